package pk.gob.edaftar.server.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Verdict;
import pk.gob.edaftar.server.http.Addresses;
import pk.gob.edaftar.server.sight.Situation.Deed;
import pk.gob.edaftar.server.sight.Situation.Outcome;
import pk.gob.edaftar.server.sight.Situation.Reads;

/// Everybody of the province, on papers in every situation and of every grade: what he is told, and what he may do, is
/// what the tables say that were written by hand, no more and no less.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WhoMaySeeTest {
    private static final List<Tally> TALLIES = new ArrayList<>();
    private static long began;
    private static PlayedOffice office;

    @BeforeAll
    static void open() {
        began = System.nanoTime();
        office = new PlayedOffice();
    }

    @AfterAll
    static void close() {
        TALLIES.forEach(tally -> System.out.println("WHO MAY SEE · " + tally.line()));
        System.out.println("WHO MAY SEE · in " + Duration.ofNanos(System.nanoTime() - began).toSeconds() + " s");
        office.close();
    }

    /// Whatever is listed or sent unasked, and whatever is asked for by id.
    @Test
    @Order(1)
    void readsWhatTheTablesSay() {
        Tally tally = tally("who reads what");
        Map<Player, String> unasked = office.everybody(ReadDoors::unasked);
        Map<Player, Map<Paper, String>> asked = office.everybody(player -> ReadDoors.askedFor(player, office.papers()));
        office.players().values().forEach(player -> office.papers().forEach(paper -> {
            compare(tally, player, paper, "unasked", Objects.requireNonNull(unasked.get(player)), false);
            compare(tally, player, paper, "asked for by id", Objects.requireNonNull(Objects.requireNonNull(asked.get(player)).get(paper)), true);
        }));
        assertThat(tally.wrong()).as(tally.report()).isEmpty();
    }

    /// @param all whether everything he may read is to be here; otherwise nothing else may be, but for the number
    private static void compare(Tally tally, Player player, Paper paper, String door, String told, boolean all) {
        Reads reads = paper.situation().reads(player.code(), paper.grade());
        String where = paper + " · " + player.code() + " · " + door;
        cell(tally, where + " · number", reads.number(), told.contains(paper.dak().value().toString()), true);
        cell(tally, where + " · head", reads.head(), told.contains(paper.headWord()), all);
        for (int step = 0; step < paper.situation().steps().size(); step++) {
            for (String word : paper.words(step)) {
                cell(tally, where + " · what was written at step " + step, reads.steps().contains(step), told.contains(word), all);
            }
        }
    }

    private static void cell(Tally tally, String where, boolean may, boolean told, boolean all) {
        tally.cell(may == told || (may && !all), where + (may ? ": is his to read and was not told him" : ": was told him and is not his"));
    }

    /// Whatever is looked for, by its number or by words of head, text and remarks, the count of what is shown; and
    /// whatever file is asked for.
    @Test
    @Order(2)
    void findsWhatTheTablesSay() {
        Tally tally = tally("who finds what");
        SearchDoor.check(office, tally);
        FileDoor.check(office, tally);
        assertThat(tally.wrong()).as(tally.report()).isEmpty();
    }

    /// One thing tried by one person.
    private record Attempt(Paper paper, Deed deed, Player by, Outcome outcome) {
        @Override
        public String toString() {
            return paper + " · " + by.code() + " " + deed.name();
        }
    }

    /// First whoever may not, on one paper, which stays as it is; then whoever may, each on a paper of his own.
    @Test
    @Order(3)
    void doesWhatTheTablesSay() {
        Tally tally = tally("who may do what");
        Map<Player, List<Attempt>> refused = new LinkedHashMap<>();
        List<Attempt> allowed = new ArrayList<>();
        office.papers().forEach(paper -> paper.situation().deeds().stream().filter(deed -> !deed.act().equals(Deeds.NUMBERS))
                .forEach(deed -> triedBy(paper, deed).forEach(player -> {
                    Attempt attempt = new Attempt(paper, deed, player, deed.of(player.code(), paper.grade()));
                    if (attempt.outcome() == Outcome.NO) {
                        refused.computeIfAbsent(player, first -> new ArrayList<>()).add(attempt);
                    } else {
                        allowed.add(attempt);
                    }
                })));
        Map<Player, List<Receipt>> receipts = office.everybody(player -> player.send(
                refused.getOrDefault(player, List.of()).stream().map(WhoMaySeeTest::command).toList()));
        refused.forEach((player, attempts) -> {
            for (int n = 0; n < attempts.size(); n++) {
                check(tally, attempts.get(n), Objects.requireNonNull(receipts.get(player)).get(n));
            }
        });
        office.situations().forEach(situation -> onTheirOwn(tally, situation,
                allowed.stream().filter(attempt -> attempt.paper().situation().equals(situation)).toList()));
        assertThat(tally.wrong()).as(tally.report()).isEmpty();
    }

    /// Whoever the situation names tries it at every grade; everybody else at one, in turn, so that each grade is tried by a
    /// third of them.
    private static List<Player> triedBy(Paper paper, Deed deed) {
        List<Player> all = List.copyOf(office.players().values());
        Situation situation = paper.situation();
        int turn = situation.deeds().indexOf(deed) + paper.grade().ordinal();
        return all.stream().filter(player -> situation.names(player.code()) || (all.indexOf(player) + turn) % Grade.values().length == 0).toList();
    }

    private static Command command(Attempt attempt) {
        return Deeds.of(office.province(), attempt.by(), attempt.paper(), attempt.deed().act(), attempt.deed().to(), "tried");
    }

    private static void onTheirOwn(Tally tally, Situation situation, List<Attempt> attempts) {
        List<Paper> papers = office.played(situation, attempts.stream().map(attempt -> attempt.paper().grade()).toList());
        for (Player player : office.players().values()) {
            List<Attempt> his = new ArrayList<>();
            for (int n = 0; n < attempts.size(); n++) {
                Attempt attempt = attempts.get(n);
                if (attempt.by().equals(player)) {
                    his.add(new Attempt(papers.get(n), attempt.deed(), player, attempt.outcome()));
                }
            }
            List<Receipt> receipts = player.send(his.stream().map(WhoMaySeeTest::command).toList());
            for (int n = 0; n < his.size(); n++) {
                check(tally, his.get(n), receipts.get(n));
            }
        }
    }

    private static void check(Tally tally, Attempt attempt, Receipt receipt) {
        Outcome outcome = receipt.verdict() != Verdict.ACCEPTED ? Outcome.NO
                : receipt.findings().isEmpty() ? Outcome.MAY : Outcome.FINDING;
        tally.cell(outcome == attempt.outcome(), attempt + ": expected " + attempt.outcome() + ", was " + outcome + " " + receipt.refusal() + receipt.findings());
        boolean knows = attempt.paper().situation().reads(attempt.by().code(), attempt.paper().grade()).number();
        if (receipt.refusal() != null && !knows && !attempt.deed().act().equals("registers")) {
            String rule = receipt.refusal().rule();
            tally.cell(rule.equals("dak.unknown") || rule.startsWith("authority."), attempt + ": learns of a paper he may not know of by " + rule);
        }
    }

    @Test
    @Order(4)
    void getsNumbersOfTheRegistersTheTablesSay() {
        Tally tally = tally("who is given numbers");
        office.situations().forEach(situation -> situation.deeds().stream().filter(deed -> deed.act().equals(Deeds.NUMBERS)).forEach(deed ->
                office.players().values().forEach(player -> {
                    boolean given = player.hasNumbers(office.province().unit(deed.to().getFirst()));
                    boolean may = deed.of(player.code(), Grade.ORDINARY) == Outcome.MAY;
                    tally.cell(given == may, player.code() + " · numbers of " + deed.to() + ": " + (may ? "not given" : "given"));
                })));
        assertThat(tally.wrong()).as(tally.report()).isEmpty();
    }

    /// Nobody acts in a post that is not his: not on a paper he may read, and not on one he may not.
    @Test
    @Order(5)
    void actsInNobodyElsesPost() {
        Tally tally = tally("who acts in whose post");
        for (Paper paper : office.papers().subList(3, 6)) {
            for (String post : List.of("SO(Admin)", "PA to SO(Admin)", "AS(Admin)", "Diary Clerk (S&GAD)")) {
                office.everybody(player -> player.code().equals(post) ? List.<Receipt>of() : player.send(List.of(
                        inAnothersPost(player, post, paper, "remarks"), inAnothersPost(player, post, paper, "forwards"))))
                        .forEach((player, receipts) -> receipts.forEach(receipt ->
                                tally.cell(receipt.refusal() != null && receipt.refusal().rule().equals("authority.notInCharge"),
                                        player.code() + " as " + post + " on " + paper + ": " + receipt)));
            }
        }
        assertThat(tally.wrong()).as(tally.report()).isEmpty();
    }

    private static Command inAnothersPost(Player player, String post, Paper paper, String act) {
        return Deeds.of(office.province(), player, player.actAs(office.province().post(post)), paper, act, List.of("AS(Admin)"), "tried");
    }

    @Test
    @Order(6)
    void managesWhatTheTableSays() {
        Tally tally = tally("who manages the directory");
        DirectoryTable.check(office, tally);
        assertThat(tally.wrong()).as(tally.report()).isEmpty();
    }

    @Test
    @Order(7)
    void theLogTellsAnAuditorOfWhatHeMayReadAndNobodyElse() {
        Tally tally = tally("who finds what in the log");
        AuditDoor.check(office, tally);
        assertThat(tally.wrong()).as(tally.report()).isEmpty();
    }

    @Test
    @Order(7)
    void aProgramReadsWhatAnAssistantReads() {
        Tally tally = tally("what a program reads");
        ProgramDoor.check(office, tally);
        assertThat(tally.wrong()).as(tally.report()).isEmpty();
    }

    @Test
    @Order(7)
    void everyAddressHasALine() {
        Map<String, ?> served = Addresses.of(office.server());
        assertThat(AddressTable.addresses()).as(AddressTable.lacking(served)).isEqualTo(served.keySet());
    }

    /// The last: it signs everybody out.
    @Test
    @Order(8)
    void isAnsweredWhereTheTableSays() {
        Tally tally = tally("who may ask where, and is told nothing there that is not his");
        new AddressTable(office, tally).check();
        assertThat(tally.wrong()).as(tally.report()).isEmpty();
    }

    private static Tally tally(String what) {
        System.out.println("WHO MAY SEE · at " + Duration.ofNanos(System.nanoTime() - began).toSeconds() + " s: " + what);
        Tally tally = new Tally(what);
        TALLIES.add(tally);
        return tally;
    }
}

package pk.gob.edaftar.server.sight;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.fixture.Listening;
import pk.gob.edaftar.server.fixture.TestDesk;
import pk.gob.edaftar.server.fixture.TestServer;
import pk.gob.edaftar.server.http.Addresses;
import pk.gob.edaftar.server.session.Sessions;

/// Every address of the server against the line the table has for it, for everybody, a stranger and a revoked device; and
/// no answer, whatever is asked, holds a word of a paper that is not his to read who asks.
final class AddressTable {
    private static final String FILE = "addresses.txt";
    private static final Wire WIRE = new Wire();
    private static final Set<Integer> SHUT = Set.of(401, 403);
    private static final Set<String> SHUT_OUT = Set.of("session.notSignedIn", "session.deviceRevoked", "session.notYours");

    private final PlayedOffice office;
    private final Tally tally;

    /// Who may, and what is sent.
    private record Line(String address, String who, String sent) {
        boolean ends() {
            return sent.equals("last");
        }

        boolean programs() {
            return who.endsWith("program");
        }

        boolean listens() {
            return sent.equals("stream");
        }
    }

    AddressTable(PlayedOffice office, Tally tally) {
        this.office = office;
        this.tally = tally;
    }

    /// The addresses the table has.
    static Set<String> addresses() {
        return lines().stream().map(Line::address).collect(Collectors.toSet());
    }

    private static List<Line> lines() {
        return SituationFile.lines(FILE).stream().map(SituationFile::cells)
                .map(cells -> new Line(cells.get(0), cells.get(1), cells.get(2))).toList();
    }

    void check() {
        TestDesk stranger = new TestDesk(office.server().url());
        TestDesk revoked = revoked();
        TestDesk program = ProgramDoor.open(office).desk();
        for (Line line : lines()) {
            boolean anybody = line.who().equals("anybody");
            outside(line, "a stranger", stranger, anybody ? "" : "session.notSignedIn");
            outside(line, "a revoked device", revoked, anybody ? "" : "session.deviceRevoked");
            programs(line, program, anybody || line.programs() ? "" : "session.notYours");
            if (!line.ends()) {
                office.everybody(player -> asked(line, player)).forEach((player, answer) -> inside(line, player, answer));
            }
        }
        lines().stream().filter(Line::ends).forEach(line -> office.players().values().forEach(player -> inside(line, player, asked(line, player))));
    }

    private TestDesk revoked() {
        TestDesk desk = new TestDesk(office.server().url());
        desk.signIn(office.server().userName(office.player("SO(Admin)").person()), TestServer.PASSWORD);
        office.server().part(Sessions.class).revoke(desk.device());
        return desk;
    }

    private void outside(Line line, String who, TestDesk desk, String expected) {
        TestDesk.Answer answer = desk.call(Addresses.verb(line.address()), Addresses.path(line.address()), body(line, office.player("SO(Admin)")));
        tally.cell(isRefused(answer, expected), line.address() + " · " + who + ": " + answer);
        office.papers().forEach(paper -> silent(line, who, answer, paper));
    }

    private void programs(Line line, TestDesk program, String expected) {
        TestDesk.Answer answer = program.call(Addresses.verb(line.address()), Addresses.path(line.address()), body(line, office.player("SO(Admin)")));
        tally.cell(isRefused(answer, expected), line.address() + " · a program: " + answer);
    }

    private TestDesk.Answer asked(Line line, Player player) {
        if (line.listens()) {
            try (Listening listening = Listening.begin(player.desk())) {
                return new TestDesk.Answer(200, String.join(" ", listening.names()));
            }
        }
        return player.desk().call(Addresses.verb(line.address()), Addresses.path(line.address()), body(line, player));
    }

    private void inside(Line line, Player player, TestDesk.Answer answer) {
        boolean administers = player.code().equals("System Administrator");
        boolean shut = line.who().equals("Super Admin") && !administers
                || line.who().equals("Auditor") && !administers && !player.code().startsWith("Auditor") || line.who().equals("program");
        String expected = shut ? "session.notYours" : "";
        tally.cell(isRefused(answer, expected), line.address() + " · " + player.code() + ": " + answer);
        for (Paper paper : office.papers()) {
            Situation.Reads reads = paper.situation().reads(player.code(), paper.grade());
            if (!reads.number()) {
                silent(line, player.code(), answer, paper);
            } else if (!reads.head()) {
                tally.cell(!answer.body().contains(paper.headWord()), line.address() + " · " + player.code() + " is told of " + paper);
            }
        }
    }

    /// The receipt of what he did himself, before it was shut to him, names the paper and says nothing of it.
    private void silent(Line line, String who, TestDesk.Answer answer, Paper paper) {
        boolean receipts = paper.situation().steps().stream().anyMatch(step -> step.who().equals(who));
        boolean told = !receipts && answer.body().contains(paper.dak().value().toString()) || answer.body().contains(paper.stem());
        tally.cell(!told, line.address() + " · " + who + " is told of " + paper);
    }

    /// Where an answer can have no body, only that he is shut out is told.
    private static boolean isRefused(TestDesk.Answer answer, String expected) {
        if (answer.body().isEmpty()) {
            return SHUT.contains(answer.status()) == !expected.isEmpty();
        }
        String rule = answer.status() >= 400 ? answer.rule() : "";
        return expected.equals(SHUT_OUT.contains(rule) ? rule : "");
    }

    private static String body(Line line, Player player) {
        String sent = line.ends() || line.listens() ? "" : line.sent();
        return sent.replace("<epoch>", Wire.text(WIRE.writeMessage(player.session().epoch())))
                .replace("<post>", player.post().value().toString()).replace("<nobody>", UUID.randomUUID().toString());
    }

    /// What is answered under whose line, for a message that names an address the table lacks.
    static String lacking(Map<String, ?> served) {
        return "an address the server answers at needs a line in who-may-see/" + FILE + ", and one it does not needs none: " + served.keySet();
    }
}

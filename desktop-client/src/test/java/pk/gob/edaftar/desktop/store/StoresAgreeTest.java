package pk.gob.edaftar.desktop.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakState;
import pk.gob.edaftar.model.dak.DakTrail;
import pk.gob.edaftar.model.dak.DueDay;
import pk.gob.edaftar.model.dak.Marking;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.office.Acts;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.ChargeKind;
import pk.gob.edaftar.model.org.Holiday;
import pk.gob.edaftar.model.org.HolidayId;
import pk.gob.edaftar.model.org.OfficeDays;
import pk.gob.edaftar.model.org.OrgCommand;
import pk.gob.edaftar.model.org.Person;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Unit;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.sync.DeviceId;
import pk.gob.edaftar.model.sync.Epoch;
import pk.gob.edaftar.model.sync.Identity;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Sent;
import pk.gob.edaftar.model.sync.ServerCore;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.model.sync.Verdict;
import pk.gob.edaftar.model.sync.memory.MemoryDeskStore;
import pk.gob.edaftar.model.sync.memory.MemoryServerStore;
import pk.gob.edaftar.model.text.Bilingual;
import pk.gob.edaftar.model.wire.Wire;

/// The files answer the core what the store in memory answers it, whatever happens: random days of four desks, offline and
/// online, with transfers, holidays, programs closed and caches lost.
class StoresAgreeTest {
    private static final int STEPS = 120;

    private final SmallProvince province = new SmallProvince();
    private final Wire wire = new Wire();
    private final MemoryServerStore truth = new MemoryServerStore(wire, new Epoch(1, new UUID(1, 1)));
    private final ServerCore server = new ServerCore(truth, wire, streams -> { });
    private final Acts acts = Acts.in(province);
    private final List<Member> members = new ArrayList<>();
    private Random random = new Random(0);

    @TempDir
    Path root;

    /// One desk and who sits there.
    private final class Member {
        final PostId post;
        final TwinStore store;
        final Session session;
        LocalDesk desk;

        Member(PostId post) {
            this.post = post;
            PersonId person = province.person(post);
            this.session = new Session(new DeviceId(new UUID(2, members.size())), person);
            this.store = new TwinStore(new MemoryDeskStore(new Identity(session.device(), person, "7F3-1")),
                    () -> Desks.open(root.resolve(post.value().toString()), session.device(), person));
            this.desk = start();
        }

        LocalDesk start() {
            return new LocalDesk(store, server, session, SmallProvince.MORNING);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aRandomDay(long seed) throws IOException {
        random = new Random(seed);
        found();
        for (PostId post : List.of(province.clerk(), province.soAdmin(), province.paToSoAdmin(), province.wingHead())) {
            members.add(new Member(post));
        }
        members.forEach(member -> member.desk.sync());
        for (int step = 0; step < STEPS; step++) {
            step(members.get(random.nextInt(members.size())));
        }
        members.forEach(member -> member.desk.sync());
        members.forEach(member -> member.desk.sync());
        assertThat(members).allSatisfy(member -> assertThat(rows(member)).isEqualTo(afresh(member)));
        members.forEach(member -> member.store.close());
    }

    private void step(Member member) throws IOException {
        switch (random.nextInt(20)) {
            case 0, 1, 2, 3 -> member.desk.sync();
            case 4 -> {
                member.store.reopen();
                member.desk = member.start();
            }
            case 5 -> {
                if (random.nextInt(4) == 0) {
                    member.store.loseCache();
                    member.desk = member.start();
                }
            }
            case 6 -> transfer();
            case 7 -> holiday();
            case 8, 9 -> act(member, Optional.empty());
            default -> act(member, somePaper(member));
        }
    }

    private void act(Member member, Optional<DakTrail> paper) {
        Acts hand = acts.as(member.post).saying("seen");
        member.desk.perform(paper.map(dak -> on(hand, dak)).orElseGet(() -> {
            Letters letter = Letters.about("Letter " + random.nextInt(1000)).text("Text");
            letter = random.nextInt(5) == 0 ? letter.confidential() : random.nextInt(5) == 0 ? letter.secret() : letter;
            return hand.register(letter, Stamp.provisional(series(), "P"));
        }));
    }

    private Series series() {
        return new Series(province.organisation().registryOf(province.clerk(), SmallProvince.MORNING).orElseThrow(), 2026);
    }

    private Command on(Acts hand, DakTrail trail) {
        DakId dak = trail.dak().id();
        Optional<Marking> marking = trail.markings().isEmpty() ? Optional.empty()
                : Optional.of(trail.markings().get(random.nextInt(trail.markings().size())));
        MarkingId id = marking.map(Marking::id).orElse(null);
        List<PostId> posts = List.of(province.soAdmin(), province.wingHead(), province.soGeneral(), province.assistantAdmin());
        PostId to = posts.get(random.nextInt(posts.size()));
        if (id == null) {
            return hand.mark(dak, to, posts.get(random.nextInt(posts.size())));
        }
        return switch (random.nextInt(6)) {
            case 0 -> hand.forward(dak, id, to);
            case 1 -> hand.receive(dak, id);
            case 2 -> hand.open(dak, id);
            case 3 -> hand.recall(dak, id);
            case 4 -> hand.remark(dak, id, "A remark");
            default -> hand.putAway(dak, id, "No action");
        };
    }

    private Optional<DakTrail> somePaper(Member member) {
        List<UUID> papers = member.store.disk().readCache(sql -> sql.list("SELECT id FROM dak ORDER BY id", row -> row.getObject(1, UUID.class)));
        return papers.isEmpty() ? Optional.empty() : member.store.cache(cache ->
                cache.trail(papers.get(random.nextInt(papers.size()))).flatMap(DakTrail::of));
    }

    /// The section officer's charge ends or begins again, or the wing head takes his over and gives it back: what was
    /// told to him as a head he then reads as a holder.
    private void transfer() {
        Charge charge = random.nextBoolean() ? province.charge(province.soAdmin())
                : province.charge(province.person(province.wingHead()), province.soAdmin(), ChargeKind.ADDITIONAL,
                        SmallProvince.FOUNDED, SmallProvince.MORNING.plusSeconds(900_000));
        Charge next = random.nextBoolean() ? province.ended(charge, SmallProvince.MORNING.minusSeconds(60)) : charge;
        execute(new OrgCommand.GiveCharges(acts.as(province.superAdmin()).act(), List.of(next)));
    }

    /// A holiday about these days is gazetted, moved or withdrawn: all that is open is due on other days.
    private void holiday() {
        LocalDate day = OfficeTime.day(SmallProvince.MORNING).plusDays(random.nextInt(12));
        Instant withdrawn = random.nextInt(4) == 0 ? SmallProvince.MORNING : null;
        execute(new OrgCommand.EnterHolidays(acts.as(province.superAdmin()).act(), List.of(new Holiday(new HolidayId(new UUID(7, random.nextInt(3))),
                new Bilingual("Eid", "عید"), day, day.plusDays(random.nextInt(3)), withdrawn))));
    }

    private void found() {
        var all = province.entities();
        Acts admin = acts.as(province.superAdmin());
        Person first = all.stream().filter(Person.class::isInstance).map(Person.class::cast)
                .filter(person -> person.id().equals(province.person(province.superAdmin()))).findFirst().orElseThrow();
        execute(new OrgCommand.FoundDirectory(admin.act(),
                all.stream().filter(Unit.class::isInstance).map(Unit.class::cast).toList(),
                all.stream().filter(Post.class::isInstance).map(Post.class::cast).toList(),
                first, province.charge(province.superAdmin())));
        execute(new OrgCommand.EnterPersons(admin.act(), all.stream().filter(Person.class::isInstance).map(Person.class::cast).toList()));
        execute(new OrgCommand.GiveCharges(admin.act(), all.stream().filter(Charge.class::isInstance).map(Charge.class::cast).toList()));
    }

    private void execute(Command command) {
        Session admin = new Session(new DeviceId(new UUID(3, 3)), command.act().person());
        Instant now = SmallProvince.MORNING.plusSeconds(86_400);
        Receipt receipt = server.execute(admin, new Sent(command.act().id(), wire.write(command)), now);
        assertThat(receipt.verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    /// What the list rows say, and what they would say were they written afresh from the entities shown.
    private static Map<UUID, List<String>> rows(Member member) {
        Map<UUID, List<String>> rows = new HashMap<>();
        member.store.disk().readCache(sql -> {
            sql.list("SELECT id, number, subject, state, holder, due FROM dak", row -> rows.put(row.getObject(1, UUID.class),
                    new ArrayList<>(List.of(row.getString(2), row.getString(3), Ranks.state(row.getInt(4)).name(), row.getString(5), String.valueOf(row.getObject(6))))));
            return sql.list("SELECT dak, holder, due FROM holding ORDER BY holder, marking", row ->
                    rows.getOrDefault(row.getObject(1, UUID.class), List.of()).add(row.getString(2) + " " + row.getObject(3)));
        });
        return rows;
    }

    private static Map<UUID, List<String>> afresh(Member member) {
        Map<UUID, List<String>> rows = new HashMap<>();
        List<UUID> papers = member.store.disk().readCache(sql ->
                sql.list("SELECT DISTINCT paper FROM part WHERE id > 0", row -> row.getObject(1, UUID.class)));
        member.store.cache(cache -> {
            papers.forEach(paper -> cache.trail(paper).flatMap(DakTrail::of).ifPresent(trail -> rows.put(paper, row(trail, cache.organisation().days()))));
            return rows;
        });
        return rows;
    }

    private static List<String> row(DakTrail trail, OfficeDays days) {
        String due = day(DueDay.of(trail, days));
        List<String> row = new ArrayList<>(List.of(trail.dak().printed(),
                trail.letter().map(letter -> letter.head().subject()).orElse(""), trail.dak().state().name(),
                trail.holder().value().toString(), due));
        if (trail.markings().isEmpty() && trail.dak().state() == DakState.REGISTERED) {
            row.add(trail.dak().registeredFor().value() + " " + due);
        }
        trail.markings().stream().filter(Marking::open)
                .sorted(Comparator.comparing((Marking each) -> each.holder().value().toString()).thenComparing(each -> each.id().value().toString()))
                .forEach(each -> row.add(each.holder().value() + " " + day(DueDay.of(each, trail.dak(), days))));
        return row;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toEpochDay).map(String::valueOf).orElse("null");
    }
}

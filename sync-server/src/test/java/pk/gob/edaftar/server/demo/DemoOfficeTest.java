package pk.gob.edaftar.server.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.DakFinding;
import pk.gob.edaftar.model.dak.DakRule;
import pk.gob.edaftar.model.dak.DakState;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.Letter;
import pk.gob.edaftar.model.dak.Mode;
import pk.gob.edaftar.model.dak.LetterText;
import pk.gob.edaftar.model.dak.LetterKind;
import pk.gob.edaftar.model.dak.LetterHead;
import pk.gob.edaftar.model.dak.Marking;
import pk.gob.edaftar.model.dak.MarkingState;
import pk.gob.edaftar.model.dak.Movement;
import pk.gob.edaftar.model.dak.MovementKind;
import pk.gob.edaftar.model.dak.Urgency;
import pk.gob.edaftar.model.office.Acts;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.OrgCommand;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Person;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.UnitKind;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.ChargeKind;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.org.Unit;
import pk.gob.edaftar.model.sync.DeviceId;
import pk.gob.edaftar.model.sync.Epoch;
import pk.gob.edaftar.model.sync.Listed;
import pk.gob.edaftar.model.sync.Sent;
import pk.gob.edaftar.model.sync.ServerCore;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.model.sync.Verdict;
import pk.gob.edaftar.model.sync.memory.MemoryServerStore;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.hierarchy.HierarchyFounding;

class DemoOfficeTest {
    /// A Thursday afternoon in Quetta.
    private static final Instant NOW = Instant.parse("2026-05-14T10:00:00Z");
    private static final Epoch EPOCH = new Epoch(1, new UUID(7, 7));

    private final Wire wire = new Wire();

    @Test
    void isAnOfficeOfEveryRoleWithPapersAtEveryStage() {
        MemoryServerStore store = new MemoryServerStore(wire, EPOCH);
        assertThat(fill(store, NOW)).isEqualTo(DemoOffice.Outcome.FILLED);

        Organisation organisation = store.read(ServerStore.Reading::organisation);
        assertThat(organisation.posts()).extracting(post -> post.facts().at(NOW).role()).contains(Role.values());
        assertThat(organisation.persons()).hasSizeBetween(130, 170);
        assertThat(organisation.units()).filteredOn(unit -> unit.kind() == UnitKind.DEPARTMENT).hasSizeGreaterThan(36)
                .allSatisfy(unit -> assertThat(organisation.headOf(unit.id(), unit.facts().beginning())).isPresent());
        assertThat(organisation.charges()).extracting(Charge::kind).contains(ChargeKind.values());
        assertThat(organisation.charges()).anySatisfy(charge -> assertThat(charge.to()).isBefore(NOW));
        assertThat(organisation.posts()).filteredOn(post -> post.exists(NOW) && organisation.holderOf(post.id(), NOW).isEmpty()).hasSize(2);

        List<Dak> papers = all(store, Dak.class);
        assertThat(papers).hasSizeBetween(300, 420);
        assertThat(papers).extracting(Dak::state)
                .contains(DakState.REGISTERED, DakState.MARKED, DakState.PUT_AWAY, DakState.ARCHIVED);
        assertThat(papers).extracting(Dak::urgency).contains(Urgency.values());
        assertThat(papers).filteredOn(paper -> paper.grade() == Grade.SECRET).hasSize(2);
        assertThat(papers).filteredOn(paper -> paper.grade() == Grade.CONFIDENTIAL).hasSizeBetween(3, 10);
        assertThat(all(store, Movement.class)).extracting(Movement::kind).contains(MovementKind.values());
        assertThat(all(store, Marking.class)).extracting(Marking::state)
                .contains(MarkingState.SENT, MarkingState.RECEIVED, MarkingState.OPENED, MarkingState.PUT_AWAY);
        assertThat(all(store, DakFinding.class)).extracting(found -> found.finding().rule())
                .containsOnly(DakRule.LIKE_ANOTHER.key());
    }

    @Test
    void hasPapersInBothLanguagesUnderFinalNumbers() {
        MemoryServerStore store = filled();
        List<LetterHead> letters = all(store, Letter.class).stream()
                .filter(letter -> letter.part().kind() == PartKind.TRAIL || all(store, Letter.class).stream()
                        .noneMatch(other -> other.dak().equals(letter.dak()) && other.part().kind() == PartKind.TRAIL))
                .map(Letter::head).toList();
        assertThat(letters).filteredOn(letter -> letter.subject().matches(".*\\p{IsArabic}.*")).hasSizeGreaterThan(150);
        assertThat(letters).filteredOn(letter -> letter.subject().matches(".*[a-z].*")).hasSizeGreaterThan(150);
        assertThat(letters).allSatisfy(letter -> assertThat(letter.subject() + letter.senderName() + letter.senderOffice()
                + letter.senderReference()).doesNotContain("{"));
        assertThat(all(store, LetterText.class)).allSatisfy(text -> assertThat(text.text()).doesNotContain("{"));
        assertThat(letters).extracting(LetterHead::subject).filteredOn(subject -> !subject.isEmpty()).doesNotHaveDuplicates();
        assertThat(letters).extracting(LetterHead::kind).contains(LetterKind.LETTER, LetterKind.OFFICE_MEMORANDUM, LetterKind.DEMI_OFFICIAL,
                LetterKind.UNOFFICIAL, LetterKind.APPLICATION, LetterKind.COURT_NOTICE, LetterKind.ASSEMBLY_QUESTION, LetterKind.RTI_REQUEST);
        assertThat(letters).extracting(LetterHead::mode).contains(Mode.values());
        assertThat(letters).allSatisfy(letter -> assertThat(letter.letterDate()).isBeforeOrEqualTo(letter.receivedOn()));
        assertThat(all(store, Dak.class)).allSatisfy(paper -> assertThat(paper.printed()).matches("\\d+/20\\d\\d/[A-Z&-]+"));
        assertThat(all(store, Dak.class)).extracting(Dak::printed).doesNotHaveDuplicates();
    }

    /// So that what is late and what has lain long is not empty on anybody's screen.
    @Test
    void hasPapersOfEveryAgeStillOnDesks() {
        MemoryServerStore store = filled();
        List<Dak> open = all(store, Dak.class).stream().filter(paper -> paper.state() == DakState.MARKED).toList();
        DemoDays days = new DemoDays(NOW);
        for (int[] age : new int[][] {{0, 7}, {8, 15}, {16, 30}, {31, 90}, {91, 130}}) {
            assertThat(open).filteredOn(paper -> !paper.receivedOn().isAfter(days.ago(age[0])) && !paper.receivedOn().isBefore(days.ago(age[1])))
                    .as("%d to %d days", age[0], age[1]).hasSizeGreaterThan(2);
        }
        LocalDate today = OfficeTime.day(NOW);
        assertThat(all(store, Marking.class)).filteredOn(marking -> marking.returnBy() != null && marking.state() != MarkingState.PUT_AWAY)
                .anySatisfy(late -> assertThat(late.returnBy()).isBefore(today)).anySatisfy(inTime -> assertThat(inTime.returnBy()).isAfterOrEqualTo(today));
    }

    @Test
    void startedAgainAddsNothing() {
        MemoryServerStore store = filled();
        Map<UUID, ?> before = new HashMap<>(store.stored());
        int commands = store.recorded().size();
        assertThat(fill(store, NOW)).isEqualTo(DemoOffice.Outcome.ALREADY_THERE);
        assertThat(fill(store, NOW.plusSeconds(9 * 86_400))).isEqualTo(DemoOffice.Outcome.ALREADY_THERE);
        assertThat(store.stored()).isEqualTo(before);
        assertThat(store.recorded()).hasSize(commands);
    }

    /// Broken off after any act and started again another day, every act has been made once.
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 140})
    void goesOnWhereItStopped(int after) {
        int[] left = {after};
        MemoryServerStore store = new MemoryServerStore(wire, EPOCH) {
            @Override
            protected void beforeCommit() {
                if (left[0]-- == 0) {
                    throw new IllegalStateException("power cut");
                }
            }
        };
        assertThatThrownBy(() -> fill(store, NOW)).hasMessage("power cut");
        left[0] = Integer.MAX_VALUE;
        assertThat(fill(store, NOW.plusSeconds(86_400))).isEqualTo(DemoOffice.Outcome.FILLED);
        MemoryServerStore whole = filled();
        // whether a reminder is known for one depends on its letter's day, which is another on another day; so are those of charges
        store.stored().values().removeIf(stored -> stored.entity() instanceof DakFinding || stored.entity() instanceof Charge);
        whole.stored().values().removeIf(stored -> stored.entity() instanceof DakFinding || stored.entity() instanceof Charge);
        assertThat(store.stored().keySet()).isEqualTo(whole.stored().keySet());
        assertThat(store.recorded().keySet()).isEqualTo(whole.recorded().keySet());
    }

    @Test
    void leavesAnOfficeOfSomebodysOwnAlone() {
        MemoryServerStore store = new MemoryServerStore(wire, EPOCH);
        SmallProvince own = new SmallProvince();
        Act act = Acts.in(own).as(own.superAdmin()).act();
        OrgCommand found = new OrgCommand.FoundDirectory(act, of(own, Unit.class), of(own, Post.class),
                own.organisation().person(act.person()).orElseThrow(), own.charge(own.superAdmin()));
        assertThat(new ServerCore(store, wire, streams -> {}).execute(new Session(new DeviceId(new UUID(1, 1)), act.person()),
                new Sent(act.id(), wire.write(found)), NOW).verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(fill(store, NOW)).isEqualTo(DemoOffice.Outcome.OFFICE_OF_ITS_OWN);
        assertThat(store.recorded()).hasSize(1);
    }

    /// Monday before dawn, a Sunday, the first morning of a year, the hour before midnight.
    @ParameterizedTest
    @ValueSource(strings = {"2026-05-10T21:30:00Z", "2026-05-17T08:00:00Z", "2026-12-31T19:20:00Z", "2026-05-13T18:30:00Z"})
    void hasNoActOfTheFuture(String moment) {
        Instant now = Instant.parse(moment);
        MemoryServerStore store = new MemoryServerStore(wire, EPOCH);
        assertThat(fill(store, now)).isEqualTo(DemoOffice.Outcome.FILLED);
        assertThat(all(store, Movement.class)).allSatisfy(movement -> {
            assertThat(movement.at()).isBefore(now);
            assertThat(movement.received()).isAfter(movement.at()).isBefore(now);
        });
        assertThat(all(store, Dak.class)).allSatisfy(paper -> assertThat(paper.receivedOn())
                .isBeforeOrEqualTo(now.atZone(java.time.ZoneId.of("Asia/Karachi")).toLocalDate()));
    }

    @Test
    void keepsSecretsAndWhatConcernsSomebody() {
        MemoryServerStore store = filled();
        Dak secret = all(store, Dak.class).stream().filter(paper -> paper.grade() == Grade.SECRET).sorted(Comparator.comparing(Dak::receivedOn).reversed()).findFirst().orElseThrow();
        Set<Stream> inside = store.allListings().stream()
                .filter(row -> row.part().paper().equals(secret.key()) && !row.part().equals(Part.trail(secret.key())))
                .map(Listed::stream).collect(Collectors.toSet());
        assertThat(inside).contains(Stream.safe(province().post("S&GAD/Secretary")))
                .allMatch(stream -> stream.kind() == pk.gob.edaftar.model.change.StreamKind.SAFE);

        Letter concerning = all(store, Letter.class).stream().filter(letter -> !letter.head().concerns().isEmpty())
                .findFirst().orElseThrow();
        Set<Stream> told = store.allListings().stream().filter(row -> row.part().paper().equals(concerning.dak().value()))
                .map(Listed::stream).collect(Collectors.toSet());
        PostId own = province().post("S&GAD/SO(General)");
        assertThat(told).doesNotContain(Stream.desk(own), Stream.unit(province().facts(own).unit()));
    }

    @Test
    void namesNobodyTwice() {
        DemoProvince province = new DemoFiles(wire, new HierarchyFounding()).province(NOW);
        Organisation organisation = province.organisation();
        assertThat(province.accounts().values()).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(organisation.persons().stream().map(Person::id).toList());
        assertThat(organisation.persons()).extracting(person -> person.name().en()).doesNotHaveDuplicates();
        assertThat(organisation.persons()).allSatisfy(person -> assertThat(person.name().ur()).matches("[\\u0600-\\u06FF ]+"));
        assertThat(organisation.posts()).allSatisfy(post -> assertThat(post.facts().at(NOW).title().ur()).matches("[\\u0600-\\u06FF ()]+"));
    }

    private DemoProvince province() {
        return new DemoFiles(wire, new HierarchyFounding()).province(NOW);
    }

    private MemoryServerStore filled() {
        MemoryServerStore store = new MemoryServerStore(wire, EPOCH);
        fill(store, NOW);
        return store;
    }

    private DemoOffice.Outcome fill(MemoryServerStore store, Instant now) {
        return new DemoOffice(store, new ServerCore(store, wire, streams -> {}), wire, (chapters, act) -> chapters.forEach(chapter -> chapter.forEach(act)))
                .fill(new DemoFiles(wire, new HierarchyFounding()), now);
    }

    private <T extends Entity> List<T> all(MemoryServerStore store, Class<T> type) {
        return store.stored().values().stream().map(stored -> stored.entity()).filter(type::isInstance).map(type::cast).toList();
    }

    private static <T> List<T> of(SmallProvince province, Class<T> type) {
        return province.entities().stream().filter(type::isInstance).map(type::cast).toList();
    }
}

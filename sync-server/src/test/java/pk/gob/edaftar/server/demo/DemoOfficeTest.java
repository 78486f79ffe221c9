package pk.gob.edaftar.server.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.DakFinding;
import pk.gob.edaftar.model.dak.DakRule;
import pk.gob.edaftar.model.dak.DakState;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.Letter;
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

class DemoOfficeTest {
    /// A Thursday afternoon in Quetta.
    private static final Instant NOW = Instant.parse("2026-05-14T10:00:00Z");
    private static final Epoch EPOCH = new Epoch(1, new UUID(7, 7));

    private final Wire wire = new Wire();

    @Test
    void isAnOfficeOfEveryRoleWithPapersAtEveryStage() {
        MemoryServerStore store = new MemoryServerStore(wire, EPOCH);
        assertThat(office(store).fill(NOW)).isEqualTo(DemoOffice.Outcome.FILLED);

        Organisation organisation = store.read(ServerStore.Reading::organisation);
        assertThat(organisation.posts()).extracting(post -> post.facts().at(NOW).role()).contains(Role.values());
        assertThat(organisation.posts()).allSatisfy(post -> assertThat(organisation.holderOf(post.id(), NOW)).isPresent());
        assertThat(organisation.persons()).hasSizeGreaterThan(12);

        List<Dak> papers = all(store, Dak.class);
        assertThat(papers).extracting(Dak::state).contains(DakState.REGISTERED, DakState.MARKED, DakState.PUT_AWAY);
        assertThat(papers).extracting(Dak::urgency).contains(Urgency.values());
        assertThat(papers).filteredOn(paper -> paper.grade() == Grade.SECRET).hasSize(1);
        assertThat(papers).filteredOn(paper -> paper.grade() == Grade.CONFIDENTIAL).hasSize(2);
        assertThat(all(store, Movement.class)).extracting(Movement::kind).contains(MovementKind.values());
        assertThat(all(store, Marking.class)).extracting(Marking::state)
                .contains(MarkingState.SENT, MarkingState.RECEIVED, MarkingState.OPENED, MarkingState.PUT_AWAY);
        assertThat(all(store, DakFinding.class)).extracting(found -> found.finding().rule())
                .containsOnly(DakRule.LIKE_ANOTHER.key());
    }

    @Test
    void hasPapersInBothLanguagesUnderFinalNumbers() {
        MemoryServerStore store = filled();
        List<Letter> letters = all(store, Letter.class);
        assertThat(letters).filteredOn(letter -> letter.head().subject().matches(".*\\p{IsArabic}.*")).hasSizeGreaterThan(5);
        assertThat(letters).filteredOn(letter -> letter.head().subject().matches(".*[a-z].*")).hasSizeGreaterThan(10);
        assertThat(letters).extracting(letter -> letter.head().senderReference()).noneMatch(text -> text.contains("{"));
        assertThat(all(store, Dak.class)).allSatisfy(paper -> assertThat(paper.printed()).matches("\\d+/20\\d\\d/[A-Z&]+"));
        assertThat(all(store, Dak.class)).extracting(Dak::printed).doesNotHaveDuplicates();
    }

    @Test
    void startedAgainAddsNothing() {
        MemoryServerStore store = filled();
        Map<UUID, ?> before = new HashMap<>(store.stored());
        int commands = store.recorded().size();
        assertThat(office(store).fill(NOW)).isEqualTo(DemoOffice.Outcome.ALREADY_THERE);
        assertThat(office(store).fill(NOW.plusSeconds(9 * 86_400))).isEqualTo(DemoOffice.Outcome.ALREADY_THERE);
        assertThat(store.stored()).isEqualTo(before);
        assertThat(store.recorded()).hasSize(commands);
    }

    /// Broken off after any act and started again another day, every act has been made once.
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 17, 60, 140})
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
        assertThatThrownBy(() -> office(store).fill(NOW)).hasMessage("power cut");
        left[0] = Integer.MAX_VALUE;
        assertThat(office(store).fill(NOW.plusSeconds(86_400))).isEqualTo(DemoOffice.Outcome.FILLED);
        MemoryServerStore whole = filled();
        // whether a reminder is known for one depends on its letter's day, which is another on another day
        store.stored().values().removeIf(stored -> stored.entity() instanceof DakFinding);
        whole.stored().values().removeIf(stored -> stored.entity() instanceof DakFinding);
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
        assertThat(office(store).fill(NOW)).isEqualTo(DemoOffice.Outcome.OFFICE_OF_ITS_OWN);
        assertThat(store.recorded()).hasSize(1);
    }

    /// Monday before dawn, a Sunday, the first morning of a year, the hour before midnight.
    @ParameterizedTest
    @ValueSource(strings = {"2026-05-10T21:30:00Z", "2026-05-17T08:00:00Z", "2026-12-31T19:20:00Z", "2026-05-13T18:30:00Z"})
    void hasNoActOfTheFuture(String moment) {
        Instant now = Instant.parse(moment);
        MemoryServerStore store = new MemoryServerStore(wire, EPOCH);
        assertThat(office(store).fill(now)).isEqualTo(DemoOffice.Outcome.FILLED);
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
        Dak secret = all(store, Dak.class).stream().filter(paper -> paper.grade() == Grade.SECRET).findFirst().orElseThrow();
        Set<Stream> inside = store.allListings().stream()
                .filter(row -> row.part().paper().equals(secret.key()) && !row.part().equals(Part.trail(secret.key())))
                .map(Listed::stream).collect(Collectors.toSet());
        assertThat(inside).contains(Stream.safe(DemoIds.post("S&GAD/Secretary")))
                .allMatch(stream -> stream.kind() == pk.gob.edaftar.model.change.StreamKind.SAFE);

        Letter concerning = all(store, Letter.class).stream().filter(letter -> !letter.head().concerns().isEmpty())
                .findFirst().orElseThrow();
        Set<Stream> told = store.allListings().stream().filter(row -> row.part().paper().equals(concerning.dak().value()))
                .map(Listed::stream).collect(Collectors.toSet());
        assertThat(told).doesNotContain(Stream.desk(DemoIds.post("S&GAD/SO(General)")), Stream.unit(DemoIds.unit("S&GAD/General")));
    }

    @Test
    void namesNobodyTwice() {
        DemoProvince province = DemoFiles.province(wire);
        assertThat(province.seats()).extracting(DemoSeat::userName).doesNotHaveDuplicates();
        assertThat(province.seats()).extracting(seat -> seat.person().en()).doesNotHaveDuplicates();
        assertThat(province.seats()).allSatisfy(seat -> {
            assertThat(seat.person().ur()).matches("[\\u0600-\\u06FF ]+");
            assertThat(seat.title().ur()).matches("[\\u0600-\\u06FF ()]+");
            assertThat(seat.tryThis()).isNotBlank();
        });
    }

    private MemoryServerStore filled() {
        MemoryServerStore store = new MemoryServerStore(wire, EPOCH);
        office(store).fill(NOW);
        return store;
    }

    private DemoOffice office(MemoryServerStore store) {
        return new DemoOffice(store, new ServerCore(store, wire, streams -> {}), wire);
    }

    private <T extends Entity> List<T> all(MemoryServerStore store, Class<T> type) {
        return store.stored().values().stream().map(stored -> stored.entity()).filter(type::isInstance).map(type::cast).toList();
    }

    private static <T> List<T> of(SmallProvince province, Class<T> type) {
        return province.entities().stream().filter(type::isInstance).map(type::cast).toList();
    }
}

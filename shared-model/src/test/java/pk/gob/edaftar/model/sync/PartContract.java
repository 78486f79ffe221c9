package pk.gob.edaftar.model.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.UnknownEntity;
import pk.gob.edaftar.model.command.Answer;
import pk.gob.edaftar.model.command.Moment;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.command.WholeOffice;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.Marking;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.dak.MarkingState;
import pk.gob.edaftar.model.dak.Movement;
import pk.gob.edaftar.model.dak.Remark;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.OrgEntity;
import pk.gob.edaftar.model.org.Organisation;
import tools.jackson.databind.node.ObjectNode;

/// Every entity is a row of one part, counted there; bodies are merged; decisions see what is locked and nothing else.
public interface PartContract extends ServerWork {
    /// Changes a stored body behind the store's back, as a node of a newer version might have written it.
    void rewrite(UUID key, UnaryOperator<ObjectNode> change);

    @Test
    default void rowsAreCountedPerPart() {
        DakId dak = specimens().dak();
        Part content = specimens().content(dak);
        Dak entry = specimens().entry(dak, 1, null);
        Remark remark = specimens().remark(dak, content);
        assertThat(put(entry, specimens().letter(dak), remark, specimens().movement(dak))).containsExactly(1L, 2L, 1L, 3L);
        assertThat(put(specimens().remark(dak, content), specimens().marked(entry))).containsExactly(2L, 4L);
        assertThat(seq(entry.part())).isEqualTo(4);
        assertThat(seq(content)).isEqualTo(2);
        assertThat(seq(specimens().secret(dak))).as("never written").isZero();
    }

    @Test
    default void aRowIsReadAsItWasWritten() {
        DakId dak = specimens().dak();
        List<Entity> written = List.of(specimens().entry(dak, 512, "A"), specimens().letter(dak), specimens().movement(dak),
                specimens().marking(dak, new MarkingId(specimens().id()), MarkingState.SENT, LocalDate.of(2026, 5, 9)));
        put(written.toArray(Entity[]::new));
        List<Row> rows = rows(Part.trail(dak.value()), 0, Long.MAX_VALUE);
        assertThat(rows).extracting(Row::key).containsExactlyElementsOf(written.stream().map(Entity::key).toList());
        assertThat(rows).extracting(row -> Specimens.plain(row.body().tree())).containsExactlyElementsOf(
                written.stream().map(entity -> Specimens.plain(specimens().wire().write(entity))).toList());
        assertThat(rows).extracting(row -> specimens().wire().readEntity(row.key(), Part.trail(dak.value()), row.body().tree()))
                .containsExactlyElementsOf(written);
    }

    @Test
    default void rowsAreReadAfterOneCountAndUpToAnother() {
        DakId dak = specimens().dak();
        Part content = specimens().content(dak);
        put(specimens().remark(dak, content), specimens().remark(dak, content), specimens().remark(dak, content),
                specimens().remark(dak, content));
        assertThat(rows(content, 0, Long.MAX_VALUE)).extracting(Row::seq).containsExactly(1L, 2L, 3L, 4L);
        assertThat(rows(content, 0, 4)).hasSize(4);
        assertThat(rows(content, 0, 3)).extracting(Row::seq).containsExactly(1L, 2L, 3L);
        assertThat(rows(content, 1, 3)).extracting(Row::seq).containsExactly(2L, 3L);
        assertThat(rows(content, 3, 3)).isEmpty();
        assertThat(rows(content, 4, 1)).isEmpty();
        assertThat(rows(content, 0, 0)).isEmpty();
        assertThat(rows(specimens().content(specimens().dak()), 0, 9)).as("a part never written").isEmpty();
    }

    @Test
    default void severalPartsAreReadEachWithItsOwnBounds() {
        DakId dak = specimens().dak();
        DakId other = specimens().dak();
        Part trail = Part.trail(dak.value());
        Part others = Part.trail(other.value());
        put(specimens().entry(dak, 1, null), specimens().movement(dak), specimens().movement(dak),
                specimens().entry(other, 2, null), specimens().movement(other));
        Map<Part, List<Row>> rows = store().read(reading -> reading.rows(
                List.of(new Want(others, 1), new Want(trail, 0), new Want(specimens().content(dak), 0)),
                Map.of(trail, 2L, others, 2L, specimens().content(dak), 5L), Long.MAX_VALUE));
        assertThat(rows.get(trail)).extracting(Row::seq).containsExactly(1L, 2L);
        assertThat(rows.get(others)).extracting(Row::seq).containsExactly(2L);
        assertThat(rows.getOrDefault(specimens().content(dak), List.of())).isEmpty();
    }

    @Test
    default void onceMuchHasBeenReadTheRestIsNotInTheAnswer() {
        DakId dak = specimens().dak();
        DakId other = specimens().dak();
        Part trail = Part.trail(dak.value());
        Part others = Part.trail(other.value());
        put(specimens().entry(dak, 1, null), specimens().movement(dak), specimens().entry(other, 2, null));
        List<Want> wants = List.of(new Want(trail, 0), new Want(others, 0));
        Map<Part, Long> bounds = Map.of(trail, 2L, others, 1L);
        Map<Part, List<Row>> little = store().read(reading -> reading.rows(wants, bounds, 1));
        assertThat(little).as("a part is read whole").containsOnlyKeys(trail);
        assertThat(little.get(trail)).hasSize(2);
        Map<Part, List<Row>> all = store().read(reading -> reading.rows(wants, bounds, 100_000));
        assertThat(all).containsOnlyKeys(trail, others);
        Map<Part, Long> nothing = Map.of(trail, 0L, others, 1L);
        assertThat(store().read(reading -> reading.rows(wants, nothing, 1)).get(others)).as("an empty part costs nothing").hasSize(1);
    }

    @Test
    default void whatIsWrittenAgainMovesToTheEndOfItsPart() {
        DakId dak = specimens().dak();
        Dak entry = specimens().entry(dak, 1, null);
        put(entry, specimens().movement(dak));
        put(specimens().marked(entry));
        List<Row> rows = rows(entry.part(), 0, Long.MAX_VALUE);
        assertThat(rows).extracting(Row::seq).containsExactly(2L, 3L);
        assertThat(rows.getLast().key()).isEqualTo(entry.key());
        assertThat(specimens().wire().readEntity(entry.key(), entry.part(), rows.getLast().body().tree()))
                .isEqualTo(specimens().marked(entry));
    }

    @Test
    default void fieldsNobodyHereKnowsStayInTheBody() {
        DakId dak = specimens().dak();
        MarkingId id = new MarkingId(specimens().id());
        put(specimens().marking(dak, id, MarkingState.SENT, LocalDate.of(2026, 5, 9)));
        rewrite(id.value(), body -> body.put("colour", "green"));
        put(specimens().marking(dak, id, MarkingState.PUT_AWAY, null));
        ObjectNode body = rows(Part.trail(dak.value()), 0, Long.MAX_VALUE).getLast().body().tree();
        assertThat(body.path("colour").asString()).isEqualTo("green");
        assertThat(body.path("state").asString()).isEqualTo("PUT_AWAY");
        assertThat(body.has("returnBy")).as("a known field that has become absent").isFalse();
    }

    @Test
    default void whatHappenedIsNeverWrittenAgain() {
        DakId dak = specimens().dak();
        Movement movement = specimens().movement(dak);
        Remark remark = specimens().remark(dak, specimens().content(dak));
        put(movement, remark);
        assertThatThrownBy(() -> put(movement)).isInstanceOf(Clash.class);
        assertThatThrownBy(() -> put(remark)).isInstanceOf(Clash.class);
        assertThat(seq(movement.part())).isEqualTo(1);
        Movement once = specimens().movement(dak);
        assertThatThrownBy(() -> put(once, once)).as("within one transaction").isInstanceOf(Clash.class);
        assertThat(rows(movement.part(), 0, 10)).hasSize(1);
    }

    @Test
    default void aThingStaysInItsPart() {
        DakId dak = specimens().dak();
        DakId other = specimens().dak();
        MarkingId marking = new MarkingId(specimens().id());
        put(specimens().marking(dak, marking, MarkingState.SENT, null), specimens().letter(dak));
        assertThatThrownBy(() -> put(specimens().marking(other, marking, MarkingState.SENT, null))).isInstanceOf(Clash.class);
        assertThatThrownBy(() -> put(specimens().letter(dak, specimens().content(dak), "", null))).isInstanceOf(Clash.class);
        assertThat(rows(Part.trail(other.value()), 0, 10)).isEmpty();
        assertThat(put(specimens().marking(dak, marking, MarkingState.RECEIVED, null))).as("its own").containsExactly(3L);
    }

    @Test
    default void anIdentityBelongsToOneThingOfOneKind() {
        DakId dak = specimens().dak();
        Dak entry = specimens().entry(dak, 1, null);
        put(entry);
        assertThatThrownBy(() -> put(specimens().marking(dak, new MarkingId(dak.value()), MarkingState.SENT, null)))
                .isInstanceOf(Clash.class);
        assertThat(rows(entry.part(), 0, 10)).singleElement()
                .satisfies(row -> assertThat(row.body().tree().path("type").asString()).isEqualTo("dak.entry"));
    }

    @Test
    default void papersAreLockedWhetherKnownOrNot() {
        UUID known = specimens().dak().value();
        UUID unknown = specimens().id();
        put(specimens().entry(new DakId(known), 1, null));
        act(new TreeSet<>(Set.of(unknown, known)), writing -> {
            WholeOffice office = writing.office(Specimens.now());
            assertThat(office.trail(known).value()).isPresent();
            assertThat(office.trail(unknown).value()).as("known and empty").isEmpty();
        });
        assertThat(rows(Part.trail(unknown), 0, 10)).isEmpty();
    }

    @Test
    default void reachingForAPaperThatIsNotLockedNamesIt() {
        UUID locked = specimens().dak().value();
        UUID reached = specimens().dak().value();
        put(specimens().entry(new DakId(locked), 1, null), specimens().entry(new DakId(reached), 2, null));
        assertThatThrownBy(() -> act(Set.of(locked), writing -> writing.office(Specimens.now()).trail(reached)))
                .isInstanceOfSatisfying(WiderLock.class, wider -> assertThat(wider.paper()).isEqualTo(reached));
    }

    @Test
    default void aTrailIsTrailAndSecretAndNeverContent() {
        DakId dak = specimens().dak();
        Dak entry = specimens().entry(dak, 1, null);
        Movement first = specimens().movement(dak);
        Movement second = specimens().movement(dak);
        Entity hidden = specimens().letter(dak, specimens().secret(dak), "", null);
        Remark secret = specimens().remark(dak, specimens().secret(dak));
        put(entry, first, hidden, specimens().remark(dak, specimens().content(dak)), secret, second,
                specimens().entry(specimens().dak(), 2, null));
        Trail trail = trail(dak.value());
        assertThat(trail.paper()).isEqualTo(dak.value());
        assertThat(trail.entities()).containsExactlyInAnyOrder(entry, first, hidden, secret, second);
        assertThat(trail.all(Movement.class)).as("in the order written").containsExactly(first, second);
    }

    @Test
    default void aTrailShowsEverythingAsWrittenLast() {
        DakId dak = specimens().dak();
        Dak entry = specimens().entry(dak, 1, null);
        MarkingId id = new MarkingId(specimens().id());
        Marking sent = specimens().marking(dak, id, MarkingState.SENT, null);
        put(entry, sent);
        Marking ended = specimens().marking(dak, id, MarkingState.PUT_AWAY, null);
        put(ended);
        assertThat(trail(dak.value()).entities()).containsExactlyInAnyOrder(entry, ended);
    }

    @Test
    default void aKindNobodyHereKnowsIsKeptAndPassedOn() {
        DakId dak = specimens().dak();
        Movement movement = specimens().movement(dak);
        put(specimens().entry(dak, 1, null), movement);
        rewrite(movement.key(), body -> body.put("type", "dak.telepathy").put("thought", "کھڑکی"));
        assertThat(trail(dak.value()).entities()).contains(new UnknownEntity(movement.key(), movement.part(), "dak.telepathy"));
        ObjectNode body = rows(movement.part(), 1, Long.MAX_VALUE).getFirst().body().tree();
        assertThat(body.path("type").asString()).isEqualTo("dak.telepathy");
        assertThat(body.path("thought").asString()).isEqualTo("کھڑکی");
    }

    @Test
    default void anOfficeHasTheMomentItWasAskedFor() {
        Moment moment = new Moment(Specimens.THEN.minusSeconds(5), Specimens.THEN);
        AtomicReference<Moment> seen = new AtomicReference<>(Specimens.now());
        act(Set.of(), writing -> seen.set(writing.office(moment).moment()));
        assertThat(seen.get()).isEqualTo(moment);
    }

    @Test
    default void theDirectoryIsWhatWasWrittenOfIt() {
        assertThat(organisation().posts()).isEmpty();
        List<OrgEntity> entities = specimens().province().entities();
        put(entities.toArray(Entity[]::new));
        Organisation organisation = organisation();
        assertThat(organisation.units()).hasSameElementsAs(specimens().province().organisation().units());
        assertThat(organisation.posts()).hasSameElementsAs(specimens().province().organisation().posts());
        assertThat(organisation.persons()).hasSameElementsAs(specimens().province().organisation().persons());
        Charge charge = specimens().province().charge(specimens().province().clerk());
        Charge ended = specimens().province().ended(charge, Specimens.THEN);
        act(Set.of(charge.key()), writing -> writing.put(ended));
        assertThat(organisation().holds(charge.person(), charge.post(), Specimens.THEN.minusSeconds(1))).isTrue();
        assertThat(organisation().holds(charge.person(), charge.post(), Specimens.THEN)).isFalse();
        act(Set.of(), writing -> assertThat(writing.office(Specimens.now()).organisation()
                .holds(charge.person(), charge.post(), Specimens.THEN)).as("a decision's office").isFalse());
    }

    private Organisation organisation() {
        return store().read(ServerStore.Reading::organisation);
    }

    private Trail trail(UUID paper) {
        AtomicReference<Optional<Trail>> seen = new AtomicReference<>(Optional.empty());
        act(Set.of(paper), writing -> {
            Answer.Known<Optional<Trail>> known = writing.office(Specimens.now()).trail(paper);
            seen.set(known.value());
        });
        return seen.get().orElseThrow();
    }
}

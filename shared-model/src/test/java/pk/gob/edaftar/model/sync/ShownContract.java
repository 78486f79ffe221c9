package pk.gob.edaftar.model.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Subscription;
import pk.gob.edaftar.model.change.UnknownEntity;
import pk.gob.edaftar.model.command.Question;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakQuestion;
import pk.gob.edaftar.model.dak.Movement;
import pk.gob.edaftar.model.dak.Remark;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.sync.DeskStore.Beneath;
import pk.gob.edaftar.model.sync.DeskStore.Stored;
import pk.gob.edaftar.model.wire.Wire;
import tools.jackson.databind.node.ObjectNode;

/// What a desk shows is what it was given, with pending acts over it; what it may no longer hold it does not.
public interface ShownContract extends DeskWork {
    @Test
    default void anEntityIsReadAsItWasStored() {
        DakId dak = specimens().dak();
        Stored entry = confirm(specimens().entry(dak, 512, "A"), 3);
        assertThat(stored(entry.row().key())).matches(read -> isSame(read, entry));
        Stored marked = confirm(specimens().marked((Dak) entry.entity()), Long.MAX_VALUE);
        assertThat(stored(entry.row().key())).as("replaced").matches(read -> isSame(read, marked));
        cache(cache -> cache.remove(entry.row().key()));
        cache(cache -> {
            assertThat(cache.stored(entry.row().key())).isEmpty();
            assertThat(cache.stored(specimens().id())).isEmpty();
        });
    }

    @Test
    default void aBodyIsKeptAsReceived() {
        DakId dak = specimens().dak();
        Entity letter = specimens().letter(dak);
        ObjectNode body = specimens().wire().write(letter).put("colour", "green");
        UUID future = specimens().id();
        ObjectNode unknown = Wire.parse("{\"type\":\"dak.telepathy\",\"schema\":3,\"thought\":\"کھڑکی\",\"strength\":12345678901}");
        cache(cache -> {
            cache.store(new Stored(letter.part(), new Row(letter.key(), 1, body), letter));
            cache.store(new Stored(letter.part(), new Row(future, 2, unknown),
                    new UnknownEntity(future, letter.part(), "dak.telepathy")));
        });
        assertThat(Specimens.plain(stored(letter.key()).row().body().tree())).isEqualTo(Specimens.plain(body));
        assertThat(Specimens.plain(stored(future).row().body().tree())).isEqualTo(unknown);
        assertThat(stored(future).entity()).isEqualTo(new UnknownEntity(future, letter.part(), "dak.telepathy"));
        assertThat(trail(dak.value())).get().satisfies(trail -> assertThat(trail.entities()).contains(stored(future).entity()));
    }

    @Test
    default void aTrailIsTrailAndSecretAndNeverContent() {
        DakId dak = specimens().dak();
        Dak entry = specimens().entry(dak, 1, null);
        Movement movement = specimens().movement(dak);
        Entity hidden = specimens().letter(dak, specimens().secret(dak), "", null);
        confirm(specimens().remark(dak, specimens().content(dak)), 1);
        assertThat(trail(dak.value())).as("content alone").isEmpty();
        confirm(entry, 1);
        confirm(movement, 2);
        confirm(hidden, 1);
        confirm(specimens().entry(specimens().dak(), 2, null), 1);
        assertThat(trail(dak.value())).get().satisfies(trail -> {
            assertThat(trail.paper()).isEqualTo(dak.value());
            assertThat(trail.entities()).containsExactlyInAnyOrder(entry, movement, hidden);
        });
        assertThat(trail(specimens().id())).isEmpty();
    }

    @Test
    default void whatHappenedFirstComesFirstInATrail() {
        DakId dak = specimens().dak();
        Movement first = specimens().movement(dak);
        Movement second = specimens().movement(dak);
        Movement third = specimens().movement(dak);
        confirm(third, 5);
        confirm(first, 2);
        confirm(second, 4);
        assertThat(trail(dak.value())).get().satisfies(trail ->
                assertThat(trail.all(Movement.class)).containsExactly(first, second, third));
    }

    @Test
    default void aTrailThatIsNotWhollyHereIsNotHere() {
        DakId dak = specimens().dak();
        confirm(specimens().entry(dak, 1, null), 1);
        assertThat(trail(dak.value())).as("made here and not yet listed").isPresent();
        cache(cache -> cache.subscriptions(1, List.of(new Subscription(desk(), false))));
        list(Specimens.live(desk(), trail(dak), 3));
        assertThat(trail(dak.value())).as("listed further than held").isEmpty();
        cache(cache -> cache.held(trail(dak), 2));
        assertThat(trail(dak.value())).isEmpty();
        cache(cache -> cache.held(trail(dak), 3));
        assertThat(trail(dak.value())).isPresent();
        list(Specimens.live(desk(), specimens().content(dak), 9));
        assertThat(trail(dak.value())).as("content may be missing").isPresent();
        list(Specimens.live(desk(), trail(dak), 4));
        assertThat(trail(dak.value())).isEmpty();
    }

    @Test
    default void whatLiesBeneathIsFoundByPaperAndByKey() {
        DakId dak = specimens().dak();
        Stored confirmed = row(specimens().entry(dak, 1, null), 4);
        Movement created = specimens().movement(dak);
        cache(cache -> {
            cache.beneath(new Beneath(dak.value(), confirmed.row().key(), confirmed));
            cache.beneath(new Beneath(dak.value(), created.key(), null));
            cache.beneath(new Beneath(specimens().id(), specimens().id(), null));
        });
        cache(cache -> {
            assertThat(cache.beneath(dak.value())).extracting(Beneath::key).containsExactlyInAnyOrder(confirmed.row().key(), created.key());
            assertThat(cache.beneathOf(confirmed.row().key())).get()
                    .satisfies(each -> assertThat(each.paper()).isEqualTo(dak.value()))
                    .satisfies(each -> assertThat(each.confirmed()).isNotNull().matches(read -> isSame(read, confirmed)));
            assertThat(cache.beneathOf(created.key())).get().satisfies(each -> assertThat(each.confirmed()).isNull());
            assertThat(cache.beneathOf(specimens().id())).isEmpty();
            assertThat(cache.beneath(specimens().id())).isEmpty();
        });
        Stored newer = row(specimens().marked((Dak) confirmed.entity()), 6);
        cache(cache -> {
            cache.beneath(new Beneath(dak.value(), confirmed.row().key(), newer));
            cache.uncover(created.key());
            cache.uncover(specimens().id());
        });
        cache(cache -> {
            assertThat(cache.beneath(dak.value())).singleElement()
                    .satisfies(each -> assertThat(each.confirmed()).isNotNull().matches(read -> isSame(read, newer)));
            assertThat(cache.stored(confirmed.row().key())).as("nothing is shown by lying beneath").isEmpty();
        });
    }

    @Test
    default void aPartIsTakenAwayBeyondACount() {
        DakId dak = specimens().dak();
        Part content = specimens().content(dak);
        Stored seen = confirm(specimens().remark(dak, content), 2);
        Stored later = confirm(specimens().remark(dak, content), 3);
        Stored elsewhere = confirm(specimens().remark(dak, Part.content(dak.value(), specimens().id())), 9);
        Stored entry = confirm(specimens().entry(dak, 1, null), 9);
        cache(cache -> cache.removeBeyond(content, 2));
        cache(cache -> {
            assertThat(cache.stored(later.row().key())).isEmpty();
            assertThat(List.of(seen, elsewhere, entry)).allSatisfy(each -> assertThat(cache.stored(each.row().key())).isPresent());
        });
        cache(cache -> cache.removeBeyond(content, 0));
        cache(cache -> {
            assertThat(cache.stored(seen.row().key())).isEmpty();
            assertThat(cache.stored(elsewhere.row().key())).isPresent();
        });
    }

    @Test
    default void whatIsTakenAwayIsTakenFromBeneathPendingActsToo() {
        DakId dak = specimens().dak();
        Stored seen = row(specimens().entry(dak, 1, null), 2);
        Stored later = row(specimens().letter(dak), 3);
        Remark written = specimens().remark(dak, trail(dak));
        cache(cache -> {
            cover(cache, seen.entity(), seen);
            cover(cache, later.entity(), later);
            cover(cache, written, null);
        });
        cache(cache -> cache.removeBeyond(trail(dak), 2));
        cache(cache -> {
            assertThat(cache.stored(later.row().key())).as("shown").isEmpty();
            assertThat(cache.beneathOf(later.row().key())).as("beneath").isEmpty();
            assertThat(cache.stored(seen.row().key())).isPresent();
            assertThat(cache.beneathOf(seen.row().key())).isPresent();
            assertThat(cache.stored(written.key())).as("made here, never confirmed").isPresent();
            assertThat(cache.beneathOf(written.key())).isPresent();
        });
    }

    @Test
    default void theDirectoryIsWhatWasStoredOfIt() {
        assertThat(organisation().posts()).isEmpty();
        cache(cache -> specimens().province().entities().forEach(entity -> cache.store(row(entity, 1))));
        assertThat(organisation().posts()).hasSameElementsAs(specimens().province().organisation().posts());
        assertThat(organisation().units()).hasSameElementsAs(specimens().province().organisation().units());
        Charge charge = specimens().province().charge(specimens().province().clerk());
        confirm(specimens().province().ended(charge, Specimens.THEN), 2);
        assertThat(organisation().holds(charge.person(), charge.post(), Specimens.THEN)).isFalse();
        cache(cache -> cache.remove(charge.key()));
        assertThat(organisation().holds(charge.person(), charge.post(), Specimens.THEN.minusSeconds(9))).isFalse();
    }

    @Test
    default void onlyADeskThatReadsTheDiaryAnswersForTheRegister() {
        LocalDate dated = LocalDate.of(2026, 4, 30);
        DakId first = registered("B-I/12", dated);
        DakId undated = registered("B-I/12", null);
        registered("B-I/13", dated);
        Question same = new DakQuestion.SameReference(specimens().registry(), "B-I/12", dated);
        assertThat(ask(same)).as("the diary is not followed").isEmpty();
        assertThat(ask(new DakQuestion.NumberTaken(specimens().series(), 12))).isEmpty();
        follow(desk(), diary());
        assertThat(ask(same)).as("the diary has not been read").isEmpty();
        cache(cache -> cache.cursor(new Cursor(diary(), 3)));
        assertThat(ask(same)).contains(List.of(first.value()));
        assertThat(ask(new DakQuestion.SameReference(specimens().registry(), "B-I/12", null))).contains(List.of(undated.value()));
        assertThat(ask(new DakQuestion.SameReference(specimens().registry(), "B-I/12", dated.plusDays(1)))).contains(List.of());
        assertThat(ask(new DakQuestion.SameReference(specimens().registry(), "B-I/14", dated))).contains(List.of());
        assertThat(ask(new DakQuestion.SameReference(specimens().province().unit("FD"), "B-I/12", dated))).isEmpty();
    }

    private DakId registered(String reference, @Nullable LocalDate dated) {
        DakId dak = specimens().dak();
        confirm(specimens().provisional(dak, Specimens.THEN), 1);
        confirm(specimens().letter(dak, trail(dak), reference, dated), 2);
        return dak;
    }

    private Stored stored(UUID key) {
        return store().cache(cache -> cache.stored(key)).orElseThrow();
    }

    private Optional<Trail> trail(UUID paper) {
        return store().cache(cache -> cache.trail(paper));
    }

    private Organisation organisation() {
        return store().cache(DeskStore.Cache::organisation);
    }

    private Optional<List<UUID>> ask(Question question) {
        return store().cache(cache -> cache.ask(question));
    }
}

package pk.gob.edaftar.model.dak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import pk.gob.edaftar.model.change.Changes;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.change.StreamKind;
import pk.gob.edaftar.model.command.Allotment;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Moment;
import pk.gob.edaftar.model.command.Rules;
import pk.gob.edaftar.model.dak.DakCommand.DiariseDak;
import pk.gob.edaftar.model.dak.DakCommand.MarkDak;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.office.Acts;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.PaperOffice;
import pk.gob.edaftar.model.office.Sights;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.wire.Wire;

/// What holds of every decision, whoever does whatever to whichever paper.
class DecisionLawsTest {
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static final int STEPS = 60;

    private final Wire wire = new Wire();

    @Property(tries = 150)
    void aDaysWorkKeepsEveryLaw(@ForAll long seed) {
        Mischief day = new Mischief(PROVINCE, seed);
        PaperOffice office = PaperOffice.of(PROVINCE);
        Instant arrival = SmallProvince.MORNING;
        int accepted = 0;
        for (int step = 0; step < STEPS; step++) {
            DakCommand command = day.next(office);
            // what is late arrives late, and nothing arrives before what has arrived
            Instant earliest = command.act().at().plus(Duration.ofMinutes(day.chance(3) ? 90 : 0));
            arrival = earliest.isAfter(arrival) ? earliest : arrival.plusMillis(1);
            Moment moment = new Moment(command.act().at(), arrival);
            Collection<Entity> before = office.entities();
            Decision once = Rules.decide(command, office.at(moment), Allotment.NONE);
            assertThat(Rules.decide(command, office.at(moment), Allotment.NONE)).as("decided twice").isEqualTo(once);
            assertThat(Rules.decide((DakCommand) wire.readCommand(Wire.parse(Wire.text(wire.write(command)))), office.at(moment),
                    Allotment.NONE)).as("decided as sent").isEqualTo(once);
            assertThat(office.entities()).as("deciding changes nothing").isEqualTo(before);
            office.perform(command, moment);
            if (once instanceof Decision.Accepted made) {
                accepted++;
                keepsWhatWasWritten(before, made.changes());
                writesOneMovementForEachMarkingItMoves(command, made.changes());
                office.all(Dak.class).forEach(dak -> isInOrder(office, dak));
            } else {
                assertThat(office.entities()).as("a refusal changes nothing").isEqualTo(before);
            }
        }
        assertThat(accepted).as("something happened that day").isPositive();
    }

    private static void keepsWhatWasWritten(Collection<Entity> before, Changes changes) {
        Set<UUID> keys = new HashSet<>();
        for (Entity put : changes.puts()) {
            assertThat(keys.add(put.key())).as("written once in one decision: %s", put).isTrue();
            before.stream().filter(old -> old.key().equals(put.key())).forEach(old -> {
                assertThat(put.part()).as("the part never changes").isEqualTo(old.part());
                assertThat(put).isInstanceOf(old.getClass());
                assertThat(old).as("what is written stays").isNotInstanceOfAny(Movement.class, Remark.class, LetterText.class);
            });
        }
    }

    private static void writesOneMovementForEachMarkingItMoves(DakCommand command, Changes changes) {
        List<Movement> movements = changes.puts().stream().filter(Movement.class::isInstance).map(Movement.class::cast).toList();
        assertThat(movements).hasSize(command instanceof MarkDak mark ? mark.addressees().size() : 1);
        assertThat(movements).allSatisfy(movement -> {
            assertThat(movement.person()).isEqualTo(command.act().person());
            assertThat(movement.as()).isEqualTo(command.act().as());
            assertThat(movement.onBehalfOf()).isEqualTo(command.act().onBehalfOf());
            assertThat(movement.at()).isEqualTo(command.act().at());
        });
        List<RemarkId> written = changes.puts().stream().filter(Remark.class::isInstance).map(put -> ((Remark) put).id()).toList();
        assertThat(movements).allSatisfy(movement -> assertThat(movement.remark() == null || written.contains(movement.remark())).isTrue());
    }

    private static void isInOrder(PaperOffice office, Dak dak) {
        DakTrail paper = office.dak(dak.id());
        assertThat(paper.markings().stream().filter(Marking::original).count()).as("one original").isEqualTo(paper.markings().isEmpty() ? 0 : 1);
        assertThat(paper.original().map(Marking::state)).isNotEqualTo(Optional.of(MarkingState.WITHDRAWN));
        for (Marking marking : paper.markings()) {
            long holders = office.organisation().posts().stream().filter(post -> paper.with(post.id()).contains(marking)).count();
            assertThat(holders).as("holders of %s", marking).isEqualTo(marking.open() ? 1 : 0);
            holdersSeeIt(office.sights(), dak, marking);
        }
        boolean ended = paper.original().map(original -> !original.open()).orElse(dak.state() == DakState.PUT_AWAY);
        assertThat(dak.state()).as("the letter's state is its original's")
                .isEqualTo(ended ? DakState.PUT_AWAY : paper.markings().isEmpty() ? DakState.REGISTERED : DakState.MARKED);
        assertThat(paper.movements().getFirst().kind()).isEqualTo(MovementKind.REGISTERED);
        assertThat(paper.holderAt(null, Instant.MAX)).as("the journey ends where the paper is").isEqualTo(paper.holder());
    }

    private static void holdersSeeIt(Sights sights, Dak dak, Marking marking) {
        if (marking.state() == MarkingState.WITHDRAWN) {
            return;
        }
        Stream desk = dak.grade() == Grade.SECRET ? Stream.safe(marking.holder()) : Stream.desk(marking.holder());
        for (Part part : List.of(Part.trail(dak.id().value()), DakTrail.contentPart(dak.id(), dak.grade(), marking.branch()))) {
            boolean live = sights.of(desk, part) == Sights.Sight.LIVE
                    || sights.of(new Stream(StreamKind.SAFE, desk.owner()), part) == Sights.Sight.LIVE;
            assertThat(live).as("%s sees %s live", desk, part).isTrue();
        }
    }

    @Property(tries = 200)
    void theOrderOfAddresseesDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        PaperOffice office = PaperOffice.of(PROVINCE);
        Acts clerk = Acts.in(PROVINCE);
        RegisterDak register = clerk.register(Letters.ordinary().graded(List.of(Grade.values()).get(random.nextInt(3))));
        office.after(register);
        List<PostId> posts = new ArrayList<>(List.of(PROVINCE.soAdmin(), PROVINCE.wingHead(), PROVINCE.secretary(),
                PROVINCE.soGeneral(), PROVINCE.soRegulation(), PROVINCE.otherWingHead(), PROVINCE.assistantAdmin()));
        Collections.shuffle(posts, random);
        List<Addressee> addressees = new ArrayList<>(List.of(clerk.original(posts.getFirst())));
        posts.subList(1, 1 + random.nextInt(posts.size())).forEach(post -> addressees.add(clerk.copy(post)));
        MarkDak mark = clerk.saying("For comments").mark(register.dak(), addressees);
        List<Addressee> otherOrder = new ArrayList<>(addressees);
        Collections.shuffle(otherOrder, random);
        Changes one = changes(office, mark);
        Changes other = changes(office, new MarkDak(mark.act(), mark.dak(), otherOrder, mark.remark()));
        assertThat(other.puts()).containsExactlyInAnyOrderElementsOf(one.puts());
        assertThat(other.listings()).containsExactlyInAnyOrderElementsOf(one.listings());
    }

    /// A desk that holds everything decides as the server does when the act reaches it at once, but for the hour it learnt of it.
    @Property(tries = 60)
    void deskAndServerAgree(@ForAll long seed) {
        Mischief day = new Mischief(PROVINCE, seed);
        PaperOffice office = PaperOffice.of(PROVINCE);
        for (int step = 0; step < STEPS; step++) {
            DakCommand command = day.next(office);
            Decision onDesk = office.tryOnDesk(command);
            Decision onServer = office.perform(command);
            if (command instanceof RegisterDak) {
                assertThat(onServer).isInstanceOfAny(Decision.Accepted.class, Decision.NotAuthentic.class);
            } else if (onDesk instanceof Decision.Accepted made) {
                assertThat(((Decision.Accepted) onServer).changes().listings()).isEqualTo(made.changes().listings());
                assertThat(((Decision.Accepted) onServer).changes().puts()).extracting(Entity::key)
                        .isEqualTo(made.changes().puts().stream().map(Entity::key).toList());
            } else if (command instanceof DiariseDak) {
                assertThat(onServer).as("what is stamped is recorded, or could not have been").isInstanceOfAny(Decision.Accepted.class, Decision.NotAuthentic.class);
            } else {
                assertThat(onServer).isEqualTo(onDesk);
            }
        }
    }

    private static Changes changes(PaperOffice office, MarkDak mark) {
        Decision decision = Rules.decide(mark, office.at(Moment.onDesk(mark.act().at())), Allotment.NONE);
        return ((Decision.Accepted) decision).changes();
    }
}

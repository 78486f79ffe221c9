package pk.gob.edaftar.model.dak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.change.Changes;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Listing;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.command.Allotment;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Moment;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.number.DiaryNumber;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.office.Acts;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.PaperOffice;
import pk.gob.edaftar.model.office.Scene;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.PostId;

/// What an accepted act leaves behind: who, as which post, for whom, from, to, when.
class WhatIsWrittenTest {
    private final SmallProvince province = new SmallProvince();
    private final Instant noon = SmallProvince.MORNING.plus(Duration.ofHours(3));

    @Test
    void aLetterAsItWasRegistered() {
        Acts pa = Acts.in(province).as(province.paToSecretary()).saying("By hand of a messenger");
        RegisterDak command = pa.register(Letters.ordinary().formerly("217/2019", LocalDate.of(2019, 2, 28)));
        Changes changes = accepted(PaperOffice.of(province).performLate(command, noon)).changes();
        Dak dak = only(changes, Dak.class);
        assertThat(dak.registeredBy()).isEqualTo(province.person(province.paToSecretary()));
        assertThat(dak.registeredAs()).isEqualTo(province.paToSecretary());
        assertThat(dak.registeredFor()).isEqualTo(province.secretary());
        assertThat(dak.registeredAt()).isEqualTo(command.act().at());
        assertThat(dak.received()).isEqualTo(noon);
        assertThat(dak.state()).isEqualTo(DakState.REGISTERED);
        assertThat(dak.printed()).isEqualTo("1/2026/S&GAD");
        assertThat(dak.former()).isEqualTo(new FormerNumber("217/2019", LocalDate.of(2019, 2, 28)));
        assertThat(only(changes, Letter.class).head()).isEqualTo(command.letter());
        assertThat(only(changes, Letter.class).part()).isEqualTo(Part.trail(dak.id().value()));
        assertThat(only(changes, LetterText.class).part()).isEqualTo(Part.content(dak.id().value(), dak.id().value()));
        assertThat(only(changes, Remark.class).text()).isEqualTo("By hand of a messenger");
        Movement movement = only(changes, Movement.class);
        assertThat(movement.kind()).isEqualTo(MovementKind.REGISTERED);
        assertThat(movement.onBehalfOf()).isEqualTo(province.secretary());
        assertThat(movement.to()).isEqualTo(province.secretary());
        assertThat(movement.remark()).isEqualTo(only(changes, Remark.class).id());
    }

    @Test
    void nothingOfASecretLetterInItsTrailButNumberAndHolder() {
        RegisterDak command = Acts.in(province).saying("Handed over sealed").register(Letters.ordinary().secret());
        Changes changes = accepted(PaperOffice.of(province).perform(command)).changes();
        assertThat(changes.puts()).filteredOn(put -> put.part().equals(Part.trail(command.dak().value())))
                .hasOnlyElementsOfTypes(Dak.class, Movement.class);
        assertThat(changes.puts()).filteredOn(put -> put.part().equals(Part.secret(command.dak().value(), command.dak().value())))
                .hasOnlyElementsOfTypes(Letter.class, LetterText.class, Remark.class).hasSize(3);
    }

    @Test
    void theNumberTheServerAllots() {
        Series series = new Series(province.unit("S&GAD"), 2026);
        RegisterDak provisional = Acts.in(province).register(Letters.ordinary(), Stamp.provisional(series, "P/K7-1/3"));
        PaperOffice office = PaperOffice.of(province);
        assertThat(only(accepted(office.tryOnDesk(provisional)).changes(), Dak.class).printed()).isEqualTo("P/K7-1/3");
        Dak real = only(accepted(office.perform(provisional, new Moment(noon, noon), new Allotment(900L, null))).changes(), Dak.class);
        assertThat(real.number()).isEqualTo(new DiaryNumber(series, 900, null));
        assertThat(real.printed()).isEqualTo("900/2026/S&GAD");
        assertThat(real.stamp().provisional()).as("both find the paper for ever").isEqualTo("P/K7-1/3");
        RegisterDak twice = Acts.in(province).register(Letters.ordinary());
        assertThat(only(accepted(PaperOffice.of(province).perform(twice, new Moment(noon, noon), new Allotment(null, "A"))).changes(), Dak.class)
                .printed()).isEqualTo("1-A/2026/S&GAD");
    }

    @Test
    void findingsForTheHeadOfTheRegistry() {
        PaperOffice office = PaperOffice.of(province).put(province.ended(province.charge(province.clerk()), SmallProvince.MORNING));
        Decision.Accepted accepted = accepted(office.perform(Acts.in(province).register(Letters.ordinary())));
        DakFinding finding = only(accepted.changes(), DakFinding.class);
        assertThat(accepted.findings()).containsExactly(finding.finding());
        assertThat(finding.finding().arguments()).containsExactly(Argument.of(province.clerk()));
        assertThat(only(accepted.changes(), Movement.class).lateFiling()).isTrue();
    }

    @Test
    void whatWasFoundAgainKeepsHowItWasClearedUpBefore() {
        Scene scene = Scene.registered(Letters.ordinary());
        DakFinding found = new DakFinding(scene.dak(), DakRule.LIKE_ANOTHER.finds(Argument.text(scene.dak().value().toString())));
        scene.office().put(found);
        scene.office().after(scene.as(province.clerk()).saying("One letter").settle(scene.dak(), DakRule.LIKE_ANOTHER));
        assertThat(scene.paper().findings()).singleElement().satisfies(settled -> assertThat(settled.stands()).isFalse());
        scene.office().put(scene.paper().found(found.finding()));
        assertThat(scene.paper().findings()).singleElement().satisfies(again -> {
            assertThat(again.stands()).isTrue();
            assertThat(again.settled()).extracting(Settled::how).containsExactly("One letter");
        });
    }

    @Test
    void aMarkingForEachAddressee() {
        Scene scene = Scene.registered(Letters.ordinary());
        Command mark = scene.as(province.clerk()).saying("For necessary action").mark(scene.dak(), province.soAdmin(), province.soRegulation());
        Changes changes = accepted(scene.performLate(mark)).changes();
        List<Marking> markings = all(changes, Marking.class);
        assertThat(markings).extracting(Marking::holder).containsExactly(province.soAdmin(), province.soRegulation());
        assertThat(markings).extracting(Marking::original).containsExactly(true, false);
        assertThat(markings).allMatch(marking -> marking.state() == MarkingState.SENT && marking.markedBy().equals(province.clerk()));
        assertThat(all(changes, Movement.class)).extracting(Movement::from).containsExactly(province.clerk(), province.clerk());
        assertThat(all(changes, Movement.class)).extracting(Movement::to).containsExactly(province.soAdmin(), province.soRegulation());
        assertThat(only(changes, Dak.class).state()).isEqualTo(DakState.MARKED);
        assertThat(only(changes, Remark.class).received()).isEqualTo(Scene.dayAfter(mark.act().at()));
    }

    @Test
    void onlyTheMarkingThatMoves() {
        Scene scene = Scene.marked(province.soAdmin(), province.soRegulation()).open(province.soAdmin());
        Changes changes = accepted(scene.perform(scene.as(province.paToSoAdmin())
                .forward(scene.dak(), scene.original(), province.wingHead(), LocalDate.of(2026, 5, 15)))).changes();
        assertThat(changes.puts()).hasSize(2);
        Marking sent = only(changes, Marking.class);
        assertThat(sent.holder()).isEqualTo(province.wingHead());
        assertThat(sent.previous()).isEqualTo(province.soAdmin());
        assertThat(sent.state()).isEqualTo(MarkingState.SENT);
        assertThat(sent.openedAt()).as("not opened there yet").isNull();
        assertThat(sent.returnBy()).isEqualTo(LocalDate.of(2026, 5, 15));
        Movement movement = only(changes, Movement.class);
        assertThat(movement.as()).isEqualTo(province.paToSoAdmin());
        assertThat(movement.onBehalfOf()).isEqualTo(province.soAdmin());
        assertThat(movement.from()).isEqualTo(province.soAdmin());
    }

    @Test
    void whatIsDoneWhereThePaperLies() {
        Scene scene = Scene.marked(province.soAdmin());
        PostId officer = province.soAdmin();
        Command receive = scene.as(officer).receive(scene.dak(), scene.original());
        Marking received = only(accepted(scene.perform(receive)).changes(), Marking.class);
        assertThat(received.receivedAt()).isEqualTo(receive.act().at());
        Command open = scene.as(officer).open(scene.dak(), scene.original());
        Changes opened = accepted(scene.perform(open)).changes();
        assertThat(only(opened, Marking.class).openedAt()).isEqualTo(open.act().at());
        assertThat(only(opened, Marking.class).receivedAt()).as("received stays received").isEqualTo(receive.act().at());
        assertThat(opened.listings()).as("who sees it is named again").allMatch(Listing.Show.class::isInstance)
                .extracting(Listing::stream).containsOnly(Stream.desk(officer), Stream.unit(province.unit("Admin")));
    }

    @Test
    void aRecalledOriginalIsBackAndARecalledCopyIsNoMore() {
        Scene scene = Scene.marked(province.soAdmin(), province.soRegulation());
        Changes back = accepted(scene.perform(scene.as(province.clerk()).recall(scene.dak(), scene.original()))).changes();
        assertThat(only(back, Marking.class).holder()).isEqualTo(province.clerk());
        assertThat(only(back, Marking.class).open()).isTrue();
        assertThat(only(back, Movement.class).from()).isEqualTo(province.soAdmin());
        assertThat(only(back, Movement.class).to()).isEqualTo(province.clerk());
        Changes gone = accepted(scene.perform(scene.as(province.clerk()).recall(scene.dak(), scene.with(province.soRegulation())))).changes();
        assertThat(only(gone, Marking.class).state()).isEqualTo(MarkingState.WITHDRAWN);
        assertThat(only(gone, Marking.class).open()).isFalse();
    }

    @Test
    void theStateOfTheOriginalOnly() {
        Scene scene = Scene.marked(province.soAdmin(), province.soRegulation());
        Changes copy = accepted(scene.perform(scene.as(province.soRegulation())
                .putAway(scene.dak(), scene.with(province.soRegulation()), "Noted"))).changes();
        assertThat(all(copy, Dak.class)).isEmpty();
        assertThat(only(copy, Remark.class).part()).isEqualTo(Part.content(scene.dak().value(), scene.with(province.soRegulation()).value()));
        Changes original = accepted(scene.perform(scene.as(province.soAdmin()).putAway(scene.dak(), scene.original(), "Done"))).changes();
        assertThat(only(original, Dak.class).state()).isEqualTo(DakState.PUT_AWAY);
    }

    @Test
    void anEmptyRemarkIsNone() {
        Scene scene = Scene.marked(province.soAdmin());
        Changes changes = accepted(scene.perform(scene.as(province.soAdmin()).saying(" \n")
                .forward(scene.dak(), scene.original(), province.wingHead()))).changes();
        assertThat(all(changes, Remark.class)).isEmpty();
        assertThat(only(changes, Movement.class).remark()).isNull();
    }

    @Test
    void aMarkOfLateFilingAndOfTheHourTheServerLearntOfIt() {
        Scene scene = Scene.marked(province.soAdmin());
        Command forward = scene.as(province.soAdmin()).forward(scene.dak(), scene.original(), province.wingHead());
        scene.office().put(province.ended(province.charge(province.soAdmin()), noon));
        Movement late = only(accepted(scene.performLate(forward)).changes(), Movement.class);
        assertThat(late.lateFiling()).isTrue();
        assertThat(late.received()).isEqualTo(Scene.dayAfter(forward.act().at()));
        Command next = scene.as(province.wingHead()).forward(scene.dak(), scene.original(), province.secretary());
        assertThat(only(accepted(scene.performLate(next)).changes(), Movement.class).lateFiling()).isFalse();
        assertThat(only(accepted(scene.office().tryOnDesk(
                scene.as(province.secretary()).remark(scene.dak(), scene.original(), "Seen"))).changes(), Movement.class).received()).isNull();
    }

    private static Decision.Accepted accepted(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return (Decision.Accepted) decision;
    }

    private static <E extends Entity> List<E> all(Changes changes, Class<E> kind) {
        return changes.puts().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static <E extends Entity> E only(Changes changes, Class<E> kind) {
        assertThat(all(changes, kind)).hasSize(1);
        return all(changes, kind).getFirst();
    }
}

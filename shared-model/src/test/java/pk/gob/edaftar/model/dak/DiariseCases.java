package pk.gob.edaftar.model.dak;

import static pk.gob.edaftar.model.office.RuleCase.accepted;
import static pk.gob.edaftar.model.office.RuleCase.finds;
import static pk.gob.edaftar.model.office.RuleCase.needsServer;
import static pk.gob.edaftar.model.office.RuleCase.notAuthentic;
import static pk.gob.edaftar.model.office.RuleCase.refused;

import java.util.List;
import java.util.stream.Stream;
import pk.gob.edaftar.model.command.Allotment;
import pk.gob.edaftar.model.command.Authority.AuthorityRule;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Moment;
import pk.gob.edaftar.model.command.Rules;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.RuleCase;
import pk.gob.edaftar.model.office.Scene;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.ChargeKind;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.UnitId;

/// Diarising at a second registry: a desk says no, the server records and finds. The department registers, the Regulation Wing
/// has a registry of its own.
final class DiariseCases {
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static final PostId CLERK = PROVINCE.otherWingClerk();
    private static final PostId OFFICER = PROVINCE.soRegulation();
    private static final PostId HEAD = PROVINCE.otherWingHead();
    private static final PostId PA = PROVINCE.post("PA to DS(Reg)");
    private static final PostId ASSISTANT = PROVINCE.post("Assistant (R-I)");
    private static final PostId OUTSIDE = PROVINCE.soAdmin();
    private static final UnitId WING = PROVINCE.unit("Regulation Wing");

    private DiariseCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(byHolder(), byReach(), once(), late(), facts()).flatMap(List::stream);
    }

    private static List<RuleCase> byHolder() {
        return List.of(
                accepted("diarise: by the clerk of the registry it was sent to", () -> onDesk(Scene.marked(CLERK), CLERK)),
                accepted("diarise: by the officer it was sent to", () -> onDesk(Scene.marked(OFFICER), OFFICER)),
                accepted("diarise: by an officer who has a copy", () -> onDesk(Scene.marked(OUTSIDE, OFFICER), OFFICER)),
                accepted("diarise: by the PA for the wing head who has it", () -> onDesk(Scene.marked(HEAD), PA)),
                accepted("diarise: by the clerk after he has sent it on within the wing", () ->
                        onDesk(Scene.marked(CLERK).forward(CLERK, OFFICER), CLERK)),
                accepted("diarise: what is put away there", () -> onDesk(Scene.marked(OFFICER).putAway(OFFICER), OFFICER)),
                accepted("diarise: a confidential one", () -> onDesk(Scene.registered(Letters.ordinary().confidential()).mark(OFFICER), OFFICER)),
                accepted("diarise: a secret one, by who has it", () -> onDesk(Scene.registered(Letters.ordinary().secret()).mark(HEAD), HEAD)),
                refused(DakRule.SECRET_NO_ASSISTANT, "diarise: a secret one, by his PA", () ->
                        onDesk(Scene.registered(Letters.ordinary().secret()).mark(HEAD), PA)),
                refused(AuthorityRule.ASSISTANT_FOR_NOBODY, "diarise: by a PA in his own name", () -> {
                    Scene scene = Scene.marked(HEAD);
                    return scene.office().tryOnDesk(scene.as(PA).onBehalfOf(null).diarise(scene.dak(), WING));
                }));
    }

    private static List<RuleCase> byReach() {
        return List.of(
                accepted("diarise: by another of the section it lies with", () -> onDesk(Scene.marked(OFFICER), ASSISTANT)),
                accepted("diarise: by the head of the wing it lies in", () -> onDesk(Scene.marked(OFFICER), HEAD)),
                refused(DakRule.UNKNOWN, "diarise: by the clerk of the wing, whom nobody has sent it", () -> onDesk(Scene.marked(OFFICER), CLERK)),
                refused(DakRule.REGISTERED_HERE, "diarise: in the registry that registered it, by who has it", () -> onDesk(Scene.marked(OUTSIDE), OUTSIDE)),
                refused(DakRule.REGISTERED_HERE, "diarise: in the registry that registered it, by its clerk", () ->
                        onDesk(Scene.registered(Letters.ordinary()), PROVINCE.clerk())),
                refused(DakRule.DIARISED_ELSEWHERE, "diarise: by the clerk who has sent it out of the wing", () ->
                        onDesk(Scene.marked(CLERK).forward(CLERK, OUTSIDE), CLERK)),
                refused(DakRule.NOT_WITH_YOU, "diarise: a secret one, by the head of the wing it lies in, who sees its number alone", () ->
                        onDesk(Scene.registered(Letters.ordinary().secret()).mark(OFFICER), HEAD)),
                refused(DakRule.NOT_OWN_REGISTRY, "diarise: in another registry than his own", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    return scene.office().tryOnDesk(scene.as(OFFICER).diarise(scene.dak(), PROVINCE.unit("FD")));
                }),
                refused(DakRule.MAY_NOT_REGISTER, "diarise: by the auditor, who only reads", () -> onDesk(Scene.marked(OFFICER), PROVINCE.auditor())),
                refused(DakRule.UNKNOWN, "diarise: by an officer who may not know of it", () -> onDesk(Scene.marked(OFFICER), PROVINCE.soBudget())),
                refused(DakRule.CONCERNS_YOU, "diarise: by one whom it concerns", () -> {
                    PersonId other = PROVINCE.person(PROVINCE.soGeneral());
                    Scene scene = Scene.registered(Letters.ordinary().concerning(other)).mark(OFFICER);
                    scene.office().put(PROVINCE.charge(other, OFFICER, ChargeKind.SUBSTANTIVE, SmallProvince.FOUNDED, SmallProvince.MORNING.plusSeconds(86_400)));
                    return scene.office().tryOnDesk(scene.as(OFFICER).by(other).diarise(scene.dak()));
                }),
                needsServer(AuthorityRule.NOT_HERE, "diarise: on a desk that does not hold it", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    Command command = scene.as(OFFICER).diarise(scene.dak());
                    return Rules.decide(command, scene.office().onDesk(command, paper -> false, question -> true), Allotment.NONE);
                }));
    }

    private static List<RuleCase> once() {
        return List.of(
                refused(DakRule.ALREADY_DIARISED, "diarise: again, on a desk", () -> onDesk(diarised(OFFICER), OFFICER)),
                refused(DakRule.ALREADY_DIARISED, "diarise: again by the clerk, who knows it from his diary", () -> onDesk(diarised(OFFICER), CLERK)),
                finds(DakRule.ALREADY_DIARISED, "diarise: again, stamped at two desks at once", () -> onServer(diarised(OFFICER), HEAD)),
                accepted("diarise: at a third registry", () -> {
                    PostId finance = PROVINCE.secretaryFinance();
                    return onDesk(diarised(HEAD).forward(HEAD, PROVINCE.secretary()).forward(PROVINCE.secretary(), finance), finance);
                }));
    }

    private static List<RuleCase> late() {
        return List.of(
                accepted("late: diarised before it left the wing", () -> {
                    Scene scene = Scene.marked(CLERK);
                    Command stamped = scene.as(CLERK).diarise(scene.dak());
                    scene.forward(CLERK, OUTSIDE);
                    return scene.performLate(stamped);
                }),
                accepted("late: diarised in a charge that has ended since", () -> {
                    Scene scene = Scene.marked(CLERK);
                    Command stamped = scene.as(CLERK).diarise(scene.dak());
                    scene.office().put(PROVINCE.ended(PROVINCE.charge(CLERK), stamped.act().at().plusSeconds(60)));
                    return scene.performLate(stamped);
                }),
                accepted("late: diarised before it was recalled", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    Command stamped = scene.as(OFFICER).diarise(scene.dak());
                    scene.office().after(scene.as(PROVINCE.clerk()).recall(scene.dak(), scene.original()));
                    return scene.performLate(stamped);
                }));
    }

    private static List<RuleCase> facts() {
        Series series = new Series(WING, 2026);
        return List.of(
                accepted("on the server: diarised under a leased number", () -> onServer(Scene.marked(OFFICER), OFFICER)),
                accepted("on the server: under a provisional number that becomes real", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    Command stamped = scene.as(OFFICER).diarise(scene.dak(), Stamp.provisional(series, "P/K7-1/3"));
                    return scene.office().perform(stamped, now(stamped), new Allotment(31L, null));
                }),
                finds(DakRule.NUMBER_TAKEN, "on the server: under a number stamped twice", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    Command stamped = scene.as(OFFICER).diarise(scene.dak());
                    return scene.office().perform(stamped, now(stamped), new Allotment(null, "A"));
                }),
                finds(DakRule.DIARISED_ELSEWHERE, "on the server: while it lay elsewhere", () ->
                        onServer(Scene.marked(CLERK).forward(CLERK, OUTSIDE), CLERK)),
                finds(DakRule.REGISTERED_HERE, "on the server: where it was registered", () -> onServer(Scene.marked(OUTSIDE), OUTSIDE)),
                finds(DakRule.NOT_OWN_REGISTRY, "on the server: in another registry of his department", () -> {
                    Scene scene = Scene.marked(OUTSIDE, OFFICER);
                    return scene.perform(scene.as(OUTSIDE).diarise(scene.dak(), WING));
                }),
                finds(DakRule.MAY_NOT_REGISTER, "on the server: by the auditor", () -> onServer(Scene.marked(OFFICER), PROVINCE.auditor())),
                finds(DakRule.SECRET_NO_ASSISTANT, "on the server: a secret one by a PA", () ->
                        onServer(Scene.registered(Letters.ordinary().secret()).mark(HEAD), PA)),
                finds(AuthorityRule.NOT_IN_CHARGE, "on the server: by one not in charge any more", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    scene.office().put(PROVINCE.ended(PROVINCE.charge(OFFICER), SmallProvince.MORNING.plusSeconds(60)));
                    return onServer(scene, OFFICER);
                }),
                notAuthentic(DakRule.UNKNOWN, "on the server: by one who may not know of it", () -> onServer(Scene.marked(OFFICER), CLERK)),
                notAuthentic(AuthorityRule.NEVER_IN_OFFICE, "on the server: in the registry of a department he was never in", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    return scene.perform(scene.as(OFFICER).diarise(scene.dak(), PROVINCE.unit("FD")));
                }),
                notAuthentic(DakRule.OTHER_YEAR, "on the server: in the diary of a year that no clock shows", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    return scene.perform(scene.as(OFFICER).diarise(scene.dak(), Stamp.provisional(new Series(WING, 3000), "P/K7-1/3")));
                }));
    }

    private static Scene diarised(PostId by) {
        Scene scene = Scene.marked(by);
        scene.office().after(scene.as(by).diarise(scene.dak()));
        return scene;
    }

    private static Decision onDesk(Scene scene, PostId by) {
        return scene.office().tryOnDesk(scene.as(by).diarise(scene.dak()));
    }

    private static Decision onServer(Scene scene, PostId by) {
        return scene.perform(scene.as(by).diarise(scene.dak()));
    }

    private static Moment now(Command command) {
        return new Moment(command.act().at(), command.act().at());
    }
}

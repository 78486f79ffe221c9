package pk.gob.edaftar.model.dak;

import static pk.gob.edaftar.model.office.RuleCase.accepted;
import static pk.gob.edaftar.model.office.RuleCase.refused;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.RuleCase;
import pk.gob.edaftar.model.office.Scene;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.PostId;

/// Receiving, opening, remarking and putting away.
final class DeskCases {
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static final PostId CLERK = PROVINCE.clerk();
    private static final PostId OFFICER = PROVINCE.soAdmin();
    private static final PostId PA = PROVINCE.paToSoAdmin();
    private static final PostId WING_HEAD = PROVINCE.wingHead();

    private DeskCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(receiving(), opening(), remarking(), heads(), puttingAway(), puttingAwayUnmarked()).flatMap(List::stream);
    }

    private static List<RuleCase> receiving() {
        return List.of(
                accepted("receive: by the addressee", () -> receive(Scene.marked(OFFICER), OFFICER)),
                accepted("receive: by his PA", () -> receive(Scene.marked(OFFICER), PA)),
                refused(DakRule.ALREADY_RECEIVED, "receive: twice", () -> receive(Scene.marked(OFFICER).receive(OFFICER), OFFICER)),
                refused(DakRule.ALREADY_RECEIVED, "receive: once opened", () -> receive(Scene.marked(OFFICER).open(OFFICER), OFFICER)),
                refused(DakRule.ENDED, "receive: once put away", () -> receive(Scene.marked(OFFICER).putAway(OFFICER), OFFICER)),
                refused(DakRule.NOT_WITH_YOU, "receive: by the superior", () -> receive(Scene.marked(OFFICER), WING_HEAD)),
                refused(DakRule.UNKNOWN, "receive: a marking there is not", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    return scene.perform(scene.as(OFFICER).receive(scene.dak(), new MarkingId(new UUID(9, 9))));
                }));
    }

    private static List<RuleCase> opening() {
        return List.of(
                accepted("open: without having received it", () -> open(Scene.marked(OFFICER), OFFICER)),
                accepted("open: received", () -> open(Scene.marked(OFFICER).receive(OFFICER), OFFICER)),
                accepted("open: by his PA", () -> open(Scene.marked(OFFICER), PA)),
                refused(DakRule.ALREADY_OPENED, "open: twice", () -> open(Scene.marked(OFFICER).open(OFFICER), OFFICER)),
                refused(DakRule.ALREADY_OPENED, "open: what has come back by recall", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    scene.office().after(scene.as(CLERK).recall(scene.dak(), scene.original()));
                    return open(scene, CLERK);
                }),
                refused(DakRule.ENDED, "open: once put away", () -> open(Scene.marked(OFFICER).putAway(OFFICER), OFFICER)),
                refused(DakRule.NOT_WITH_YOU, "open: a superior's look is only a reading", () -> open(Scene.marked(OFFICER), WING_HEAD)));
    }

    private static List<RuleCase> remarking() {
        return List.of(
                accepted("remark: by the holder", () -> remark(Scene.marked(OFFICER), OFFICER, "Please put up")),
                accepted("remark: by his PA", () -> remark(Scene.marked(OFFICER), PA, "Please put up")),
                accepted("remark: by the clerk before marking", () -> {
                    Scene scene = Scene.registered(Letters.ordinary());
                    return scene.perform(scene.as(CLERK).remark(scene.dak(), null, "Received torn"));
                }),
                accepted("remark: by the holder, on the paper as such", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    return scene.perform(scene.as(OFFICER).remark(scene.dak(), null, "Please put up"));
                }),
                refused(DakRule.REMARK_NOT_YOURS, "remark: by the clerk after marking, on the paper as such", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    return scene.perform(scene.as(CLERK).remark(scene.dak(), null, "One more thing"));
                }),
                refused(DakRule.REMARK_NOT_YOURS, "remark: by whom it has left", () -> remark(
                        Scene.marked(OFFICER).forward(OFFICER, WING_HEAD), OFFICER, "One more thing")),
                refused(DakRule.REMARK_NOT_YOURS, "remark: on the original by one who has a copy", () -> remark(
                        Scene.marked(OFFICER, PROVINCE.soGeneral()), PROVINCE.soGeneral(), "As for us")),
                accepted("remark: on a copy by who has it", () -> {
                    Scene scene = Scene.marked(OFFICER, PROVINCE.soGeneral());
                    return scene.perform(scene.as(PROVINCE.soGeneral()).remark(scene.dak(), scene.with(PROVINCE.soGeneral()), "As for us"));
                }),
                refused(DakRule.REMARK_NOT_YOURS, "remark: on a copy withdrawn", () -> {
                    Scene scene = Scene.marked(OFFICER, PROVINCE.soGeneral());
                    MarkingId copy = scene.with(PROVINCE.soGeneral());
                    scene.office().after(scene.as(CLERK).recall(scene.dak(), copy));
                    return scene.perform(scene.as(PROVINCE.soGeneral()).remark(scene.dak(), copy, "As for us"));
                }),
                refused(DakRule.REMARK_EMPTY, "remark: empty", () -> remark(Scene.marked(OFFICER), OFFICER, " \n ")),
                refused(DakRule.TOO_LONG, "remark: too long", () -> remark(Scene.marked(OFFICER), OFFICER, "x".repeat(DakLimits.REMARK + 1))),
                refused(DakRule.UNKNOWN, "remark: on a marking there is not", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    return scene.perform(scene.as(OFFICER).remark(scene.dak(), new MarkingId(new UUID(9, 9)), "Please put up"));
                }));
    }

    private static List<RuleCase> heads() {
        PostId chiefSecretary = PROVINCE.chiefSecretary();
        return List.of(
                accepted("remark: by the wing head above the holder", () -> remark(Scene.marked(OFFICER), WING_HEAD, "Early, please")),
                accepted("remark: by the department's head", () -> remark(Scene.marked(OFFICER), PROVINCE.secretary(), "Early, please")),
                refused(DakRule.UNKNOWN, "remark: by the head of the other wing", () -> remark(Scene.marked(OFFICER), PROVINCE.otherWingHead(), "Early")),
                refused(DakRule.UNKNOWN, "remark: by the Chief Secretary, to whom it was not sent", () -> remark(Scene.marked(OFFICER), chiefSecretary, "Early")),
                accepted("remark: by the Chief Secretary, to whom it was sent once", () -> remark(Scene.marked(PROVINCE.secretary())
                        .forward(PROVINCE.secretary(), chiefSecretary).forward(chiefSecretary, PROVINCE.secretary()), chiefSecretary, "Seen")),
                refused(DakRule.UNKNOWN, "remark: by a PA for a wing head who does not hold it", () -> remark(Scene.marked(OFFICER), PROVINCE.paToWingHead(), "Early")),
                refused(DakRule.REMARK_NOT_YOURS, "remark: by a PA for a wing head who no longer holds it", () -> remark(
                        Scene.marked(WING_HEAD).forward(WING_HEAD, PROVINCE.soRegulation()), PROVINCE.paToWingHead(), "Early")),
                refused(DakRule.REMARK_NOT_YOURS, "remark: on a secret one by the wing head, who sees its number", () -> remark(
                        Scene.registered(Letters.ordinary().secret()).mark(OFFICER), WING_HEAD, "Early")),
                accepted("remark: on a secret one by the wing head who had it", () -> remark(Scene.registered(Letters.ordinary().secret())
                        .mark(WING_HEAD).forward(WING_HEAD, OFFICER), WING_HEAD, "Early")),
                refused(DakRule.UNKNOWN, "remark: by the wing head whom it concerns, from whom it is hidden", () -> remark(
                        Scene.registered(Letters.ordinary().concerning(PROVINCE.person(WING_HEAD))).mark(OFFICER), WING_HEAD, "Untrue")));
    }

    private static List<RuleCase> puttingAway() {
        return List.of(
                accepted("put away: by the holder", () -> putAway(Scene.marked(OFFICER), OFFICER, "For information")),
                accepted("put away: by his PA", () -> putAway(Scene.marked(OFFICER), PA, "For information")),
                accepted("put away: a copy, while the original goes on", () -> {
                    Scene scene = Scene.marked(OFFICER, PROVINCE.soGeneral());
                    return scene.perform(scene.as(PROVINCE.soGeneral()).putAway(scene.dak(), scene.with(PROVINCE.soGeneral()), "Noted"));
                }),
                accepted("put away: the original, while a copy is open", () -> putAway(Scene.marked(OFFICER, PROVINCE.soGeneral()), OFFICER, "Done")),
                refused(DakRule.NOT_WITH_YOU, "put away: by the superior", () -> putAway(Scene.marked(OFFICER), WING_HEAD, "Done")),
                refused(DakRule.ENDED, "put away: twice", () -> putAway(Scene.marked(OFFICER).putAway(OFFICER), OFFICER, "Done")),
                refused(DakRule.REASON_MISSING, "put away: without a reason", () -> putAway(Scene.marked(OFFICER), OFFICER, " ")),
                refused(DakRule.TOO_LONG, "put away: with too long a reason", () -> putAway(Scene.marked(OFFICER), OFFICER, "x".repeat(DakLimits.REMARK + 1))),
                refused(DakRule.MAY_NOT_PUT_AWAY, "put away: by the clerk to whom it came back", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    scene.office().after(scene.as(CLERK).recall(scene.dak(), scene.original()));
                    return putAway(scene, CLERK, "Wrongly addressed");
                }),
                refused(DakRule.UNKNOWN, "put away: a marking there is not", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    return scene.perform(scene.as(OFFICER).putAway(scene.dak(), new MarkingId(new UUID(9, 9)), "Done"));
                }),
                refused(DakRule.ALREADY_MARKED, "put away: by the clerk as if it were not marked", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    return scene.perform(scene.as(CLERK).putAway(scene.dak(), null, "A circular, noted"));
                }));
    }

    private static List<RuleCase> puttingAwayUnmarked() {
        return List.of(
                accepted("put away: by the clerk before its first move", () -> unmarked(CLERK, CLERK)),
                refused(DakRule.NOT_WITH_YOU, "put away: by the second clerk, whose it is not", () -> unmarked(CLERK, PROVINCE.secondClerk())),
                refused(DakRule.NOT_WITH_YOU, "put away: by the department's head, with whom it is not", () -> unmarked(CLERK, PROVINCE.secretary())),
                accepted("put away: by the officer who registered it", () -> unmarked(OFFICER, OFFICER)),
                accepted("put away: by the PA of the officer who registered it", () -> unmarked(OFFICER, PA)),
                refused(DakRule.ALREADY_MARKED, "put away: unmarked, twice", () -> {
                    Scene scene = Scene.registered(Letters.ordinary());
                    scene.office().after(scene.as(CLERK).putAway(scene.dak(), null, "A circular, noted"));
                    return scene.perform(scene.as(CLERK).putAway(scene.dak(), null, "A circular, noted"));
                }));
    }

    private static Decision unmarked(PostId registers, PostId putsAway) {
        Scene scene = new Scene().register(registers, Letters.ordinary());
        return scene.perform(scene.as(putsAway).putAway(scene.dak(), null, "A circular, noted"));
    }

    private static Decision receive(Scene scene, PostId by) {
        return scene.perform(scene.as(by).receive(scene.dak(), scene.original()));
    }

    private static Decision open(Scene scene, PostId by) {
        return scene.perform(scene.as(by).open(scene.dak(), scene.original()));
    }

    private static Decision remark(Scene scene, PostId by, String text) {
        return scene.perform(scene.as(by).remark(scene.dak(), scene.original(), text));
    }

    private static Decision putAway(Scene scene, PostId by, String reason) {
        return scene.perform(scene.as(by).putAway(scene.dak(), scene.original(), reason));
    }
}

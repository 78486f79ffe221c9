package pk.gob.edaftar.model.dak;

import static pk.gob.edaftar.model.office.RuleCase.accepted;
import static pk.gob.edaftar.model.office.RuleCase.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.dak.DakCommand.FlagDak;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.RuleCase;
import pk.gob.edaftar.model.office.Scene;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.PostId;

/// Follow-up flags, put on and taken off.
final class FlagCases {
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static final PostId CLERK = PROVINCE.clerk();
    private static final PostId SECOND = PROVINCE.secondClerk();
    private static final PostId OFFICER = PROVINCE.soAdmin();
    private static final PostId PA = PROVINCE.paToSoAdmin();
    private static final PostId WING_HEAD = PROVINCE.wingHead();
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    private FlagCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(flagging(), finishing()).flatMap(List::stream);
    }

    private static List<RuleCase> flagging() {
        return List.of(
                accepted("flag: by who has it", () -> flag(Scene.marked(OFFICER), OFFICER, TODAY)),
                accepted("flag: by his PA, for him", () -> flag(Scene.marked(OFFICER), PA, TODAY.plusDays(3))),
                accepted("flag: by the head who sees it", () -> flag(Scene.marked(OFFICER), WING_HEAD, TODAY)),
                accepted("flag: by the officer it has left", () -> flag(Scene.marked(OFFICER).forward(OFFICER, WING_HEAD), OFFICER, TODAY)),
                accepted("flag: by a clerk of the registry", () -> flag(Scene.marked(OFFICER), SECOND, TODAY)),
                accepted("flag: a secret one, by who has it", () -> flag(Scene.registered(Letters.ordinary().secret()).mark(OFFICER), OFFICER, TODAY)),
                refused(DakRule.NOT_YOURS_TO_FLAG, "flag: a secret one, by the head who knows its number", () ->
                        flag(Scene.registered(Letters.ordinary().secret()).mark(OFFICER), WING_HEAD, TODAY)),
                refused(DakRule.NOT_YOURS_TO_FLAG, "flag: by the auditor", () -> flag(Scene.marked(OFFICER), PROVINCE.auditor(), TODAY)),
                refused(DakRule.FLAG_IN_PAST, "flag: for yesterday", () -> flag(Scene.marked(OFFICER), OFFICER, TODAY.minusDays(1))),
                refused(DakRule.UNKNOWN, "flag: by the other wing's head", () -> flag(Scene.marked(OFFICER), PROVINCE.otherWingHead(), TODAY)));
    }

    private static List<RuleCase> finishing() {
        return List.of(
                accepted("take a flag off: one's own", () -> finish(OFFICER, OFFICER)),
                accepted("take a flag off: the boss's", () -> finish(OFFICER, PA)),
                accepted("take a flag off: the PA's, which is the boss's", () -> finish(PA, OFFICER)),
                refused(DakRule.NOT_YOURS_TO_FLAG, "take a flag off: another's", () -> finish(OFFICER, WING_HEAD)),
                refused(DakRule.FLAG_DONE, "take a flag off: twice", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    FlagDak flag = scene.as(OFFICER).flag(scene.dak(), TODAY);
                    scene.office().after(flag);
                    scene.office().after(scene.as(OFFICER).finish(scene.dak(), flag.flag()));
                    return scene.perform(scene.as(PA).finish(scene.dak(), flag.flag()));
                }),
                refused(DakRule.UNKNOWN, "take a flag off: one there is not", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    return scene.perform(scene.as(OFFICER).finish(scene.dak(), new FollowUpId(new UUID(9, 9))));
                }));
    }

    private static Decision flag(Scene scene, PostId by, LocalDate due) {
        return scene.perform(scene.as(by).flag(scene.dak(), due));
    }

    private static Decision finish(PostId flags, PostId finishes) {
        Scene scene = Scene.marked(OFFICER);
        FlagDak flag = scene.as(flags).flag(scene.dak(), TODAY);
        scene.office().after(flag);
        return scene.perform(scene.as(finishes).finish(scene.dak(), flag.flag()));
    }
}

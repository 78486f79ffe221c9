package pk.gob.edaftar.model.dak;

import static pk.gob.edaftar.model.office.RuleCase.accepted;
import static pk.gob.edaftar.model.office.RuleCase.refused;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.RuleCase;
import pk.gob.edaftar.model.office.Scene;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.PostId;

/// Files: what came with the letter, and what holders add to it.
final class AttachCases {
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static final PostId CLERK = PROVINCE.clerk();
    private static final PostId SECOND = PROVINCE.secondClerk();
    private static final PostId OFFICER = PROVINCE.soAdmin();
    private static final PostId PA = PROVINCE.paToSoAdmin();
    private static final PostId WING_HEAD = PROVINCE.wingHead();
    private static final PostId OTHER_WING = PROVINCE.otherWingHead();
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private AttachCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(enclosing(), adding(), renewing(), broken()).flatMap(List::stream);
    }

    private static List<RuleCase> enclosing() {
        return List.of(
                accepted("enclose: by the clerk who registers it", () -> enclose(Scene.registered(Letters.ordinary()), CLERK)),
                accepted("enclose: by the clerk who comes to scanning after it was marked", () -> enclose(Scene.marked(OFFICER), CLERK)),
                accepted("enclose: by another clerk of the registry", () -> enclose(Scene.marked(OFFICER), SECOND)),
                accepted("enclose: in a confidential one, before it is marked", () -> enclose(Scene.registered(Letters.ordinary().confidential()), CLERK)),
                accepted("enclose: in a secret one, before it is marked", () -> enclose(Scene.registered(Letters.ordinary().secret()), CLERK)),
                refused(DakRule.NOT_YOURS_TO_ATTACH, "enclose: in a confidential one that has left the registry", () ->
                        enclose(Scene.registered(Letters.ordinary().confidential()).mark(OFFICER), CLERK)),
                refused(DakRule.NOT_YOURS_TO_ATTACH, "enclose: by who has it: what he adds did not come with the letter", () ->
                        enclose(Scene.marked(OFFICER), OFFICER)),
                accepted("late: enclosed in a confidential one before it was marked", () -> {
                    Scene scene = Scene.registered(Letters.ordinary().confidential());
                    Command attached = scene.as(CLERK).attach(scene.dak(), null, "scan.pdf");
                    scene.mark(OFFICER);
                    return scene.performLate(attached);
                }),
                refused(DakRule.UNKNOWN, "enclose: by the head of the other wing", () -> enclose(Scene.marked(OFFICER), OTHER_WING)));
    }

    private static List<RuleCase> adding() {
        return List.of(
                accepted("attach: by the holder", () -> attach(Scene.marked(OFFICER), OFFICER)),
                accepted("attach: by his PA", () -> attach(Scene.marked(OFFICER), PA)),
                accepted("attach: by the wing head above the holder", () -> attach(Scene.marked(OFFICER), WING_HEAD)),
                refused(DakRule.NOT_YOURS_TO_ATTACH, "attach: by the clerk after marking, among the holder's", () -> attach(Scene.marked(OFFICER), CLERK)),
                refused(DakRule.NOT_YOURS_TO_ATTACH, "attach: by whom it has left", () ->
                        attach(Scene.marked(OFFICER).forward(OFFICER, WING_HEAD), OFFICER)),
                refused(DakRule.NOT_YOURS_TO_ATTACH, "attach: to the original by one who has a copy", () ->
                        attach(Scene.marked(OFFICER, PROVINCE.soGeneral()), PROVINCE.soGeneral())),
                accepted("late: attached before the paper left", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    Command attached = scene.as(OFFICER).attach(scene.dak(), scene.original(), "scan.pdf");
                    scene.forward(OFFICER, WING_HEAD);
                    return scene.performLate(attached);
                }),
                refused(DakRule.UNKNOWN, "attach: to a marking there is not", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    return scene.perform(scene.as(OFFICER).attach(scene.dak(), new MarkingId(new UUID(9, 9)), "scan.pdf"));
                }));
    }

    private static List<RuleCase> renewing() {
        return List.of(
                accepted("renew: what came with the letter, by the clerk", () -> renew(Scene.marked(OFFICER), CLERK, false, CLERK)),
                accepted("renew: what came with the letter, by another clerk of the registry", () ->
                        renew(Scene.marked(OFFICER), CLERK, false, SECOND)),
                refused(DakRule.NOT_YOURS_TO_ATTACH, "renew: what came with the letter, by who has it", () ->
                        renew(Scene.marked(OFFICER), CLERK, false, OFFICER)),
                accepted("renew: what the holder added, by himself", () -> renew(Scene.marked(OFFICER), OFFICER, true, OFFICER)),
                accepted("renew: what the holder added, by his PA", () -> renew(Scene.marked(OFFICER), OFFICER, true, PA)),
                refused(DakRule.NOT_YOURS_TO_ATTACH, "renew: what the holder added, by the clerk", () ->
                        renew(Scene.marked(OFFICER), OFFICER, true, CLERK)),
                refused(DakRule.UNKNOWN, "renew: by the head of the other wing", () -> renew(Scene.marked(OFFICER), OFFICER, true, OTHER_WING)),
                refused(DakRule.NO_FORMER_VERSION, "renew: where nothing was added", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    return scene.perform(scene.as(OFFICER).renew(scene.as(OFFICER).attach(scene.dak(), scene.original(), "draft.txt")));
                }),
                refused(DakRule.NO_FORMER_VERSION, "renew: where nothing was enclosed", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    return scene.perform(scene.as(CLERK).renew(scene.as(CLERK).attach(scene.dak(), null, "scan.pdf")));
                }),
                refused(DakRule.NOT_YOURS_TO_ATTACH, "renew: after it has left", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    DakCommand.AttachToDak former = scene.as(OFFICER).attach(scene.dak(), scene.original(), "draft.txt");
                    scene.perform(former);
                    return scene.perform(scene.forward(OFFICER, WING_HEAD).as(OFFICER).renew(former));
                }));
    }

    private static Decision renew(Scene scene, PostId first, boolean added, PostId then) {
        DakCommand.AttachToDak former = scene.as(first).attach(scene.dak(), added ? scene.original() : null, "draft.txt");
        scene.perform(former);
        return scene.perform(scene.as(then).renew(former));
    }

    private static List<RuleCase> broken() {
        return List.of(
                refused(DakRule.FILE_EMPTY, "attach: nothing at all", () -> blob(new Blob(HASH, 0, "application/pdf"))),
                accepted("attach: as much as there may be", () -> blob(new Blob(HASH, Blob.MOST, "application/pdf"))),
                refused(DakRule.FILE_TOO_LARGE, "attach: more than there may be", () -> blob(new Blob(HASH, Blob.MOST + 1, "application/pdf"))),
                refused(DakRule.FILE_BROKEN, "attach: less than nothing", () -> blob(new Blob(HASH, -1, "application/pdf"))),
                refused(DakRule.FILE_BROKEN, "attach: by what is no hash", () -> blob(new Blob("../" + HASH.substring(3), 1, ""))),
                refused(DakRule.TOO_LONG, "attach: of an endless type", () -> blob(new Blob(HASH, 1, "x".repeat(DakLimits.LINE + 1)))),
                refused(DakRule.FILE_UNNAMED, "attach: without a name", () -> named(" ")),
                refused(DakRule.FILE_BROKEN, "attach: by a name that is turned round", () -> named("order\u202Efdp.exe")),
                refused(DakRule.FILE_BROKEN, "attach: by a name with what is not seen in it", () -> named("order\0.pdf")),
                accepted("attach: by a name in Urdu with what joins its letters", () -> named("نقل\u200Cحکم.pdf")),
                refused(DakRule.TOO_LONG, "attach: by too long a name", () -> named("x".repeat(256))));
    }

    private static Decision enclose(Scene scene, PostId post) {
        return scene.perform(scene.as(post).attach(scene.dak(), null, "scan.pdf"));
    }

    private static Decision attach(Scene scene, PostId post) {
        return scene.perform(scene.as(post).attach(scene.dak(), scene.original(), "scan.pdf"));
    }

    private static Decision blob(Blob blob) {
        Scene scene = Scene.marked(OFFICER);
        return scene.perform(scene.as(OFFICER).attach(scene.dak(), scene.original(), "scan.pdf", blob));
    }

    private static Decision named(String name) {
        Scene scene = Scene.marked(OFFICER);
        return scene.perform(scene.as(OFFICER).attach(scene.dak(), scene.original(), name));
    }
}

package pk.gob.edaftar.model.dak;

import static pk.gob.edaftar.model.office.RuleCase.accepted;
import static pk.gob.edaftar.model.office.RuleCase.refused;

import java.util.List;
import java.util.stream.Stream;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.RuleCase;
import pk.gob.edaftar.model.office.Scene;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.PostId;

/// Giving a letter another grade: up, whoever keeps its entry; down, an officer of rank, with a reason.
final class GradeCases {
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static final PostId CLERK = PROVINCE.clerk();
    private static final PostId SECOND = PROVINCE.secondClerk();
    private static final PostId OFFICER = PROVINCE.soAdmin();
    private static final PostId PA = PROVINCE.paToSoAdmin();
    private static final PostId ASSISTANT = PROVINCE.assistantAdmin();
    private static final PostId WING_HEAD = PROVINCE.wingHead();
    private static final PostId OTHER_WING = PROVINCE.otherWingHead();
    private static final PostId HEAD = PROVINCE.secretary();

    private GradeCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(raising(), lowering(), meanwhile()).flatMap(List::stream);
    }

    private static List<RuleCase> raising() {
        return List.of(
                accepted("raise: by the clerk who has just registered it, without a reason", () -> to(Grade.CONFIDENTIAL, CLERK, registered(), "")),
                accepted("raise: by another clerk of the registry", () -> to(Grade.CONFIDENTIAL, SECOND, registered(), "")),
                accepted("raise: to Secret, by who has it", () -> to(Grade.SECRET, OFFICER, with(Grade.ORDINARY), "Names an informer")),
                accepted("raise: by his PA", () -> to(Grade.CONFIDENTIAL, PA, with(Grade.ORDINARY), "")),
                accepted("raise: by the head above him", () -> to(Grade.SECRET, WING_HEAD, with(Grade.CONFIDENTIAL), "")),
                accepted("raise: once it is put away", () -> to(Grade.SECRET, OFFICER, with(Grade.ORDINARY).putAway(OFFICER), "")),
                refused(DakRule.SECRET_NO_ASSISTANT, "raise: to Secret, by a PA", () -> to(Grade.SECRET, PA, with(Grade.ORDINARY), "")),
                refused(DakRule.NOT_YOUR_ENTRY, "raise: by another of the section", () -> to(Grade.CONFIDENTIAL, ASSISTANT, with(Grade.ORDINARY), "")),
                refused(DakRule.NOT_YOUR_ENTRY, "raise: by whom it has left", () ->
                        to(Grade.CONFIDENTIAL, OFFICER, with(Grade.ORDINARY).forward(OFFICER, WING_HEAD), "")),
                refused(DakRule.UNKNOWN, "raise: by the other wing's head", () -> to(Grade.CONFIDENTIAL, OTHER_WING, with(Grade.ORDINARY), "")),
                refused(DakRule.TOO_LONG, "raise: for too long a reason", () ->
                        to(Grade.SECRET, OFFICER, with(Grade.ORDINARY), "x".repeat(DakLimits.REMARK + 1))));
    }

    private static List<RuleCase> lowering() {
        return List.of(
                accepted("lower: by an officer of rank who has it", () ->
                        to(Grade.ORDINARY, WING_HEAD, with(Grade.SECRET).forward(OFFICER, WING_HEAD), "Published in the gazette")),
                accepted("lower: by the head above him who has it", () -> to(Grade.ORDINARY, WING_HEAD, with(Grade.CONFIDENTIAL), "Published")),
                accepted("lower: by the department's head", () -> to(Grade.ORDINARY, HEAD, with(Grade.CONFIDENTIAL), "Published")),
                refused(DakRule.REASON_MISSING, "lower: without a reason", () -> to(Grade.ORDINARY, WING_HEAD, with(Grade.CONFIDENTIAL), " ")),
                refused(DakRule.RANK_TO_LOWER, "lower: by the section officer who has it", () -> to(Grade.ORDINARY, OFFICER, with(Grade.SECRET), "Published")),
                refused(DakRule.RANK_TO_LOWER, "lower: by his PA", () -> to(Grade.ORDINARY, PA, with(Grade.CONFIDENTIAL), "Published")),
                refused(DakRule.RANK_TO_LOWER, "lower: by the clerk who registered it", () -> to(Grade.ORDINARY, CLERK, with(Grade.CONFIDENTIAL), "Published")),
                refused(DakRule.RANK_TO_LOWER, "lower: a secret one, by the head above who has it not", () ->
                        to(Grade.CONFIDENTIAL, WING_HEAD, with(Grade.SECRET), "Published")),
                refused(DakRule.RANK_TO_LOWER, "lower: what lies in the other wing, by the head who has a copy", () ->
                        to(Grade.ORDINARY, OTHER_WING, Scene.registered(Letters.ordinary().confidential()).mark(OFFICER, OTHER_WING), "Published")));
    }

    private static List<RuleCase> meanwhile() {
        return List.of(
                refused(DakRule.GRADE_STANDS, "grade: as it is graded already", () -> to(Grade.ORDINARY, OFFICER, with(Grade.ORDINARY), "")),
                refused(DakRule.GRADED_MEANWHILE, "grade: what somebody else has graded meanwhile, otherwise", () -> {
                    Scene scene = with(Grade.ORDINARY);
                    Command late = scene.as(CLERK).regrade(scene.dak(), Grade.ORDINARY, Grade.SECRET);
                    scene.office().after(scene.as(OFFICER).regrade(scene.dak(), Grade.ORDINARY, Grade.CONFIDENTIAL));
                    return scene.performLate(late);
                }),
                refused(DakRule.NOT_YOUR_ENTRY, "grade: what has moved on before it arrived", () -> {
                    Scene scene = with(Grade.ORDINARY);
                    Command late = scene.as(OFFICER).regrade(scene.dak(), Grade.ORDINARY, Grade.SECRET);
                    scene.forward(OFFICER, WING_HEAD);
                    return scene.performLate(late);
                }),
                accepted("correct: what was made secret after it had been corrected", () -> {
                    Scene scene = with(Grade.ORDINARY);
                    LetterHead read = scene.paper().letter().orElseThrow().head();
                    scene.office().after(scene.as(OFFICER).saying("Misread").correct(scene.dak(), read, read.about("The rest house at Zhob")));
                    scene.office().after(scene.as(OFFICER).regrade(scene.dak(), Grade.ORDINARY, Grade.SECRET));
                    LetterHead sealed = scene.paper().letter().orElseThrow().head();
                    return scene.perform(scene.as(OFFICER).saying("Misread again").correct(scene.dak(), sealed, sealed.about("The rest house at Loralai")));
                }));
    }

    private static Scene registered() {
        return Scene.registered(Letters.ordinary());
    }

    private static Scene with(Grade grade) {
        return Scene.registered(Letters.ordinary().graded(grade)).mark(OFFICER);
    }

    private static Decision to(Grade grade, PostId by, Scene scene, String reason) {
        return scene.perform(scene.as(by).saying(reason).regrade(scene.dak(), scene.paper().dak().grade(), grade));
    }
}

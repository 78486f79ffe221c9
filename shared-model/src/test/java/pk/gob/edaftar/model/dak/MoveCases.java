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

/// Forwarding and recalling.
final class MoveCases {
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static final PostId CLERK = PROVINCE.clerk();
    private static final PostId OFFICER = PROVINCE.soAdmin();
    private static final PostId WING_HEAD = PROVINCE.wingHead();

    private MoveCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(forwarding(), byHeads(), recalling(), race()).flatMap(List::stream);
    }

    private static List<RuleCase> forwarding() {
        return List.of(
                accepted("forward: unopened", () -> forward(Scene.marked(OFFICER), OFFICER, WING_HEAD)),
                accepted("forward: received and opened", () -> forward(Scene.marked(OFFICER).receive(OFFICER).open(OFFICER), OFFICER, WING_HEAD)),
                accepted("forward: by the PA for his boss", () -> forward(Scene.marked(OFFICER), PROVINCE.paToSoAdmin(), WING_HEAD)),
                refused(DakRule.SECRET_NO_ASSISTANT, "forward: by the PA, a secret one", () -> forward(
                        Scene.registered(Letters.ordinary().secret()).mark(OFFICER), PROVINCE.paToSoAdmin(), WING_HEAD)),
                accepted("forward: a secret one, by the officer", () -> forward(
                        Scene.registered(Letters.ordinary().secret()).mark(OFFICER), OFFICER, WING_HEAD)),
                refused(DakRule.NOT_WITH_YOU, "forward: by whom it has left", () -> {
                    Scene scene = Scene.marked(OFFICER).forward(OFFICER, WING_HEAD);
                    return scene.perform(scene.as(OFFICER).forward(scene.dak(), scene.original(), PROVINCE.assistantAdmin()));
                }),
                refused(DakRule.NOT_WITH_YOU, "forward: the original by one who has a copy", () -> {
                    Scene scene = Scene.marked(OFFICER, PROVINCE.soGeneral());
                    return scene.perform(scene.as(PROVINCE.soGeneral()).forward(scene.dak(), scene.original(), WING_HEAD));
                }),
                accepted("forward: a copy by whoever has it", () -> {
                    Scene scene = Scene.marked(OFFICER, PROVINCE.soGeneral());
                    return scene.perform(scene.as(PROVINCE.soGeneral()).forward(scene.dak(), scene.with(PROVINCE.soGeneral()), WING_HEAD));
                }),
                accepted("forward: the original, with copies to others", () -> {
                    Scene scene = Scene.marked(WING_HEAD);
                    return forwardWithCopies(scene, WING_HEAD, OFFICER, scene.as(PROVINCE.clerk()).copy(PROVINCE.soGeneral()), scene.as(PROVINCE.clerk()).copy(PROVINCE.soRegulation()));
                }),
                accepted("forward: a copy, with a copy of it", () -> {
                    Scene scene = Scene.marked(OFFICER, WING_HEAD);
                    return scene.perform(scene.as(WING_HEAD).forward(scene.dak(), scene.with(WING_HEAD), PROVINCE.soGeneral(),
                            List.of(scene.as(PROVINCE.clerk()).copy(PROVINCE.soRegulation()))));
                }),
                refused(DakRule.OUTSIDE_SECTION, "forward: with a copy out of reach", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    return forwardWithCopies(scene, OFFICER, WING_HEAD, scene.as(PROVINCE.clerk()).copy(PROVINCE.soGeneral()));
                }),
                refused(DakRule.ADDRESSEE_TWICE, "forward: with a copy to the one who gets the original", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    return forwardWithCopies(scene, OFFICER, WING_HEAD, scene.as(PROVINCE.clerk()).copy(WING_HEAD));
                }),
                refused(DakRule.ADDRESSEE_TWICE, "forward: with a copy under a marking there is already", () -> {
                    Scene scene = Scene.marked(WING_HEAD);
                    return forwardWithCopies(scene, WING_HEAD, OFFICER, new Addressee(scene.original(), PROVINCE.soGeneral(), false, null));
                }),
                refused(DakRule.ONE_ORIGINAL, "forward: with another original", () -> {
                    Scene scene = Scene.marked(WING_HEAD);
                    return forwardWithCopies(scene, WING_HEAD, OFFICER, scene.as(PROVINCE.clerk()).original(PROVINCE.soGeneral()));
                }),
                refused(DakRule.UNKNOWN, "forward: a marking there is not", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    return scene.perform(scene.as(OFFICER).forward(scene.dak(), new MarkingId(new UUID(9, 9)), WING_HEAD));
                }),
                refused(DakRule.ENDED, "forward: put away", () -> {
                    Scene scene = Scene.marked(OFFICER).putAway(OFFICER);
                    return scene.perform(scene.as(OFFICER).forward(scene.dak(), scene.original(), WING_HEAD));
                }),
                refused(DakRule.OUTSIDE_SECTION, "forward: by an officer to the other section", () -> forward(Scene.marked(OFFICER), OFFICER, PROVINCE.soGeneral())),
                refused(DakRule.OUTSIDE_SECTION, "forward: by an officer to the other wing", () -> forward(Scene.marked(OFFICER), OFFICER, PROVINCE.otherWingHead())),
                accepted("forward: by a wing head to the other wing", () -> forward(Scene.marked(WING_HEAD), WING_HEAD, PROVINCE.soRegulation())),
                refused(DakRule.OUTSIDE_DEPARTMENT, "forward: by a wing head to another department", () -> forward(Scene.marked(WING_HEAD), WING_HEAD, PROVINCE.wingHeadBudget())),
                refused(DakRule.ADDRESSEE_IS_SENDER, "forward: by a PA to his own boss, who has it", () -> forward(Scene.marked(OFFICER), PROVINCE.paToSoAdmin(), OFFICER)),
                refused(DakRule.ADDRESSEE_CONCERNED, "forward: to the wing head whom it concerns", () -> forward(
                        Scene.registered(Letters.ordinary().concerning(PROVINCE.person(WING_HEAD))).mark(OFFICER), OFFICER, WING_HEAD)),
                refused(DakRule.TOO_LONG, "forward: with too long a remark", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    return scene.perform(scene.as(OFFICER).saying("x".repeat(DakLimits.REMARK + 1))
                            .forward(scene.dak(), scene.original(), WING_HEAD));
                }));
    }

    private static List<RuleCase> byHeads() {
        PostId head = PROVINCE.secretary();
        PostId chiefMinister = PROVINCE.chiefMinister();
        PostId chiefSecretary = PROVINCE.chiefSecretary();
        return List.of(
                accepted("forward: by a department's head to another's", () -> forward(Scene.marked(head), head, PROVINCE.secretaryFinance())),
                refused(DakRule.HEADS_ONLY, "forward: by a department's head to another's wing", () -> forward(Scene.marked(head), head, PROVINCE.wingHeadBudget())),
                refused(DakRule.HEADS_ONLY, "forward: by a department's head to the Chief Minister", () -> forward(Scene.marked(head), head, chiefMinister)),
                accepted("forward: by a department's head to the Chief Secretary, who sends it on", () -> forward(
                        Scene.marked(head).forward(head, chiefSecretary), chiefSecretary, chiefMinister)),
                refused(DakRule.CHIEF_SECRETARY_COPIED, "forward: by the Chief Minister to a department, past the Chief Secretary", () -> forward(
                        Scene.registered(Letters.ordinary()).lyingWith(chiefMinister), chiefMinister, head)),
                accepted("forward: by the Chief Minister to a department, when the Chief Secretary has a copy", () -> {
                    Scene scene = new Scene().register(chiefMinister, Letters.ordinary())
                            .mark(PROVINCE.post("Diary Clerk (CMS)"), chiefSecretary).forward(PROVINCE.post("Diary Clerk (CMS)"), chiefMinister);
                    return scene.perform(scene.as(chiefMinister).forward(scene.dak(), scene.original(), PROVINCE.secretaryFinance()));
                }),
                accepted("forward: by the Chief Minister to a department, with a copy to the Chief Secretary", () -> {
                    Scene scene = Scene.registered(Letters.ordinary()).lyingWith(chiefMinister);
                    return forwardWithCopies(scene, chiefMinister, head, scene.as(PROVINCE.clerk()).copy(chiefSecretary));
                }),
                accepted("forward: by the Chief Minister to the Chief Secretary", () -> forward(
                        Scene.registered(Letters.ordinary()).lyingWith(chiefMinister), chiefMinister, chiefSecretary)));
    }

    private static List<RuleCase> recalling() {
        return List.of(
                accepted("recall: by the officer who sent it on, a copy he made", () -> {
                    Scene scene = Scene.marked(WING_HEAD);
                    scene.office().after(scene.as(WING_HEAD).forward(scene.dak(), scene.original(), OFFICER, List.of(scene.as(PROVINCE.clerk()).copy(PROVINCE.soGeneral()))));
                    return scene.perform(scene.as(WING_HEAD).recall(scene.dak(), scene.with(PROVINCE.soGeneral())));
                }),
                accepted("recall: by the clerk, unopened", () -> recall(Scene.marked(OFFICER), CLERK)),
                accepted("recall: by the clerk, received but not opened", () -> recall(Scene.marked(OFFICER).receive(OFFICER), CLERK)),
                refused(DakRule.RECALL_AFTER_OPENING, "recall: by the clerk, opened", () -> recall(Scene.marked(OFFICER).open(OFFICER), CLERK)),
                refused(DakRule.RECALL_AFTER_OPENING, "recall: by the clerk, opened by the PA", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    scene.office().after(scene.as(PROVINCE.paToSoAdmin()).open(scene.dak(), scene.original()));
                    return recall(scene, CLERK);
                }),
                accepted("recall: by the clerk, a copy", () -> {
                    Scene scene = Scene.marked(OFFICER, PROVINCE.soGeneral());
                    return scene.perform(scene.as(CLERK).recall(scene.dak(), scene.with(PROVINCE.soGeneral())));
                }),
                refused(DakRule.NOT_SENT_BY_YOU, "recall: by the clerk, a copy withdrawn already", () -> {
                    Scene scene = withdrawnCopy();
                    return scene.perform(scene.as(CLERK).recall(scene.dak(), scene.with(PROVINCE.soGeneral())));
                }),
                refused(DakRule.RECALL_AFTER_OPENING, "recall: by the clerk, an opened copy", () -> {
                    Scene scene = Scene.marked(OFFICER, PROVINCE.soGeneral()).open(PROVINCE.soGeneral());
                    return scene.perform(scene.as(CLERK).recall(scene.dak(), scene.with(PROVINCE.soGeneral())));
                }),
                refused(DakRule.NOT_SENT_BY_YOU, "recall: by the clerk, once the officer has sent it on", () -> recall(
                        Scene.marked(OFFICER).forward(OFFICER, WING_HEAD), CLERK)),
                accepted("recall: by the officer who sent it on", () -> recall(Scene.marked(OFFICER).forward(OFFICER, WING_HEAD), OFFICER)),
                accepted("recall: by the PA of the officer who sent it on", () -> recall(
                        Scene.marked(OFFICER).forward(OFFICER, WING_HEAD), PROVINCE.paToSoAdmin())),
                refused(DakRule.NOT_SENT_BY_YOU, "recall: by the holder himself", () -> recall(Scene.marked(OFFICER), OFFICER)),
                refused(DakRule.NOT_SENT_BY_YOU, "recall: twice", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    scene.office().after(scene.as(CLERK).recall(scene.dak(), scene.original()));
                    return recall(scene, CLERK);
                }),
                refused(DakRule.UNKNOWN, "recall: a marking there is not", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    return scene.perform(scene.as(CLERK).recall(scene.dak(), new MarkingId(new UUID(9, 9))));
                }),
                refused(DakRule.RECALL_AFTER_OPENING, "recall: put away by a receiver who never opened it", () -> {
                    Scene scene = Scene.marked(OFFICER, PROVINCE.soGeneral()).putAway(PROVINCE.soGeneral());
                    return scene.perform(scene.as(CLERK).recall(scene.dak(), scene.with(PROVINCE.soGeneral())));
                }),
                refused(DakRule.TOO_LONG, "recall: with too long a remark", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    return scene.perform(scene.as(CLERK).saying("x".repeat(DakLimits.REMARK + 1)).recall(scene.dak(), scene.original()));
                }));
    }

    /// The server decides, by which arrives first; the other's author learns why.
    private static List<RuleCase> race() {
        return List.of(
                refused(DakRule.RECALL_AFTER_OPENING, "race: opened first, then recalled", () -> race(OFFICER, true)),
                refused(DakRule.NOT_WITH_YOU, "race: recalled first, then opened", () -> race(OFFICER, false)),
                refused(DakRule.ENDED, "race: a copy recalled first, then opened", () -> {
                    Scene scene = withdrawnCopy();
                    return scene.perform(scene.as(PROVINCE.soGeneral()).open(scene.dak(), scene.with(PROVINCE.soGeneral())));
                }),
                refused(DakRule.NOT_WITH_YOU, "race: recalled first, then received", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    scene.office().after(scene.as(CLERK).recall(scene.dak(), scene.original()));
                    return scene.perform(scene.as(OFFICER).receive(scene.dak(), scene.original()));
                }),
                refused(DakRule.NOT_SENT_BY_YOU, "race: sent on first, then recalled", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    Command recall = scene.as(CLERK).recall(scene.dak(), scene.original());
                    scene.forward(OFFICER, WING_HEAD);
                    return scene.performLate(recall);
                }));
    }

    private static Decision race(PostId holder, boolean openedFirst) {
        Scene scene = Scene.marked(holder);
        Command open = scene.as(holder).open(scene.dak(), scene.original());
        Command recall = scene.as(CLERK).recall(scene.dak(), scene.original());
        scene.office().after(openedFirst ? open : recall);
        return scene.performLate(openedFirst ? recall : open);
    }

    private static Scene withdrawnCopy() {
        Scene scene = Scene.marked(OFFICER, PROVINCE.soGeneral());
        scene.office().after(scene.as(CLERK).recall(scene.dak(), scene.with(PROVINCE.soGeneral())));
        return scene;
    }

    private static Decision forward(Scene scene, PostId by, PostId to) {
        return scene.perform(scene.as(by).forward(scene.dak(), scene.original(), to));
    }

    private static Decision forwardWithCopies(Scene scene, PostId by, PostId to, Addressee... copies) {
        return scene.perform(scene.as(by).forward(scene.dak(), scene.original(), to, List.of(copies)));
    }

    private static Decision recall(Scene scene, PostId by) {
        return scene.perform(scene.as(by).recall(scene.dak(), scene.original()));
    }
}

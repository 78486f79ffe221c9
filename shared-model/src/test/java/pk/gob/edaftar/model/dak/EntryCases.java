package pk.gob.edaftar.model.dak;

import static pk.gob.edaftar.model.office.RuleCase.accepted;
import static pk.gob.edaftar.model.office.RuleCase.needsServer;
import static pk.gob.edaftar.model.office.RuleCase.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pk.gob.edaftar.model.command.Allotment;
import pk.gob.edaftar.model.command.Authority.AuthorityRule;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Rules;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.RuleCase;
import pk.gob.edaftar.model.office.Scene;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.PostId;

/// Correcting an entry, linking it to another, and telling the sender that his letter has come.
final class EntryCases {
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static final PostId CLERK = PROVINCE.clerk();
    private static final PostId SECOND = PROVINCE.secondClerk();
    private static final PostId OFFICER = PROVINCE.soAdmin();
    private static final PostId PA = PROVINCE.paToSoAdmin();
    private static final PostId ASSISTANT = PROVINCE.assistantAdmin();
    private static final PostId WING_HEAD = PROVINCE.wingHead();
    private static final PostId OTHER_WING = PROVINCE.otherWingHead();
    private static final LetterHead READ = Letters.ordinary().head();
    private static final LetterHead RIGHT = Letters.about("Repair of the rest house at Zhob").head();

    private EntryCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(correcting(), wronglyCorrected(), retyping(), linking(), acknowledging()).flatMap(List::stream);
    }

    private static List<RuleCase> correcting() {
        return List.of(
                accepted("correct: by the clerk, before it moves, without a reason", () -> correct(registered(), CLERK, RIGHT, "")),
                accepted("correct: by another clerk of the registry", () -> correct(registered(), SECOND, RIGHT, "")),
                accepted("correct: by the clerk, once it has moved, with a reason", () -> correct(Scene.marked(OFFICER), CLERK, RIGHT, "Misread")),
                accepted("correct: by who has it", () -> correct(Scene.marked(OFFICER), OFFICER, RIGHT, "Misread")),
                accepted("correct: by the head above him", () -> correct(Scene.marked(OFFICER), WING_HEAD, RIGHT, "Misread")),
                accepted("correct: by his PA", () -> correct(Scene.marked(OFFICER), PA, RIGHT, "Misread")),
                accepted("correct: a secret one, by who has it; what it was stays as it was", () -> {
                    Scene scene = Scene.registered(Letters.ordinary().secret()).mark(OFFICER);
                    LetterHead read = scene.paper().letter().orElseThrow().head();
                    scene.office().after(scene.as(OFFICER).saying("Misread").correct(scene.dak(), read, read.about("The rest house at Zhob")));
                    return scene.perform(scene.as(OFFICER).saying("Misread again").correct(scene.dak(), read.about("The rest house at Zhob"), read));
                }),
                accepted("correct: once it is put away", () -> correct(Scene.marked(OFFICER).putAway(OFFICER), CLERK, RIGHT, "Misread")),
                accepted("correct: whom it concerns, by the clerk, before it moves", () -> correct(registered(), CLERK, about(OFFICER), "")),
                accepted("correct: that it concerns nobody, by the clerk, before it moves", () ->
                        unnaming(Scene.registered(Letters.ordinary().concerning(PROVINCE.person(OFFICER))), CLERK)),
                accepted("correct: whom it concerns, by who has it", () -> naming(Scene.marked(OFFICER), OFFICER, ASSISTANT)),
                accepted("correct: whom it concerns, who had it before", () -> naming(Scene.marked(OFFICER).forward(OFFICER, WING_HEAD), WING_HEAD, OFFICER)),
                accepted("correct: that it concerns nobody after all, by the head above", () ->
                        unnaming(Scene.registered(Letters.ordinary().concerning(PROVINCE.person(ASSISTANT))).mark(OFFICER), WING_HEAD)),
                accepted("correct: another field than somebody else has corrected meanwhile", () -> {
                    Scene scene = registered();
                    Command second = scene.as(SECOND).correct(scene.dak(), READ, Letters.ordinary().from("Haji Abdul Rahim", READ.senderOffice()).head());
                    scene.office().after(scene.as(CLERK).correct(scene.dak(), READ, RIGHT));
                    return scene.performLate(second);
                }),
                accepted("correct: the same as somebody else meanwhile", () -> {
                    Scene scene = registered();
                    scene.office().after(scene.as(CLERK).correct(scene.dak(), READ, RIGHT));
                    return correct(scene, SECOND, RIGHT, "");
                }));
    }

    private static List<RuleCase> wronglyCorrected() {
        return List.of(
                refused(DakRule.REASON_MISSING, "correct: once it has moved, without a reason", () -> correct(Scene.marked(OFFICER), CLERK, RIGHT, " ")),
                refused(DakRule.TOO_LONG, "correct: for too long a reason", () -> correct(registered(), CLERK, RIGHT, "x".repeat(DakLimits.REMARK + 1))),
                refused(DakRule.NOT_YOUR_ENTRY, "correct: by another of the section who only sees it", () -> correct(Scene.marked(OFFICER), ASSISTANT, RIGHT, "Misread")),
                refused(DakRule.NOT_YOUR_ENTRY, "correct: by whom it has left", () ->
                        correct(Scene.marked(OFFICER).forward(OFFICER, WING_HEAD), OFFICER, RIGHT, "Misread")),
                refused(DakRule.NOT_YOUR_ENTRY, "correct: a confidential one, by another clerk of the registry", () -> {
                    Scene scene = Scene.registered(Letters.ordinary().confidential()).mark(SECOND);
                    scene.office().after(scene.as(SECOND).giveBack(scene.dak(), scene.original(), "Not mine"));
                    return scene.perform(scene.as(SECOND).correct(scene.dak(), scene.paper().letter().orElseThrow().head(), RIGHT));
                }),
                refused(DakRule.NOTHING_CORRECTED, "correct: nothing", () -> correct(registered(), CLERK, READ, "")),
                refused(DakRule.CORRECTED_MEANWHILE, "correct: what somebody else has corrected meanwhile, otherwise", () -> {
                    Scene scene = registered();
                    scene.office().after(scene.as(CLERK).correct(scene.dak(), READ, RIGHT));
                    return correct(scene, SECOND, Letters.about("Repair of the rest house at Loralai").head(), "");
                }),
                refused(DakRule.GRADE_NOT_CORRECTED, "correct: the grade", () -> correct(registered(), CLERK, Letters.ordinary().confidential().head(), "")),
                refused(DakRule.CONCERNED_HAS_IT, "correct: that it concerns who has it", () -> naming(Scene.marked(OFFICER), WING_HEAD, OFFICER)),
                refused(DakRule.CONCERNED_HAS_IT, "correct: that it concerns who has not marked it yet", () -> naming(registered(), SECOND, CLERK)),
                refused(DakRule.REASON_MISSING, "correct: whom it concerns, once it has moved, without a reason", () ->
                        correct(Scene.marked(OFFICER), CLERK, about(ASSISTANT), " ")),
                refused(DakRule.RANK_TO_UNNAME, "correct: by the officer who has it, that it concerns nobody after all", () ->
                        unnaming(Scene.registered(Letters.ordinary().concerning(PROVINCE.person(ASSISTANT))).mark(OFFICER), OFFICER)),
                refused(DakRule.RANK_TO_UNNAME, "correct: by the head's PA, that it concerns nobody after all", () ->
                        unnaming(Scene.registered(Letters.ordinary().concerning(PROVINCE.person(ASSISTANT))).mark(OFFICER)
                                .forward(OFFICER, WING_HEAD), PROVINCE.paToWingHead())),
                refused(DakRule.UNKNOWN, "correct: by whom it concerns, that it does not", () ->
                        unnaming(Scene.registered(Letters.ordinary().concerning(PROVINCE.person(WING_HEAD))).mark(OFFICER), WING_HEAD)),
                refused(DakRule.SUBJECT_MISSING, "correct: the subject away", () -> correct(registered(), CLERK, Letters.about(" ").head(), "")),
                refused(DakRule.SENDER_MISSING, "correct: the sender away", () -> correct(registered(), CLERK, Letters.ordinary().from("", " ").head(), "")),
                refused(DakRule.RECEIVED_IN_FUTURE, "correct: its day to tomorrow", () ->
                        correct(registered(), CLERK, Letters.ordinary().received(LocalDate.of(2026, 5, 5)).head(), "")),
                refused(DakRule.UNKNOWN, "correct: by the other wing's head", () -> correct(Scene.marked(OFFICER), OTHER_WING, RIGHT, "Misread")));
    }

    private static List<RuleCase> retyping() {
        return List.of(
                accepted("text: by the clerk, before it moves, without a reason", () -> retype(registered(), CLERK, "")),
                accepted("text: by who has it, with a reason", () -> retype(Scene.marked(OFFICER), OFFICER, "Two lines were missing")),
                accepted("text: by his PA", () -> retype(Scene.marked(OFFICER), PA, "Two lines were missing")),
                accepted("text: by the head above him", () -> retype(Scene.marked(OFFICER), WING_HEAD, "Two lines were missing")),
                accepted("text: after an earlier correction", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    scene.office().after(scene.as(OFFICER).saying("Misread").correctText(scene.dak(), null, "First"));
                    return scene.perform(scene.as(OFFICER).saying("Again").correctText(scene.dak(), scene.paper().retyped(), "Second"));
                }),
                refused(DakRule.TEXT_MEANWHILE, "text: what somebody else has corrected meanwhile", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    Command late = scene.as(OFFICER).saying("Misread").correctText(scene.dak(), null, "His");
                    scene.office().after(scene.as(WING_HEAD).saying("Misread").correctText(scene.dak(), null, "Hers"));
                    return scene.performLate(late);
                }),
                refused(DakRule.REASON_MISSING, "text: once it has moved, without a reason", () -> retype(Scene.marked(OFFICER), OFFICER, " ")),
                refused(DakRule.TOO_LONG, "text: for too long a reason", () -> retype(registered(), CLERK, "x".repeat(DakLimits.REMARK + 1))),
                refused(DakRule.TEXT_NOT_YOURS, "text: by the registry, once it has moved", () -> retype(Scene.marked(OFFICER), CLERK, "Misread")),
                refused(DakRule.TEXT_NOT_YOURS, "text: by another clerk of the registry", () -> retype(registered(), SECOND, "Misread")),
                refused(DakRule.TEXT_NOT_YOURS, "text: by another of the section who only sees it", () -> retype(Scene.marked(OFFICER), ASSISTANT, "Misread")),
                refused(DakRule.TEXT_NOT_YOURS, "text: by whom it has left", () ->
                        retype(Scene.marked(OFFICER).forward(OFFICER, WING_HEAD), OFFICER, "Misread")),
                refused(DakRule.TEXT_NOT_YOURS, "text: by the Auditor, who only looks", () -> retype(Scene.marked(OFFICER), PROVINCE.auditor(), "Misread")),
                refused(DakRule.UNKNOWN, "text: by the other wing's head", () -> retype(Scene.marked(OFFICER), OTHER_WING, "Misread")));
    }

    private static List<RuleCase> linking() {
        return List.of(
                accepted("link: by the clerk, as a reminder", () -> link(CLERK, LinkKind.REMINDER_OF)),
                accepted("link: by who has it, as belonging together", () -> link(OFFICER, LinkKind.RELATED)),
                accepted("link: one another way round", () -> link(CLERK, LinkKind.REMINDED_BY)),
                refused(DakRule.LINKED_TO_ITSELF, "link: to itself", () -> {
                    Scene scene = registered();
                    return scene.perform(scene.as(CLERK).link(scene.dak(), scene.dak(), LinkKind.COPY_OF));
                }),
                refused(DakRule.ALREADY_LINKED, "link: twice", () -> linked(CLERK, CLERK)),
                refused(DakRule.ALREADY_LINKED, "link: back again, from the other's side", () -> {
                    Scene scene = registered();
                    DakId first = scene.dak();
                    scene.register(Letters.about("Reminder: the rest house"));
                    scene.office().after(scene.as(CLERK).link(scene.dak(), first, LinkKind.REMINDER_OF));
                    return scene.perform(scene.as(CLERK).link(first, scene.dak(), LinkKind.RELATED));
                }),
                refused(DakRule.NOT_YOUR_ENTRY, "link: by another of the section who only sees it", () -> link(ASSISTANT, LinkKind.RELATED)),
                refused(DakRule.UNKNOWN, "link: to a letter one may not know of", () -> {
                    Scene scene = Scene.registered(Letters.ordinary().confidential()).mark(OTHER_WING);
                    DakId hidden = scene.dak();
                    scene.register(Letters.about("Reminder: the rest house")).mark(OFFICER);
                    return scene.perform(scene.as(OFFICER).link(scene.dak(), hidden, LinkKind.REMINDER_OF));
                }),
                refused(DakRule.UNKNOWN, "link: to a secret letter of which one sees the number alone", () -> {
                    Scene scene = Scene.registered(Letters.ordinary().secret()).mark(OFFICER);
                    DakId secret = scene.dak();
                    scene.register(Letters.about("Reminder: the rest house")).mark(WING_HEAD);
                    return scene.perform(scene.as(WING_HEAD).link(scene.dak(), secret, LinkKind.REMINDER_OF));
                }),
                refused(DakRule.UNKNOWN, "link: to one's own case", () -> {
                    Scene scene = Scene.registered(Letters.ordinary().concerning(PROVINCE.person(OFFICER))).mark(WING_HEAD);
                    DakId his = scene.dak();
                    scene.register(Letters.about("Reminder: the rest house")).mark(OFFICER);
                    return scene.perform(scene.as(OFFICER).link(scene.dak(), his, LinkKind.REMINDER_OF));
                }),
                refused(DakRule.UNKNOWN, "link: to a letter there is not", () -> {
                    Scene scene = registered();
                    return scene.perform(scene.as(CLERK).link(scene.dak(), new DakId(new UUID(9, 9)), LinkKind.RELATED));
                }),
                needsServer(AuthorityRule.NOT_HERE, "link: to a letter this desk does not hold", () -> {
                    Scene scene = registered();
                    DakId away = new DakId(new UUID(9, 9));
                    Command link = scene.as(CLERK).link(scene.dak(), away, LinkKind.RELATED);
                    return Rules.decide(link, scene.office().onDesk(link, paper -> !paper.equals(away.value()), question -> true), Allotment.NONE);
                }));
    }

    private static List<RuleCase> acknowledging() {
        return List.of(
                accepted("acknowledge: by the clerk", () -> acknowledge(registered(), CLERK)),
                accepted("acknowledge: by any clerk of the registry, once it has moved", () -> acknowledge(Scene.marked(OFFICER), SECOND)),
                accepted("acknowledge: by who has it", () -> acknowledge(Scene.marked(OFFICER), OFFICER)),
                accepted("acknowledge: by his PA", () -> acknowledge(Scene.marked(OFFICER), PA)),
                accepted("acknowledge: again", () -> {
                    Scene scene = registered();
                    scene.office().after(scene.as(CLERK).acknowledge(scene.dak()));
                    return acknowledge(scene, CLERK);
                }),
                refused(DakRule.NOT_YOUR_ENTRY, "acknowledge: by another of the section who only sees it", () -> acknowledge(Scene.marked(OFFICER), ASSISTANT)),
                refused(DakRule.UNKNOWN, "acknowledge: by the other wing's head", () -> acknowledge(Scene.marked(OFFICER), OTHER_WING)));
    }

    private static Scene registered() {
        return Scene.registered(Letters.ordinary());
    }

    private static Decision correct(Scene scene, PostId by, LetterHead to, String reason) {
        return scene.perform(scene.as(by).saying(reason).correct(scene.dak(), READ, to));
    }

    private static LetterHead about(PostId post) {
        return Letters.ordinary().concerning(PROVINCE.person(post)).head();
    }

    private static Decision naming(Scene scene, PostId by, PostId whom) {
        return correct(scene, by, about(whom), "It is his own case");
    }

    private static Decision unnaming(Scene scene, PostId by) {
        LetterHead was = scene.paper().letter().orElseThrow().head();
        return scene.perform(scene.as(by).saying("A namesake").correct(scene.dak(), was, READ));
    }

    private static Decision retype(Scene scene, PostId by, String reason) {
        return scene.perform(scene.as(by).saying(reason).correctText(scene.dak(), null, "The roof leaks, and two windows are broken."));
    }

    private static Decision acknowledge(Scene scene, PostId by) {
        return scene.perform(scene.as(by).acknowledge(scene.dak()));
    }

    /// A letter on an officer's desk is linked to an earlier one there.
    private static Decision link(PostId by, LinkKind kind) {
        Scene scene = Scene.marked(OFFICER);
        DakId first = scene.dak();
        scene.register(Letters.about("Reminder: the rest house")).mark(OFFICER);
        return scene.perform(scene.as(by).link(scene.dak(), first, kind));
    }

    private static Decision linked(PostId first, PostId second) {
        Scene scene = registered();
        DakId earlier = scene.dak();
        scene.register(Letters.about("Reminder: the rest house"));
        scene.office().after(scene.as(first).link(scene.dak(), earlier, LinkKind.REMINDER_OF));
        return scene.perform(scene.as(second).link(scene.dak(), earlier, LinkKind.RELATED));
    }
}

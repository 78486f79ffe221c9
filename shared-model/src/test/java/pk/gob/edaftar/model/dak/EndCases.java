package pk.gob.edaftar.model.dak;

import static pk.gob.edaftar.model.office.RuleCase.accepted;
import static pk.gob.edaftar.model.office.RuleCase.refused;

import java.time.LocalDate;
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

/// Taking up again what was put away, archiving it, and recording replies.
final class EndCases {
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static final PostId CLERK = PROVINCE.clerk();
    private static final PostId OFFICER = PROVINCE.soAdmin();
    private static final PostId PA = PROVINCE.paToSoAdmin();
    private static final PostId WING_HEAD = PROVINCE.wingHead();
    private static final PostId OTHER = PROVINCE.soGeneral();
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final MarkingId NOBODYS = new MarkingId(new UUID(9, 9));

    private EndCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(reopening(), archiving(), replying()).flatMap(List::stream);
    }

    private static List<RuleCase> reopening() {
        return List.of(
                accepted("reopen: by who put it away", () -> reopen(ended(), OFFICER)),
                accepted("reopen: by his PA", () -> reopen(ended(), PA)),
                accepted("reopen: by the head above him", () -> reopen(ended(), WING_HEAD)),
                accepted("reopen: from the archive", () -> reopen(archived(), OFFICER)),
                accepted("reopen: a copy", () -> {
                    Scene scene = Scene.marked(OFFICER, OTHER).putAway(OTHER);
                    return scene.perform(scene.as(OTHER).reopen(scene.dak(), scene.with(OTHER), "It has come up again"));
                }),
                accepted("reopen: what was never marked, by the clerk", () -> unmarkedPutAway(CLERK)),
                accepted("put away: what was reopened", () -> {
                    Scene scene = ended();
                    scene.office().after(scene.as(OFFICER).reopen(scene.dak(), scene.original(), "It has come up again"));
                    return scene.perform(scene.as(OFFICER).putAway(scene.dak(), scene.original(), "Done at last"));
                }),
                refused(DakRule.NOT_PUT_AWAY, "reopen: what is open", () -> reopen(Scene.marked(OFFICER), OFFICER)),
                refused(DakRule.NOT_PUT_AWAY, "reopen: as a paper, what was marked", () -> {
                    Scene scene = ended();
                    return scene.perform(scene.as(OFFICER).reopen(scene.dak(), null, "It has come up again"));
                }),
                refused(DakRule.NOT_PUT_AWAY, "reopen: what was never marked nor put away", () -> {
                    Scene scene = Scene.registered(Letters.ordinary());
                    return scene.perform(scene.as(CLERK).reopen(scene.dak(), null, "It has come up again"));
                }),
                refused(DakRule.NOT_YOURS_TO_REOPEN, "reopen: by the clerk who marked it", () -> reopen(ended(), CLERK)),
                refused(DakRule.NOT_YOURS_TO_REOPEN, "reopen: what was never marked, by the second clerk", () -> unmarkedPutAway(PROVINCE.secondClerk())),
                refused(DakRule.REASON_MISSING, "reopen: without a reason", () -> {
                    Scene scene = ended();
                    return scene.perform(scene.as(OFFICER).reopen(scene.dak(), scene.original(), " "));
                }),
                refused(DakRule.UNKNOWN, "reopen: a marking there is not", () -> {
                    Scene scene = ended();
                    return scene.perform(scene.as(OFFICER).reopen(scene.dak(), NOBODYS, "It has come up again"));
                }),
                refused(DakRule.NOT_YOURS_TO_REOPEN, "reopen: by the other wing's head, whose section has a copy",
                        () -> reopen(endedWithCopy(), PROVINCE.otherWingHead())),
                refused(DakRule.UNKNOWN, "reopen: by the other wing's head", () -> reopen(ended(), PROVINCE.otherWingHead())));
    }

    private static List<RuleCase> archiving() {
        return List.of(
                accepted("archive: by who put it away", () -> archive(ended(), OFFICER)),
                accepted("archive: by the registry's clerk", () -> archive(ended(), CLERK)),
                accepted("archive: by any clerk of the registry", () -> archive(ended(), PROVINCE.secondClerk())),
                accepted("archive: by the head", () -> archive(ended(), PROVINCE.secretary())),
                refused(DakRule.NOT_PUT_AWAY, "archive: what is open", () -> archive(Scene.marked(OFFICER), OFFICER)),
                refused(DakRule.NOT_PUT_AWAY, "archive: twice", () -> archive(archived(), OFFICER)),
                refused(DakRule.NOT_YOURS_TO_ARCHIVE, "archive: by another officer of the section", () -> archive(ended(), PROVINCE.assistantAdmin())),
                refused(DakRule.NOT_YOURS_TO_ARCHIVE, "archive: a confidential one by the clerk", () -> archive(
                        Scene.registered(Letters.ordinary().confidential()).mark(OFFICER).putAway(OFFICER), CLERK)),
                refused(DakRule.NOT_YOURS_TO_ARCHIVE, "archive: by the other wing's head, whose section has a copy",
                        () -> archive(endedWithCopy(), PROVINCE.otherWingHead())),
                refused(DakRule.UNKNOWN, "archive: by the other wing's head", () -> archive(ended(), PROVINCE.otherWingHead())));
    }

    private static List<RuleCase> replying() {
        return List.of(
                accepted("reply: recorded by the holder", () -> reply(Scene.marked(OFFICER), OFFICER, DAY)),
                accepted("reply: recorded by his PA", () -> reply(Scene.marked(OFFICER), PA, DAY.minusDays(3))),
                accepted("reply: recorded by the clerk, before it is marked", () -> {
                    Scene scene = Scene.registered(Letters.ordinary());
                    return scene.perform(scene.as(CLERK).reply(scene.dak(), null, "Told at the counter", DAY));
                }),
                accepted("reply: recorded once it is put away", () -> reply(ended(), OFFICER, DAY)),
                accepted("reply: recorded while it was his, received late", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    Command reply = scene.as(OFFICER).reply(scene.dak(), scene.original(), "Told by telephone", DAY);
                    scene.forward(OFFICER, WING_HEAD);
                    return scene.performLate(reply);
                }),
                refused(DakRule.REMARK_NOT_YOURS, "reply: recorded by whom it has left", () -> {
                    Scene scene = Scene.marked(OFFICER).forward(OFFICER, WING_HEAD);
                    return scene.perform(scene.as(OFFICER).reply(scene.dak(), scene.original(), "Told by telephone", DAY));
                }),
                refused(DakRule.REMARK_NOT_YOURS, "reply: recorded by the head, who did not give it", () -> reply(Scene.marked(OFFICER), WING_HEAD, DAY)),
                refused(DakRule.REPLY_IN_FUTURE, "reply: of tomorrow", () -> reply(Scene.marked(OFFICER), OFFICER, DAY.plusDays(1))),
                refused(DakRule.REASON_MISSING, "reply: without a text", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    return scene.perform(scene.as(OFFICER).reply(scene.dak(), scene.original(), "", DAY));
                }),
                refused(DakRule.UNKNOWN, "reply: on a marking there is not", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    return scene.perform(scene.as(OFFICER).reply(scene.dak(), NOBODYS, "Told by telephone", DAY));
                }));
    }

    private static Decision unmarkedPutAway(PostId reopens) {
        Scene scene = Scene.registered(Letters.ordinary());
        scene.office().after(scene.as(CLERK).putAway(scene.dak(), null, "A circular, noted"));
        return scene.perform(scene.as(reopens).reopen(scene.dak(), null, "It has come up again"));
    }

    private static Scene ended() {
        return Scene.marked(OFFICER).putAway(OFFICER);
    }

    private static Scene endedWithCopy() {
        return Scene.marked(OFFICER, PROVINCE.soRegulation()).putAway(OFFICER);
    }

    private static Scene archived() {
        Scene scene = ended();
        scene.office().after(scene.as(CLERK).archive(scene.dak()));
        return scene;
    }

    private static Decision reopen(Scene scene, PostId by) {
        return scene.perform(scene.as(by).reopen(scene.dak(), scene.original(), "It has come up again"));
    }

    private static Decision archive(Scene scene, PostId by) {
        return scene.perform(scene.as(by).archive(scene.dak()));
    }

    private static Decision reply(Scene scene, PostId by, LocalDate on) {
        return scene.perform(scene.as(by).reply(scene.dak(), scene.original(), "Told by telephone", on));
    }
}

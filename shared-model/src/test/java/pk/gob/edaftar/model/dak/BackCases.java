package pk.gob.edaftar.model.dak;

import static pk.gob.edaftar.model.office.RuleCase.accepted;
import static pk.gob.edaftar.model.office.RuleCase.finds;
import static pk.gob.edaftar.model.office.RuleCase.needsServer;
import static pk.gob.edaftar.model.office.RuleCase.notAuthentic;
import static pk.gob.edaftar.model.office.RuleCase.refused;

import java.time.Duration;
import java.time.Instant;
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
import pk.gob.edaftar.model.org.Person;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.text.Bilingual;

/// Returning, asking for return, and the sheet itself coming to hand.
final class BackCases {
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static final PostId CLERK = PROVINCE.clerk();
    private static final PostId OFFICER = PROVINCE.soAdmin();
    private static final PostId PA = PROVINCE.paToSoAdmin();
    private static final PostId WING_HEAD = PROVINCE.wingHead();
    private static final PostId OTHER = PROVINCE.soGeneral();
    private static final Instant NOON = SmallProvince.MORNING.plus(Duration.ofHours(3));
    private static final MarkingId NOBODYS = new MarkingId(new UUID(9, 9));

    private BackCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(returning(), wrongReturns(), asking(), sheets(), lateSheets()).flatMap(List::stream);
    }

    private static List<RuleCase> returning() {
        return List.of(
                accepted("return: to the clerk who marked it", () -> giveBack(Scene.marked(OFFICER), OFFICER)),
                accepted("return: by his PA", () -> giveBack(Scene.marked(OFFICER).open(OFFICER), PA)),
                accepted("return: upwards, beyond one's own reach, whence it came", () -> giveBack(
                        Scene.marked(PROVINCE.secretary()).forward(PROVINCE.secretary(), OFFICER), OFFICER)),
                accepted("return: across departments, whence it came", () -> giveBack(Scene.marked(PROVINCE.secretary())
                        .forward(PROVINCE.secretary(), PROVINCE.chiefSecretary()), PROVINCE.chiefSecretary())),
                accepted("return: a copy, while the original goes on", () -> {
                    Scene scene = Scene.marked(OFFICER, OTHER);
                    return scene.perform(scene.as(OTHER).giveBack(scene.dak(), scene.with(OTHER), "Not for us"));
                }),
                accepted("return: what was returned goes on to whoever had sent it first", () -> {
                    Scene scene = Scene.marked(WING_HEAD).forward(WING_HEAD, OFFICER);
                    scene.office().after(scene.as(OFFICER).giveBack(scene.dak(), scene.original(), "Not for us"));
                    return giveBack(scene, WING_HEAD);
                }),
                accepted("recall: what one has returned, while it is unopened", () -> {
                    Scene scene = Scene.marked(WING_HEAD).forward(WING_HEAD, OFFICER);
                    scene.office().after(scene.as(OFFICER).giveBack(scene.dak(), scene.original(), "Not for us"));
                    return scene.perform(scene.as(OFFICER).recall(scene.dak(), scene.original()));
                }));
    }

    private static List<RuleCase> wrongReturns() {
        return List.of(
                refused(DakRule.NOT_WITH_YOU, "return: by the superior", () -> giveBack(Scene.marked(OFFICER), WING_HEAD)),
                refused(DakRule.ENDED, "return: once put away", () -> giveBack(Scene.marked(OFFICER).putAway(OFFICER), OFFICER)),
                refused(DakRule.REASON_MISSING, "return: without a reason", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    return scene.perform(scene.as(OFFICER).giveBack(scene.dak(), scene.original(), " "));
                }),
                refused(DakRule.TOO_LONG, "return: with too long a reason", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    return scene.perform(scene.as(OFFICER).giveBack(scene.dak(), scene.original(), "x".repeat(DakLimits.REMARK + 1)));
                }),
                refused(DakRule.NOBODY_TO_RETURN_TO, "return: by the clerk, to whom it came back by recall", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    scene.office().after(scene.as(CLERK).recall(scene.dak(), scene.original()));
                    return giveBack(scene, CLERK);
                }),
                refused(DakRule.ADDRESSEE_GONE, "return: to a post abolished meanwhile", () -> {
                    Scene scene = Scene.marked(WING_HEAD).forward(WING_HEAD, OFFICER);
                    Post post = PROVINCE.organisation().post(WING_HEAD).orElseThrow();
                    scene.office().put(new Post(WING_HEAD, post.facts(), NOON, List.of()));
                    return scene.perform(scene.as(OFFICER).at(NOON).giveBack(scene.dak(), scene.original(), "Not for us"));
                }),
                refused(DakRule.ADDRESSEE_CONCERNED, "return: to one whose own case it is", () -> {
                    PersonId other = PROVINCE.person(OTHER);
                    Scene scene = Scene.registered(Letters.ordinary().concerning(other)).mark(WING_HEAD).forward(WING_HEAD, OFFICER);
                    scene.office().put(PROVINCE.charge(other, WING_HEAD, pk.gob.edaftar.model.org.ChargeKind.ADDITIONAL,
                            SmallProvince.FOUNDED, NOON));
                    return giveBack(scene, OFFICER);
                }),
                refused(DakRule.UNKNOWN, "return: a marking there is not", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    return scene.perform(scene.as(OFFICER).giveBack(scene.dak(), NOBODYS, "Not for us"));
                }),
                refused(DakRule.UNKNOWN, "return: by the other wing", () -> giveBack(Scene.marked(OFFICER), PROVINCE.otherWingHead())));
    }

    private static List<RuleCase> asking() {
        return List.of(
                accepted("ask back: once it is opened", () -> askBack(Scene.marked(OFFICER).open(OFFICER), CLERK)),
                accepted("ask back: by the PA of who sent it", () -> askBack(
                        Scene.marked(OFFICER).forward(OFFICER, WING_HEAD).open(WING_HEAD), PA)),
                accepted("ask back: a copy", () -> {
                    Scene scene = Scene.marked(OFFICER, OTHER).open(OTHER);
                    return scene.perform(scene.as(CLERK).askBack(scene.dak(), scene.with(OTHER), "Sent in error"));
                }),
                accepted("ask back: again, of whoever has it after it was returned and sent anew", () -> {
                    Scene scene = Scene.marked(WING_HEAD).forward(WING_HEAD, OFFICER).open(OFFICER);
                    scene.office().after(scene.as(WING_HEAD).askBack(scene.dak(), scene.original(), "Sent in error"));
                    scene.office().after(scene.as(OFFICER).giveBack(scene.dak(), scene.original(), "As asked"));
                    return askBack(scene.forward(WING_HEAD, OFFICER).open(OFFICER), WING_HEAD);
                }),
                refused(DakRule.STILL_RECALLABLE, "ask back: what may still be recalled", () -> askBack(Scene.marked(OFFICER), CLERK)),
                refused(DakRule.ALREADY_ASKED, "ask back: twice", () -> {
                    Scene scene = Scene.marked(OFFICER).open(OFFICER);
                    scene.office().after(scene.as(CLERK).askBack(scene.dak(), scene.original(), "Sent in error"));
                    return askBack(scene, CLERK);
                }),
                refused(DakRule.ENDED, "ask back: once put away", () -> askBackFrom(
                        Scene.marked(OFFICER, OTHER).open(OTHER).putAway(OTHER), OTHER)),
                refused(DakRule.REASON_MISSING, "ask back: without a reason", () -> {
                    Scene scene = Scene.marked(OFFICER).open(OFFICER);
                    return scene.perform(scene.as(CLERK).askBack(scene.dak(), scene.original(), ""));
                }),
                refused(DakRule.NOT_SENT_BY_YOU, "ask back: by the superior, who did not send it", () -> askBack(
                        Scene.marked(OFFICER).open(OFFICER), WING_HEAD)),
                refused(DakRule.NOT_SENT_BY_YOU, "ask back: by whoever sent it before the last", () -> askBack(
                        Scene.marked(OFFICER).forward(OFFICER, WING_HEAD).open(WING_HEAD), CLERK)),
                refused(DakRule.UNKNOWN, "ask back: a marking there is not", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    return scene.perform(scene.as(CLERK).askBack(scene.dak(), NOBODYS, "Sent in error"));
                }));
    }

    private static List<RuleCase> sheets() {
        return List.of(
                accepted("on paper: by the holder", () -> sheet(Scene.marked(OFFICER), OFFICER)),
                accepted("on paper: by his PA", () -> sheet(Scene.marked(OFFICER), PA)),
                accepted("on paper: also when it was received and opened already", () -> sheet(Scene.marked(OFFICER).open(OFFICER), OFFICER)),
                accepted("on paper: again on the next desk", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    scene.office().after(scene.as(OFFICER).receiveOnPaper(scene.dak(), scene.original()));
                    return sheet(scene.forward(OFFICER, WING_HEAD), WING_HEAD);
                }),
                refused(DakRule.ALREADY_ON_PAPER, "on paper, on a desk: twice", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    scene.office().after(scene.as(OFFICER).receiveOnPaper(scene.dak(), scene.original()));
                    return scene.office().tryOnDesk(scene.as(OFFICER).receiveOnPaper(scene.dak(), scene.original()));
                }),
                refused(DakRule.NOT_WITH_YOU, "on paper, on a desk: by who does not have it", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    return scene.office().tryOnDesk(scene.as(WING_HEAD).receiveOnPaper(scene.dak(), scene.original()));
                }),
                refused(AuthorityRule.NOT_IN_CHARGE, "on paper, on a desk: by who holds no charge there", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    return scene.office().tryOnDesk(scene.as(OFFICER).by(PROVINCE.person(OTHER)).receiveOnPaper(scene.dak(), scene.original()));
                }),
                refused(DakRule.UNKNOWN, "on paper, on a desk: a marking there is not", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    return scene.office().tryOnDesk(scene.as(OFFICER).receiveOnPaper(scene.dak(), NOBODYS));
                }),
                needsServer(AuthorityRule.NOT_HERE, "on paper, on a desk: of a paper it does not hold", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    Command sheet = scene.as(OFFICER).receiveOnPaper(scene.dak(), scene.original());
                    return Rules.decide(sheet, scene.office().onDesk(sheet, paper -> false, question -> true), Allotment.NONE);
                }));
    }

    private static List<RuleCase> lateSheets() {
        return List.of(
                finds(DakRule.ALREADY_ON_PAPER, "on paper, at the server: twice; it stands all the same", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    scene.office().after(scene.as(OFFICER).receiveOnPaper(scene.dak(), scene.original()));
                    return sheet(scene, PA);
                }),
                finds(DakRule.NOT_WITH_YOU, "on paper, at the server: by who does not have it", () -> sheet(Scene.marked(OFFICER), WING_HEAD)),
                accepted("on paper, at the server: said late, of what has moved on since", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    Command sheet = scene.as(OFFICER).receiveOnPaper(scene.dak(), scene.original());
                    scene.forward(OFFICER, WING_HEAD);
                    return scene.performLate(sheet);
                }),
                finds(AuthorityRule.NOT_IN_CHARGE, "on paper, at the server: by who was not in charge then", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    scene.office().put(PROVINCE.ended(PROVINCE.charge(OFFICER), SmallProvince.MORNING));
                    return sheet(scene, OFFICER);
                }),
                notAuthentic(AuthorityRule.NEVER_IN_OFFICE, "on paper, at the server: by who never held a charge", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    PersonId stranger = new PersonId(new UUID(8, 8));
                    scene.office().put(new Person(stranger, new Bilingual("Stranger", "اجنبی")));
                    return scene.perform(scene.as(OFFICER).by(stranger).receiveOnPaper(scene.dak(), scene.original()));
                }),
                notAuthentic(DakRule.UNKNOWN, "on paper, at the server: by who may know nothing of it", () -> sheet(
                        Scene.marked(OFFICER), PROVINCE.otherWingHead())),
                notAuthentic(DakRule.UNKNOWN, "on paper, at the server: a marking there is not", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    return scene.perform(scene.as(OFFICER).receiveOnPaper(scene.dak(), NOBODYS));
                }));
    }

    private static Decision giveBack(Scene scene, PostId by) {
        return scene.perform(scene.as(by).giveBack(scene.dak(), scene.original(), "Not for us"));
    }

    private static Decision askBack(Scene scene, PostId by) {
        return scene.perform(scene.as(by).askBack(scene.dak(), scene.original(), "Sent in error"));
    }

    private static Decision askBackFrom(Scene scene, PostId holder) {
        return scene.perform(scene.as(CLERK).askBack(scene.dak(), scene.with(holder), "Sent in error"));
    }

    private static Decision sheet(Scene scene, PostId by) {
        return scene.perform(scene.as(by).receiveOnPaper(scene.dak(), scene.original()));
    }
}

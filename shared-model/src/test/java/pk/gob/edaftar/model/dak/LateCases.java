package pk.gob.edaftar.model.dak;

import static pk.gob.edaftar.model.office.RuleCase.accepted;
import static pk.gob.edaftar.model.office.RuleCase.needsServer;
import static pk.gob.edaftar.model.office.RuleCase.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import pk.gob.edaftar.model.command.Allotment;
import pk.gob.edaftar.model.command.Authority.AuthorityRule;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Moment;
import pk.gob.edaftar.model.command.Rules;
import pk.gob.edaftar.model.command.UnknownCommand;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.RuleCase;
import pk.gob.edaftar.model.office.Scene;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.ChargeKind;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostId;

/// Acts that reach the server late, in charges that have changed, and acts on desks that do not hold the paper.
final class LateCases {
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static final PostId OFFICER = PROVINCE.soAdmin();
    private static final PostId WING_HEAD = PROVINCE.wingHead();
    private static final Instant NOON = SmallProvince.MORNING.plus(Duration.ofHours(3));

    private LateCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(remarks(), charges(), successors(), notHere()).flatMap(List::stream);
    }

    private static List<RuleCase> remarks() {
        return List.of(
                accepted("late: a remark written before the paper left", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    Command written = scene.as(OFFICER).remark(scene.dak(), scene.original(), "Written while it was mine");
                    scene.forward(OFFICER, WING_HEAD);
                    return scene.performLate(written);
                }),
                refused(DakRule.REMARK_NOT_YOURS, "late: a remark written after the paper left", () -> {
                    Scene scene = Scene.marked(OFFICER).forward(OFFICER, WING_HEAD);
                    return scene.performLate(scene.as(OFFICER).remark(scene.dak(), scene.original(), "Too late"));
                }),
                accepted("late: the clerk's remark written before he marked", () -> {
                    Scene scene = Scene.registered(Letters.ordinary());
                    Command written = scene.as(PROVINCE.clerk()).remark(scene.dak(), null, "Received torn");
                    scene.mark(OFFICER);
                    return scene.performLate(written);
                }),
                refused(DakRule.REMARK_NOT_YOURS, "late: a remark dated back to before a push of this desk", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    Command written = scene.as(OFFICER).remark(scene.dak(), scene.original(), "Dated back");
                    scene.forward(OFFICER, WING_HEAD);
                    return scene.office().perform(written, new Moment(NOON, NOON.plusSeconds(60)));
                }),
                accepted("late: a remark by the holder, whose clock is behind that of the desk it came from", () -> {
                    Scene scene = Scene.registered(Letters.ordinary());
                    scene.office().performLate(scene.as(PROVINCE.clerk()).at(NOON.plusSeconds(90)).mark(scene.dak(), OFFICER), NOON);
                    return scene.office().performLate(
                            scene.as(OFFICER).at(NOON).remark(scene.dak(), scene.original(), "Please put up"), NOON.plusSeconds(10));
                }),
                accepted("late: the remark of one between two desks whose clocks differ", () -> {
                    Scene scene = Scene.registered(Letters.ordinary());
                    scene.office().performLate(scene.as(PROVINCE.clerk()).at(NOON.plusSeconds(90)).mark(scene.dak(), OFFICER), NOON);
                    scene.office().performLate(scene.as(OFFICER).at(NOON.plusSeconds(30)).forward(scene.dak(), scene.original(), WING_HEAD), NOON.plusSeconds(31));
                    return scene.office().performLate(scene.as(WING_HEAD).at(NOON.plusSeconds(100)).remark(scene.dak(), null, "Seen"), NOON.plusSeconds(101));
                }),
                refused(DakRule.NOT_WITH_YOU, "late: a move of a paper that has moved meanwhile", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    Command forward = scene.as(OFFICER).forward(scene.dak(), scene.original(), PROVINCE.assistantAdmin());
                    scene.forward(OFFICER, WING_HEAD);
                    return scene.performLate(forward);
                }),
                accepted("late: a move of a paper that is still there", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    return scene.performLate(scene.as(OFFICER).forward(scene.dak(), scene.original(), WING_HEAD));
                }));
    }

    private static List<RuleCase> charges() {
        PersonId other = PROVINCE.person(PROVINCE.soGeneral());
        Charge own = PROVINCE.charge(OFFICER);
        return List.of(
                accepted("late: a move made before the charge ended", () -> lateFiling(Scene.marked(OFFICER))),
                refused(DakRule.NOT_WITH_YOU, "late: a move made before the charge ended, of a paper that has moved since",
                        () -> lateFiling(Scene.marked(OFFICER), WING_HEAD)),
                refused(AuthorityRule.NOT_IN_CHARGE, "charge: a move made after the charge ended", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    scene.office().put(PROVINCE.ended(own, NOON));
                    return scene.perform(scene.as(OFFICER).at(NOON).forward(scene.dak(), scene.original(), WING_HEAD));
                }),
                accepted("charge: by the successor, the same papers", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    scene.office().put(PROVINCE.ended(own, NOON));
                    scene.office().put(PROVINCE.charge(other, OFFICER, ChargeKind.SUBSTANTIVE, NOON, NOON.plus(Duration.ofDays(900))));
                    return scene.perform(scene.as(OFFICER).by(other).at(NOON).forward(scene.dak(), scene.original(), WING_HEAD));
                }),
                accepted("charge: by the link officer during leave", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    scene.office().put(PROVINCE.charge(other, OFFICER, ChargeKind.ACTING, SmallProvince.FOUNDED, NOON.plus(Duration.ofDays(9))));
                    return scene.perform(scene.as(OFFICER).by(other).forward(scene.dak(), scene.original(), WING_HEAD));
                }),
                refused(AuthorityRule.NOT_IN_CHARGE, "charge: by the link officer once leave is over", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    scene.office().put(PROVINCE.charge(other, OFFICER, ChargeKind.ACTING, SmallProvince.FOUNDED, NOON));
                    return scene.perform(scene.as(OFFICER).by(other).at(NOON).forward(scene.dak(), scene.original(), WING_HEAD));
                }),
                accepted("charge: by one with additional charge of a second post", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    scene.office().put(PROVINCE.charge(other, OFFICER, ChargeKind.ADDITIONAL, SmallProvince.FOUNDED, NOON));
                    return scene.perform(scene.as(OFFICER).by(other).open(scene.dak(), scene.original()));
                }),
                refused(DakRule.UNKNOWN, "charge: what lies on his second desk, from his first", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    scene.office().put(PROVINCE.charge(other, OFFICER, ChargeKind.ADDITIONAL, SmallProvince.FOUNDED, NOON));
                    return scene.perform(scene.as(PROVINCE.soGeneral()).open(scene.dak(), scene.original()));
                }),
                refused(AuthorityRule.NOT_IN_CHARGE, "charge: in a post abolished, though nobody has ended it", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    scene.office().put(abolished(OFFICER));
                    return scene.perform(scene.as(OFFICER).at(NOON).open(scene.dak(), scene.original()));
                }),
                refused(DakRule.CONCERNS_YOU, "charge: one who has come into the post the paper about him lies with", () -> {
                    Scene scene = Scene.registered(Letters.ordinary().concerning(other)).mark(OFFICER);
                    scene.office().put(PROVINCE.charge(other, OFFICER, ChargeKind.SUBSTANTIVE, SmallProvince.FOUNDED, NOON));
                    return scene.perform(scene.as(OFFICER).by(other).open(scene.dak(), scene.original()));
                }),
                refused(AuthorityRule.UNKNOWN_KIND, "on the server: an act of a kind it does not know", () -> {
                    Scene scene = new Scene();
                    return scene.perform(new UnknownCommand(scene.as(OFFICER).act(), "dak.sing"));
                }));
    }

    private static List<RuleCase> successors() {
        PostId heir = PROVINCE.soGeneral();
        return List.of(
                accepted("heir: sends on what the abolished post held", () -> inherited(Scene.marked(OFFICER),
                        scene -> scene.as(heir).at(NOON).forward(scene.dak(), scene.original(), WING_HEAD))),
                accepted("heir: puts away what the abolished post registered", () -> inherited(new Scene().register(OFFICER, Letters.ordinary()),
                        scene -> scene.as(heir).at(NOON).putAway(scene.dak(), null, "Noted"))),
                accepted("heir: marks what the abolished post registered", () -> inherited(new Scene().register(OFFICER, Letters.ordinary()),
                        scene -> scene.as(heir).at(NOON).mark(scene.dak(), WING_HEAD))),
                accepted("heir: remarks on what the abolished post held", () -> inherited(Scene.marked(OFFICER),
                        scene -> scene.as(heir).at(NOON).remark(scene.dak(), scene.original(), "Taken over"))),
                accepted("heir: recalls what the abolished post sent", () -> inherited(Scene.marked(OFFICER).forward(OFFICER, WING_HEAD),
                        scene -> scene.as(heir).at(NOON).recall(scene.dak(), scene.original()))),
                refused(DakRule.UNKNOWN, "heir: not before the post is abolished", () -> inherited(Scene.marked(OFFICER),
                        scene -> scene.as(heir).open(scene.dak(), scene.original()))),
                refused(DakRule.ADDRESSEE_GONE, "heir: nothing is sent to the abolished post", () -> inherited(Scene.marked(WING_HEAD),
                        scene -> scene.as(WING_HEAD).at(NOON).forward(scene.dak(), scene.original(), OFFICER))));
    }

    private static Decision inherited(Scene scene, Function<Scene, Command> act) {
        scene.office().put(abolished(OFFICER));
        return scene.perform(act.apply(scene));
    }

    private static List<RuleCase> notHere() {
        return List.of(
                needsServer(AuthorityRule.NOT_HERE, "on a desk: a paper it does not hold", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    Command open = scene.as(OFFICER).open(scene.dak(), scene.original());
                    return Rules.decide(open, scene.office().onDesk(open, paper -> false, question -> true), Allotment.NONE);
                }),
                refused(AuthorityRule.NOT_IN_CHARGE, "on a desk: not his to do, whether it is held or not", () -> {
                    Scene scene = Scene.marked(OFFICER);
                    Command open = scene.as(OFFICER).by(PROVINCE.person(WING_HEAD)).open(scene.dak(), scene.original());
                    return Rules.decide(open, scene.office().onDesk(open, paper -> false, question -> true), Allotment.NONE);
                }),
                needsServer(AuthorityRule.SERVER_ONLY, "on a desk: an act of a kind it does not know", () -> {
                    Scene scene = new Scene();
                    return scene.office().tryOnDesk(new UnknownCommand(scene.as(OFFICER).act(), "dak.sing"));
                }));
    }

    private static Decision lateFiling(Scene scene, PostId... movedOn) {
        Command forward = scene.as(OFFICER).forward(scene.dak(), scene.original(), PROVINCE.assistantAdmin());
        Stream.of(movedOn).forEach(next -> scene.forward(OFFICER, next));
        scene.office().put(PROVINCE.ended(PROVINCE.charge(OFFICER), NOON));
        return scene.performLate(forward);
    }

    private static Post abolished(PostId id) {
        Post post = PROVINCE.organisation().post(id).orElseThrow();
        return new Post(id, post.facts(), NOON, List.of(PROVINCE.soGeneral()));
    }
}

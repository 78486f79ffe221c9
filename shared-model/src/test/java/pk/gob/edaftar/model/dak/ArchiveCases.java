package pk.gob.edaftar.model.dak;

import static pk.gob.edaftar.model.office.RuleCase.accepted;
import static pk.gob.edaftar.model.office.RuleCase.needsServer;
import static pk.gob.edaftar.model.office.RuleCase.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Authority.AuthorityRule;
import pk.gob.edaftar.model.dak.DakCommand.ArchiveByTime;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.RuleCase;
import pk.gob.edaftar.model.office.Scene;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.PostId;

/// Going to the archive by itself, so many days after it was closed.
final class ArchiveCases {
    private static final PostId OFFICER = new SmallProvince().soAdmin();
    private static final PostId CLERK = new SmallProvince().clerk();

    private ArchiveCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(
                accepted("archive by itself: what was put away thirty days ago", () -> {
                    Scene scene = closed();
                    return scene.perform(due(scene, 30));
                }),
                accepted("archive by itself: what was put away unmarked", () -> {
                    Scene scene = Scene.registered(Letters.ordinary());
                    scene.office().after(scene.as(CLERK).putAway(scene.dak(), null, "An advertisement"));
                    return scene.perform(due(scene, 30));
                }),
                accepted("archive by itself: a Secret one", () -> {
                    Scene scene = Scene.registered(Letters.ordinary().secret()).mark(OFFICER).putAway(OFFICER);
                    return scene.perform(due(scene, 31));
                }),
                refused(DakRule.NOT_YET_TO_ARCHIVE, "archive by itself: before its day", () -> {
                    Scene scene = closed();
                    ArchiveByTime later = due(scene, 30);
                    return scene.perform(at(later, later.act().at().minus(Duration.ofDays(1))));
                }),
                refused(DakRule.NOT_PUT_AWAY, "archive by itself: what has been taken up again", () -> {
                    Scene scene = closed();
                    ArchiveByTime late = due(scene, 30);
                    scene.office().after(scene.as(OFFICER).reopen(scene.dak(), scene.original(), "A reminder came"));
                    return scene.perform(late);
                }),
                refused(DakRule.NOT_YET_TO_ARCHIVE, "archive by itself: what was taken up again and closed anew", () -> {
                    Scene scene = closed();
                    ArchiveByTime late = due(scene, 30);
                    scene.office().after(scene.as(OFFICER).reopen(scene.dak(), scene.original(), "A reminder came"));
                    scene.putAway(OFFICER);
                    return scene.perform(late);
                }),
                refused(DakRule.NOT_PUT_AWAY, "archive by itself: twice", () -> {
                    Scene scene = closed();
                    ArchiveByTime once = due(scene, 30);
                    scene.office().after(once);
                    return scene.perform(once);
                }),
                refused(DakRule.UNKNOWN, "archive by itself: what there is not", () -> {
                    Scene scene = closed();
                    ArchiveByTime due = due(scene, 30);
                    return scene.perform(new ArchiveByTime(due.act(), new DakId(due.act().id().value()), due.closing()));
                }),
                refused(AuthorityRule.NOT_IN_CHARGE, "archive by itself: said to be the office's, by a clerk", () -> {
                    Scene scene = closed();
                    ArchiveByTime due = due(scene, 30);
                    return scene.perform(new ArchiveByTime(scene.as(CLERK).at(due.act().at()).act(), due.dak(), due.closing()));
                }),
                needsServer(AuthorityRule.SERVER_ONLY, "archive by itself: on a desk", () -> {
                    Scene scene = closed();
                    return scene.office().tryOnDesk(due(scene, 30));
                }));
    }

    private static Scene closed() {
        return Scene.marked(OFFICER).putAway(OFFICER);
    }

    private static ArchiveByTime due(Scene scene, int daysLater) {
        return ArchiveDay.due(scene.paper(), scene.office().organisation().days(), SmallProvince.MORNING.plus(Duration.ofDays(daysLater)))
                .orElseThrow();
    }

    private static ArchiveByTime at(ArchiveByTime command, Instant at) {
        Act act = command.act();
        return new ArchiveByTime(new Act(act.id(), at, act.person(), act.as(), null, act.after()), command.dak(), command.closing());
    }
}

package pk.gob.edaftar.model.org;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.command.Refusal;

/// Whether somebody administers the province, today and on every day the directory knows of: without a Super Admin in charge nobody
/// could put anything right again.
final class Administered {
    private final Organisation organisation;

    private Administered(Organisation organisation) {
        this.organisation = organisation;
    }

    /// Why something may not be entered: from some day on nobody would administer any more. A directory that nobody administers now
    /// is not made worse.
    static Optional<Refusal> noLonger(List<? extends Entity> entered, Organisation before, Instant now) {
        boolean touches = entered.stream().anyMatch(each -> each instanceof Post || each instanceof Charge);
        if (!touches || !new Administered(before).at(now)) {
            return Optional.empty();
        }
        Administered after = new Administered(new Organisation(Stream.concat(before.entities().stream(),
                entered.stream().filter(OrgEntity.class::isInstance).map(OrgEntity.class::cast)).toList()));
        boolean always = Stream.concat(Stream.of(now), after.turns().filter(turn -> turn.isAfter(now))).allMatch(after::at);
        return always ? Optional.empty() : Optional.of(OrgRule.NO_ADMINISTRATOR.refuses());
    }

    private boolean at(Instant instant) {
        return administrators().anyMatch(post -> post.exists(instant) && post.facts().at(instant).role() == Role.SUPER_ADMIN
                && !organisation.holdersOf(post.id(), instant).isEmpty());
    }

    private Stream<Post> administrators() {
        return organisation.posts().stream()
                .filter(post -> post.facts().eras().stream().anyMatch(era -> era.value().role() == Role.SUPER_ADMIN));
    }

    /// Every instant at which somebody may begin or cease to administer.
    private Stream<Instant> turns() {
        List<PostId> posts = administrators().map(Post::id).toList();
        Stream<Instant> ofPosts = administrators().flatMap(post -> Stream.concat(post.facts().eras().stream().map(Timeline.Era::from),
                Stream.ofNullable(post.abolished())));
        Stream<Instant> ofCharges = organisation.charges().stream().filter(charge -> posts.contains(charge.post()))
                .flatMap(charge -> Stream.of(charge.from(), charge.to())).filter(Objects::nonNull);
        return Stream.concat(ofPosts, ofCharges);
    }
}

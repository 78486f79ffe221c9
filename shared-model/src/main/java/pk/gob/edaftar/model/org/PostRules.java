package pk.gob.edaftar.model.org;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Refusal;

/// What posts can be and where they can stand (`DOMAIN.md` 2); who may enter them is decided with the rest of the directory.
/// Eras of which the directory knows already are looked at only for what they name.
final class PostRules {
    private final Organisation before;
    private final Organisation after;
    private final Instant now;

    private PostRules(Organisation before, Organisation after, Instant now) {
        this.before = before;
        this.after = after;
        this.now = now;
    }

    /// @param now from when on a unit may not have two heads, and by when an old name has been borne
    static Optional<Refusal> wrong(List<Post> posts, Organisation before, Instant now) {
        Organisation after = new Organisation(Stream.concat(before.entities().stream(), posts.stream()).toList());
        PostRules rules = new PostRules(before, after, now);
        return posts.stream().map(rules::lost).flatMap(Optional::stream).findFirst().or(() -> posts.stream().flatMap(post -> post.facts().eras().stream().map(era -> rules.wrong(post, era)))
                .flatMap(Optional::stream).findFirst());
    }

    private Optional<Refusal> lost(Post post) {
        return before.post(post.id()).flatMap(was -> was.facts().lostIn(post.facts(), now))
                .map(era -> OrgRule.CHANGED_LATER.refuses(Argument.of(era.from())));
    }

    private Optional<Refusal> wrong(Post post, Timeline.Era<PostFacts> era) {
        PostFacts facts = era.value();
        Optional<Unit> unit = before.unit(facts.unit());
        if (unit.isEmpty()) {
            return Optional.of(OrgRule.UNKNOWN_UNIT.refuses(Argument.of(facts.unit())));
        }
        for (PostId named : Stream.of(Optional.ofNullable(facts.reportsTo()), Optional.ofNullable(facts.assists()))
                .flatMap(Optional::stream).toList()) {
            if (after.post(named).isEmpty()) {
                return Optional.of(OrgRule.UNKNOWN_POST.refuses(Argument.of(named)));
            }
        }
        if (post.id().equals(facts.assists()) || after.channelAbove(post.id(), era.from()).contains(post.id())) {
            return Optional.of(OrgRule.CIRCLE.refuses(Argument.of(post.id())));
        }
        boolean said = before.post(post.id()).filter(was -> was.facts().eras().contains(era)).isPresent();
        if (!said && !unit.get().exists(era.from())) {
            return Optional.of(OrgRule.UNIT_ENDED.refuses(Argument.of(facts.unit())));
        }
        return said ? Optional.empty() : otherHead(post, era);
    }

    /// A unit has one head: two would both be the next above everybody in it.
    private Optional<Refusal> otherHead(Post post, Timeline.Era<PostFacts> era) {
        Instant at = era.from().isBefore(now) ? now : era.from();
        if (!post.facts().at(at).equals(era.value()) || !heads(post, era.value().unit(), at)) {
            return Optional.empty();
        }
        return after.posts().stream().filter(other -> !other.id().equals(post.id()) && heads(other, era.value().unit(), at))
                .map(other -> OrgRule.TWO_HEADS.refuses(Argument.of(era.value().unit()), Argument.of(other.id()))).findFirst();
    }

    private static boolean heads(Post post, UnitId unit, Instant at) {
        return post.exists(at) && post.facts().at(at).unit().equals(unit) && post.facts().at(at).role().isHead();
    }
}

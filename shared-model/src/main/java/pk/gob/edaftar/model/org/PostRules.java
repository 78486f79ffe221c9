package pk.gob.edaftar.model.org;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Refusal;

/// What posts can be and where they can stand (`DOMAIN.md` 2); who may enter them is decided with the rest of the directory.
/// Eras of which the directory knows already are looked at only for what they name.
final class PostRules {
    private final Organisation before;
    private final Organisation after;
    private final Instant now;
    private final Set<Instant> turns;

    private PostRules(Organisation before, Organisation after, Instant now) {
        this.before = before;
        this.after = after;
        this.now = now;
        this.turns = after.posts().stream()
                .flatMap(post -> Stream.concat(post.facts().eras().stream().map(Timeline.Era::from), Stream.ofNullable(post.abolished())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// @param now from when on a unit may not have two heads, and by when an old name has been borne
    static Optional<Refusal> wrong(List<Post> posts, Organisation before, Instant now) {
        Organisation after = new Organisation(Stream.concat(before.entities().stream(), posts.stream()).toList());
        PostRules rules = new PostRules(before, after, now);
        return posts.stream().map(rules::wrong).flatMap(Optional::stream).findFirst();
    }

    private Optional<Refusal> wrong(Post post) {
        return lost(post)
                .or(() -> post.facts().eras().stream().map(era -> wrong(post, era)).flatMap(Optional::stream).findFirst())
                .or(() -> ended(post));
    }

    /// Whoever takes over what a post had is there, and takes nothing over from himself.
    private Optional<Refusal> ended(Post post) {
        Optional<PostId> unknown = post.successors().stream().filter(heir -> after.post(heir).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            return Optional.of(OrgRule.UNKNOWN_POST.refuses(Argument.of(unknown.get())));
        }
        return Heirs.inTurn(post.id(), each -> after.post(each).map(Post::successors).orElse(List.of()))
                ? Optional.of(OrgRule.HEIRS_IN_TURN.refuses(Argument.of(post.id()))) : Optional.empty();
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
        if (post.id().equals(facts.assists()) || from(era.from()).anyMatch(at -> after.channelAbove(post.id(), at).contains(post.id()))) {
            return Optional.of(OrgRule.CIRCLE.refuses(Argument.of(post.id())));
        }
        boolean said = before.post(post.id()).filter(was -> was.facts().eras().contains(era) && !lastsLonger(post, was)).isPresent();
        if (!said && (!unit.get().exists(era.from()) || outlives(post, era, unit.get()))) {
            return Optional.of(OrgRule.UNIT_ENDED.refuses(Argument.of(facts.unit())));
        }
        return said ? Optional.empty() : otherHead(post, era).or(() -> assistsNoOfficer(post, era));
    }

    /// An instant, and every one after it at which some post changes or ends.
    private Stream<Instant> from(Instant at) {
        return Stream.concat(Stream.of(at), turns.stream().filter(turn -> turn.isAfter(at)));
    }

    /// Whether its end is taken back or put off: then it is there for days on which it was not.
    private static boolean lastsLonger(Post post, Post was) {
        return was.abolished() != null && (post.abolished() == null || post.abolished().isAfter(was.abolished()));
    }

    /// Whether a post would stand in a unit whose end is entered already, and be found nowhere from then on.
    private boolean outlives(Post post, Timeline.Era<PostFacts> era, Unit unit) {
        Instant end = unit.abolished();
        return end != null && end.isAfter(now) && post.exists(end) && post.facts().at(end).equals(era.value());
    }

    /// A unit has one head: two would both be the next above everybody in it.
    private Optional<Refusal> otherHead(Post post, Timeline.Era<PostFacts> era) {
        if (!era.value().role().isHead()) {
            return Optional.empty();
        }
        UnitId unit = era.value().unit();
        return from(era.from().isBefore(now) ? now : era.from())
                .filter(at -> post.facts().at(at).equals(era.value()) && heads(post, unit, at))
                .flatMap(at -> after.posts().stream().filter(other -> !other.id().equals(post.id()) && heads(other, unit, at)))
                .map(other -> OrgRule.TWO_HEADS.refuses(Argument.of(unit), Argument.of(other.id()))).findFirst();
    }

    /// Assistance cannot be passed on: whoever is assisted handles papers of his own and assists nobody himself.
    private Optional<Refusal> assistsNoOfficer(Post post, Timeline.Era<PostFacts> era) {
        return from(era.from().isBefore(now) ? now : era.from()).filter(at -> post.exists(at) && post.facts().at(at).equals(era.value()))
                .flatMap(at -> Stream.concat(Stream.ofNullable(era.value().assists()), isAssisted(post, at) ? Stream.of(post.id()) : Stream.of())
                        .filter(assisted -> after.facts(assisted, at).filter(facts -> !facts.role().handlesPapers() || facts.role() == Role.PA).isPresent()))
                .map(assisted -> OrgRule.ASSISTS_NO_OFFICER.refuses(Argument.of(assisted))).findFirst();
    }

    private boolean isAssisted(Post post, Instant at) {
        return after.posts().stream().anyMatch(other -> other.exists(at) && post.id().equals(other.facts().at(at).assists()));
    }

    private static boolean heads(Post post, UnitId unit, Instant at) {
        return post.exists(at) && post.facts().at(at).unit().equals(unit) && post.facts().at(at).role().isHead();
    }
}

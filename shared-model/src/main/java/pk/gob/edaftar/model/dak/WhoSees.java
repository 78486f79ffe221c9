package pk.gob.edaftar.model.dak;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.change.Subscriptions;
import pk.gob.edaftar.model.command.Answer;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Role;

/// *Who can see this?*: every post that sees a paper, how much of it, and why (`DOMAIN.md` 11), read off the same audience the
/// paper is published to. It says what it does not know, and never guesses.
public final class WhoSees {
    /// How much of a paper somebody sees, most first.
    public enum Extent {
        /// The paper, live.
        ALL,
        /// A copy, live, and of the paper what was there when the copy was made.
        COPY,
        /// What was there until it left.
        UNTIL_IT_LEFT,
        /// Number, head and journey, and the text as it was registered.
        AS_REGISTERED,
        /// Number, head and journey.
        AS_DIARISED,
        /// Number, holder and journey.
        NUMBER
    }

    /// Why somebody sees it.
    public enum Why { HOLDS, ASSISTS, SECTION, HEAD, AUDITS, REGISTRY }

    /// A post that sees it.
    /// @param holder through whom: the post that has or had it
    public record Onlooker(PostId post, Extent extent, Why why, PostId holder) {}

    /// What can be said.
    /// @param onlookers those who see most first
    /// @param hiddenFrom the persons it concerns; of a Secret paper only its holders are told whom
    public record Told(List<Onlooker> onlookers, Answer<List<PersonId>> hiddenFrom) {
        public Told {
            onlookers = List.copyOf(onlookers);
        }
    }

    private record Source(PostId holder, Extent extent) {}

    private final DakTrail paper;
    private final Organisation organisation;
    private final Instant now;
    private final Map<Stream, Source> sources = new LinkedHashMap<>();

    private WhoSees(DakTrail paper, Organisation organisation, Instant now) {
        this.paper = paper;
        this.organisation = organisation;
        this.now = now;
        findLive();
        findFormer();
        findTold();
    }

    /// Who sees a paper whose trail is here.
    public static Told of(DakTrail paper, Organisation organisation, Instant now) {
        return new WhoSees(paper, organisation, now).told();
    }

    /// *Why can't I?*: which rule keeps some of a paper from a post, and what would open it; empty where nothing is kept, or
    /// where the post is not to know of the paper at all.
    /// @param as the post looked from
    public static Optional<Refusal> whatKeepsItFrom(PostId as, DakTrail paper, Organisation organisation, Instant now) {
        Argument holder = Argument.of(paper.holder());
        return organisation.post(as).flatMap(post -> new WhoSees(paper, organisation, now).onlooker(post))
                .flatMap(onlooker -> switch (onlooker.extent()) {
                    case ALL -> Optional.empty();
                    case COPY -> Optional.of(SightRule.COPY_ONLY.refuses(holder));
                    case UNTIL_IT_LEFT -> Optional.of(SightRule.LATER_NOT_YOURS.refuses(holder));
                    case AS_REGISTERED -> Optional.of(SightRule.AS_REGISTERED.refuses(holder));
                    case AS_DIARISED -> Optional.of(SightRule.AS_DIARISED.refuses(holder));
                    case NUMBER -> Optional.of(SightRule.SECRET_HOLDERS_ONLY.refuses(holder));
                });
    }

    private Told told() {
        List<Onlooker> onlookers = new ArrayList<>();
        organisation.posts().forEach(post -> onlooker(post).ifPresent(onlookers::add));
        onlookers.sort(Comparator.comparing(Onlooker::extent).thenComparing(Onlooker::why)
                .thenComparing(each -> -scale(each.post())).thenComparing(each -> each.post().value()));
        return new Told(onlookers, hiddenFrom());
    }

    private Answer<List<PersonId>> hiddenFrom() {
        return paper.letter().<Answer<List<PersonId>>>map(letter -> Answer.known(letter.head().concerns())).orElseGet(Answer::notHere);
    }

    private int scale(PostId post) {
        return organisation.facts(post, now).map(PostFacts::scale).orElse(0);
    }

    /// Where it lies now: as the office stood when it was last acted on, which is when it was last published.
    private void findLive() {
        Onlookers onlookers = new Onlookers(paper, organisation, lastActed());
        if (paper.markings().isEmpty()) {
            add(onlookers.inside(paper.dak().registeredFor()), paper.dak().registeredFor(), Extent.ALL);
        }
        for (Marking marking : paper.markings()) {
            if (marking.state() != MarkingState.WITHDRAWN) {
                add(onlookers.inside(marking.holder()), marking.holder(), marking.original() ? Extent.ALL : Extent.COPY);
            }
        }
    }

    private Instant lastActed() {
        return paper.movements().stream().map(WhoSees::learnt).max(Comparator.naturalOrder()).orElse(paper.dak().registeredAt());
    }

    private void findFormer() {
        forEachWhoHadIt((onlookers, holder) -> add(onlookers.inside(holder), holder, Extent.UNTIL_IT_LEFT));
    }

    private void findTold() {
        boolean secret = paper.dak().grade() == Grade.SECRET;
        forEachWhoHadIt((onlookers, holder) -> {
            add(onlookers.ownDiary(), holder, secret ? Extent.NUMBER : Extent.AS_REGISTERED);
            add(onlookers.diary(), holder, secret ? Extent.NUMBER : Extent.AS_DIARISED);
            add(onlookers.told(holder), holder, Extent.NUMBER);
        });
    }

    private void forEachWhoHadIt(java.util.function.BiConsumer<Onlookers, PostId> each) {
        Dak dak = paper.dak();
        each.accept(new Onlookers(paper, organisation, dak.received() == null ? dak.registeredAt() : dak.received()), dak.registeredFor());
        for (Movement movement : paper.movements()) {
            if (movement.to() != null) {
                each.accept(new Onlookers(paper, organisation, learnt(movement)), movement.to());
            }
        }
    }

    private static Instant learnt(Movement movement) {
        return movement.received() == null ? movement.at() : movement.received();
    }

    private void add(List<Stream> streams, PostId holder, Extent extent) {
        streams.forEach(stream -> sources.merge(stream, new Source(holder, extent),
                (known, other) -> other.extent().compareTo(known.extent()) < 0 ? other : known));
    }

    private Optional<Onlooker> onlooker(Post post) {
        if (!post.exists(now)) {
            return Optional.empty();
        }
        Set<Stream> follows = Subscriptions.ofPost(organisation, post.id(), now);
        return sources.entrySet().stream().filter(each -> follows.contains(each.getKey()))
                .min(Comparator.comparing((Map.Entry<Stream, Source> each) -> each.getValue().extent())
                        .thenComparing(each -> why(post, each.getValue().holder())))
                .map(each -> new Onlooker(post.id(), each.getValue().extent(), why(post, each.getValue().holder()), each.getValue().holder()));
    }

    private Why why(Post post, PostId holder) {
        Role role = post.facts().at(now).role();
        if (organisation.standsFor(post.id(), holder, now)) {
            return Why.HOLDS;
        }
        return switch (role) {
            case PA -> Why.ASSISTS;
            case AUDITOR -> Why.AUDITS;
            case DIARY_CLERK -> Why.REGISTRY;
            case CHIEF_MINISTER, CHIEF_SECRETARY, DEPARTMENT_HEAD, WING_HEAD -> Why.HEAD;
            case OFFICER, SUPER_ADMIN -> Why.SECTION;
        };
    }
}

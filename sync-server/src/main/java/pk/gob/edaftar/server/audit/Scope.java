package pk.gob.edaftar.server.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.change.Subscriptions;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.org.UnitId;

/// What of the log somebody may see. A department's or an apex office's Auditor: what those did who stood in his house when they
/// did it, and the acts on papers he may read. A Super Admin: what is about accounts and sign-ins.
/// @param ofPapers whether he sees papers at all
/// @param streams through which he sees papers
/// @param posts the posts that stand or stood in his house
/// @param charges who held them when
record Scope(boolean ofPapers, Set<Stream> streams, List<UUID> posts, List<Held> charges) {
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    /// Somebody was in charge of some post then.
    record Held(UUID person, Instant from, Instant to) {}

    /// Empty for whoever is neither, or does not hold the post he asks in.
    static Optional<Scope> of(Organisation organisation, PersonId person, PostId as, Instant now) {
        Role role = organisation.holds(person, as, now) ? organisation.facts(as, now).map(facts -> facts.role()).orElse(null) : null;
        if (role == Role.SUPER_ADMIN) {
            return Optional.of(new Scope(false, Set.of(), List.of(), List.of()));
        }
        if (role != Role.AUDITOR) {
            return Optional.empty();
        }
        return organisation.departmentOf(as, now).map(house -> {
            List<PostId> posts = posts(organisation, house, now);
            return new Scope(true, Subscriptions.ofPost(organisation, as, now), posts.stream().map(PostId::value).toList(),
                    held(organisation, posts));
        });
    }

    /// Who held a post when, for lines that say who but not as what.
    static List<Held> holders(Organisation organisation, @Nullable PostId post) {
        return post == null ? List.of() : held(organisation, List.of(post));
    }

    private static List<PostId> posts(Organisation organisation, UnitId house, Instant now) {
        Set<UnitId> units = new HashSet<>();
        organisation.within(house, now).forEach(unit -> units.addAll(organisation.withPredecessors(unit, now)));
        return organisation.posts().stream()
                .filter(post -> post.facts().eras().stream().anyMatch(era -> units.contains(era.value().unit())))
                .map(Post::id).toList();
    }

    private static List<Held> held(Organisation organisation, Collection<PostId> posts) {
        Set<PostId> some = Set.copyOf(posts);
        return organisation.charges().stream().filter(charge -> some.contains(charge.post())).map(Scope::held).toList();
    }

    private static Held held(Charge charge) {
        return new Held(charge.person().value(), charge.from(), charge.to() == null ? NEVER : charge.to());
    }
}

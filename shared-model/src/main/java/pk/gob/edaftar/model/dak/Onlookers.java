package pk.gob.edaftar.model.dak;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.change.Subscriptions;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.org.UnitId;

/// Which streams see a receipt while a post holds it (`DOMAIN.md` 2, *Who sees a paper*). A stream that somebody
/// follows whom the paper concerns is passed over, and the others who follow it are named one by one.
final class Onlookers {
    private final Dak dak;
    private final Set<UnitId> registries = new LinkedHashSet<>();
    private final Organisation organisation;
    private final Instant at;
    private final Set<PostId> liesWith;
    private final Set<Stream> ofConcerned = new LinkedHashSet<>();

    Onlookers(DakTrail paper, Organisation organisation, Instant at) {
        this.dak = paper.dak();
        liesWith = paper.desks();
        registries.add(dak.registry());
        paper.diarised().forEach(each -> registries.add(each.registry()));
        this.organisation = organisation;
        this.at = at;
        paper.letter().ifPresent(letter -> letter.head().concerns().forEach(person ->
                ofConcerned.addAll(Subscriptions.streams(organisation, person, at))));
    }

    /// The desk of a post that holds it, as it sees the paper's inside.
    Stream own(PostId holder) {
        return all(holder).getFirst();
    }

    /// Whoever sees the paper's inside when a post holds it. Not a desk it has left whose holder it was found to concern; while it
    /// lies with him he is told so, and who has to have it instead.
    List<Stream> inside(PostId holder) {
        return all(holder).stream().filter(stream -> !shutTo(holder).contains(stream)).toList();
    }

    /// The streams shut to a desk that had it, as the office stands at this instant.
    Set<Stream> shutTo(PostId holder) {
        return liesWith.contains(holder) ? Set.of() : ofConcerned;
    }

    /// The post's own desk first.
    private List<Stream> all(PostId holder) {
        if (dak.grade() == Grade.SECRET) {
            return List.of(Stream.safe(holder));
        }
        List<Stream> streams = new ArrayList<>(List.of(desk(holder)));
        organisation.unitOf(holder, at).ifPresent(unit -> {
            if (!dak.closed()) {
                streams.add(Stream.unit(unit));
            } else if (!ofConcerned.contains(Stream.heads(unit))) {
                streams.add(Stream.heads(unit));
            } else {
                streams.addAll(desksAbove(unit));
            }
        });
        return streams;
    }

    /// Whoever may know number, holder and journey when a post holds it.
    List<Stream> told(PostId holder) {
        List<Stream> streams = new ArrayList<>(inside(holder));
        if (dak.grade() == Grade.SECRET) {
            streams.addAll(withoutConcerned(Stream.desk(holder)));
            organisation.unitOf(holder, at).ifPresent(unit -> streams.addAll(withoutConcerned(Stream.unit(unit))));
        }
        return streams;
    }

    /// Whoever sees the entry in the diary of the registry that registered it: a closed paper stands in none, but for a Secret
    /// one's number.
    List<Stream> ownDiary() {
        return stands() ? withoutConcerned(Stream.diary(dak.registry())) : List.of();
    }

    /// Whoever sees it in the diary of any registry, those that diarised it as it passed included.
    List<Stream> diary() {
        return stands() ? registries.stream().flatMap(registry -> withoutConcerned(Stream.diary(registry)).stream()).toList() : List.of();
    }

    private boolean stands() {
        return !dak.closed() || dak.grade() == Grade.SECRET;
    }

    /// A stream whose followers see the number; where it concerns one of them, the others' desks one by one.
    private List<Stream> withoutConcerned(Stream stream) {
        if (!ofConcerned.contains(stream)) {
            return List.of(stream);
        }
        return organisation.posts().stream()
                .filter(post -> post.exists(at) && Subscriptions.ofPost(organisation, post.id(), at).contains(stream))
                .map(post -> Stream.safe(post.id()))
                .filter(safe -> !ofConcerned.contains(safe))
                .toList();
    }

    /// The desk without its PA, where it is the PA whom the paper concerns.
    private Stream desk(PostId post) {
        return ofConcerned.contains(Stream.desk(post)) && !ofConcerned.contains(Stream.safe(post))
                ? Stream.safe(post) : Stream.desk(post);
    }

    /// The heads above and the Auditor, one by one and without their PAs.
    private List<Stream> desksAbove(UnitId unit) {
        return organisation.enclosing(unit, at).stream().flatMap(each -> organisation.postsIn(each, at).stream())
                .filter(post -> looksOn(post, unit))
                .map(post -> Stream.safe(post.id()))
                .filter(stream -> !ofConcerned.contains(stream))
                .toList();
    }

    private boolean looksOn(Post post, UnitId unit) {
        Role role = post.facts().at(at).role();
        return (role.isHead() || role == Role.AUDITOR)
                && Subscriptions.ofPost(organisation, post.id(), at).contains(Stream.heads(unit));
    }
}

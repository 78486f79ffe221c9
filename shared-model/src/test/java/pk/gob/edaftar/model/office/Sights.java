package pk.gob.edaftar.model.office;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Changes;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Listing;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;

/// What every stream sees of every part, kept the plain way: live, or the very entities there were when it ended.
public final class Sights {
    /// How a stream sees a part.
    public enum Sight { LIVE, SO_FAR, NONE }

    private record Seen(Sight sight, Set<UUID> kept) {}

    private final Map<Stream, Map<Part, Seen>> streams = new LinkedHashMap<>();
    private Map<Stream, Map<Part, Seen>> before = Map.of();

    /// Takes in one decision's listings; showing outweighs ending, and what is drawn anew is taken from everybody first.
    void apply(Changes changes, Collection<Entity> entities) {
        List<Listing> listings = changes.listings();
        Map<Stream, Map<Part, Seen>> before = new HashMap<>();
        streams.forEach((stream, parts) -> before.put(stream, new HashMap<>(parts)));
        streams.values().forEach(parts -> parts.keySet().removeAll(changes.redrawn()));
        this.before = before;
        listings.stream().filter(Listing.Alike.class::isInstance).forEach(each -> apply(each, entities));
        listings.stream().filter(each -> !(each instanceof Listing.Show || each instanceof Listing.Alike))
                .forEach(each -> apply(each, entities));
        listings.stream().filter(Listing.Show.class::isInstance).forEach(each -> apply(each, entities));
    }

    private void apply(Listing listing, Collection<Entity> entities) {
        Map<Part, Seen> parts = streams.computeIfAbsent(listing.stream(), stream -> new HashMap<>());
        switch (listing) {
            case Listing.Show show -> parts.put(show.part(), new Seen(Sight.LIVE, Set.of()));
            case Listing.SoFar soFar -> parts.put(soFar.part(), new Seen(Sight.SO_FAR, keysIn(soFar.part(), entities)));
            case Listing.Alike alike -> parts.merge(alike.part(), keptLike(alike, entities), Sights::more);
            case Listing.Gone gone -> parts.remove(gone.part());
        }
    }

    private Seen keptLike(Listing.Alike alike, Collection<Entity> entities) {
        Seen other = before.getOrDefault(alike.as(), Map.of()).get(alike.part());
        if (other == null) {
            return new Seen(Sight.SO_FAR, Set.of());
        }
        return other.sight() == Sight.LIVE ? new Seen(Sight.SO_FAR, keysIn(alike.part(), entities)) : other;
    }

    private static Seen more(Seen own, Seen given) {
        return own.sight() == Sight.LIVE || own.kept().containsAll(given.kept()) ? own : given;
    }

    private static Set<UUID> keysIn(Part part, Collection<Entity> entities) {
        return entities.stream().filter(each -> each.part().equals(part)).map(Entity::key).collect(Collectors.toSet());
    }

    public Sight of(Stream stream, Part part) {
        Seen seen = seen(stream, part);
        return seen == null ? Sight.NONE : seen.sight();
    }

    /// Every stream that was ever shown anything.
    public Set<Stream> streams() {
        return Set.copyOf(streams.keySet());
    }

    /// Every stream that sees a part somehow.
    public Set<Stream> of(Part part) {
        return streams.entrySet().stream().filter(each -> each.getValue().containsKey(part)).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
    }

    List<Entity> visible(Collection<Stream> followed, Collection<Entity> entities) {
        return entities.stream().filter(entity -> followed.stream().anyMatch(stream -> shows(stream, entity))).toList();
    }

    private boolean shows(Stream stream, Entity entity) {
        Seen seen = seen(stream, entity.part());
        return seen != null && (seen.sight() == Sight.LIVE || seen.kept().contains(entity.key()));
    }

    private @Nullable Seen seen(Stream stream, Part part) {
        return streams.getOrDefault(stream, Map.of()).get(part);
    }
}

package pk.gob.edaftar.register;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Unit;
import pk.gob.edaftar.model.org.UnitFacts;
import pk.gob.edaftar.model.org.UnitId;

/// What every unit and post of an organisation is called in a table. Whatever exists comes before what was abolished.
public final class Keys {
    private record Place(@Nullable UnitId parent, String segment) {}

    private record Named(UUID id, boolean exists, Instant beginning) {}

    private final Organisation organisation;
    private final Instant at;
    private final Map<UnitId, KeyPath> unitPaths = new HashMap<>();
    private final Map<Place, UnitId> units = new HashMap<>();
    private final Map<PostId, KeyPath> postPaths = new HashMap<>();
    private final Map<Place, PostId> posts = new HashMap<>();

    public Keys(Organisation organisation, Instant at) {
        this.organisation = organisation;
        this.at = at;
        Map<Place, Map<UUID, Named>> alike = new LinkedHashMap<>();
        for (Unit unit : organisation.units()) {
            UnitFacts facts = unit.facts().at(at);
            alike.computeIfAbsent(new Place(facts.parent(), KeyPath.segment(facts.code(), 1)), k -> new LinkedHashMap<>())
                    .put(unit.key(), new Named(unit.key(), unit.exists(at), unit.facts().beginning()));
        }
        // the upper ones first: the path of what is within begins with theirs
        alike.keySet().stream().sorted(Comparator.comparingInt(place -> depth(place.parent()))).forEach(place ->
                name(above(place.parent()), place.segment(), alike.getOrDefault(place, Map.of()), "unit").forEach((path, id) -> {
                    unitPaths.put(new UnitId(id), path);
                    units.put(new Place(place.parent(), path.segment()), new UnitId(id));
                }));
        namePosts();
    }

    private void namePosts() {
        Map<Place, Map<UUID, Named>> alike = new LinkedHashMap<>();
        for (Post post : organisation.posts()) {
            PostFacts facts = post.facts().at(at);
            alike.computeIfAbsent(new Place(facts.unit(), KeyPath.segment(facts.code(), 1)), k -> new LinkedHashMap<>())
                    .put(post.key(), new Named(post.key(), !post.endedBy(at), post.facts().beginning()));
        }
        alike.forEach((place, several) -> name(above(place.parent()), place.segment(), several, "post").forEach((path, id) -> {
            postPaths.put(new PostId(id), path);
            posts.put(new Place(place.parent(), path.segment()), new PostId(id));
        }));
    }

    private @Nullable String above(@Nullable UnitId parent) {
        return parent == null ? null : key(parent);
    }

    private int depth(@Nullable UnitId unit) {
        return unit == null ? 0 : organisation.enclosing(unit, at).size();
    }

    /// Who came in by a table keeps the number he had there; the others take what is left, the oldest first.
    private static Map<KeyPath, UUID> name(@Nullable String parent, String segment, Map<UUID, Named> alike, String what) {
        KeyPath plain = new KeyPath(parent, segment);
        List<Named> all = alike.values().stream().sorted(Comparator.comparing((Named each) -> !each.exists())
                .thenComparing(Named::beginning).thenComparing(Named::id)).toList();
        Map<KeyPath, UUID> names = new LinkedHashMap<>();
        Set<UUID> named = new HashSet<>();
        for (boolean exists : new boolean[] {true, false}) {
            for (int number = 1; number <= 2 * all.size() + 1; number++) {
                KeyPath path = plain.numbered(number);
                Named owner = alike.get(KeyPath.derived(what, path.key()));
                if (owner != null && owner.exists() == exists && names.putIfAbsent(path, owner.id()) == null) {
                    named.add(owner.id());
                }
            }
            all.stream().filter(each -> each.exists() == exists && named.add(each.id())).forEach(each ->
                    names.put(Stream.iterate(1, n -> n + 1).map(plain::numbered).filter(path -> !names.containsKey(path))
                            .findFirst().orElseThrow(), each.id()));
        }
        return names;
    }

    public String key(UnitId unit) {
        KeyPath path = unitPaths.get(unit);
        return path == null ? unit.value().toString() : path.key();
    }

    public String key(PostId post) {
        KeyPath path = postPaths.get(post);
        return path == null ? post.value().toString() : path.key();
    }

    public boolean isLiving(UnitId unit) {
        return organisation.unit(unit).filter(each -> each.exists(at)).isPresent();
    }

    public boolean isLiving(PostId post) {
        return organisation.post(post).filter(each -> !each.endedBy(at)).isPresent();
    }

    public Optional<UnitId> unit(@Nullable UnitId parent, String segment) {
        return Optional.ofNullable(units.get(new Place(parent, segment)));
    }

    public Optional<PostId> post(UnitId unit, String segment) {
        return Optional.ofNullable(posts.get(new Place(unit, segment)));
    }
}

package pk.gob.edaftar.server.hierarchy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Timeline;
import pk.gob.edaftar.model.org.Unit;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.register.KeyPath;
import pk.gob.edaftar.register.Keys;

/// Who is who: what the keys of a table stand for, in the organisation as it is and in the table itself. A line may refer to
/// one further down, so all lines are learnt before any is judged.
final class Directory {
    /// What encloses departments and apex offices.
    private static final UnitId TOP = new UnitId(new UUID(0, 0));

    private final Organisation before;
    private final Keys keys;
    private final People people;
    private final Map<String, UnitId> units = new HashMap<>();
    private final Map<String, PostId> posts = new HashMap<>();
    private final Map<String, PersonId> persons = new HashMap<>();

    Directory(Organisation before, Keys keys, People people) {
        this.before = before;
        this.keys = keys;
        this.people = people;
    }

    void learn(List<Row> rows, Lines lines) {
        rows.stream().filter(row -> row.key().isEmpty() && row.kind() != RowKind.CHARGE
                && row.kind() != RowKind.CALENDAR).forEach(row -> lines.fault(row, "noKey"));
        List<Row> named = rows.stream().filter(row -> !row.key().isEmpty()).toList();
        named.stream().filter(row -> row.kind() == RowKind.UNIT)
                .sorted(Comparator.comparingLong(row -> row.key().chars().filter(letter -> letter == '/').count()))
                .forEach(this::learnUnit);
        named.stream().filter(row -> row.kind() == RowKind.POST).forEach(this::learnPost);
        named.stream().filter(row -> row.kind() == RowKind.PERSON).forEach(row ->
                persons.computeIfAbsent(row.key(), key -> people.known(key).orElseGet(() -> People.derived(key))));
    }

    private void learnUnit(Row row) {
        if (units.containsKey(row.key())) {
            return;
        }
        KeyPath now = KeyPath.of(row.key());
        KeyPath target = target(row);
        Optional<UnitId> parent = within(now.parent());
        Optional<UnitId> known = parent.flatMap(found -> unitIn(found, now.segment()))
                .filter(found -> row.has(Column.UNTIL) || keys.isLiving(found))
                .or(() -> parent.flatMap(from -> within(target.parent()).flatMap(to -> unitIn(to, target.segment()))
                        .filter(found -> wasIn(found, from, now.code()))));
        UnitId id = known.orElseGet(() -> new UnitId(fresh("unit", row.key(), each -> before.unit(new UnitId(each)).isPresent())));
        units.put(row.key(), id);
        units.putIfAbsent(target.key(), id);
    }

    private Optional<UnitId> unitIn(UnitId parent, String segment) {
        return keys.unit(parent.equals(TOP) ? null : parent, segment);
    }

    private boolean wasIn(UnitId unit, UnitId parent, String code) {
        return before.unit(unit).map(Unit::facts).filter(facts -> wasThere(facts, each ->
                parent.equals(Objects.requireNonNullElse(each.parent(), TOP)) && each.code().equals(code))).isPresent();
    }

    /// What encloses a path; the top where nothing does.
    private Optional<UnitId> within(@Nullable String path) {
        return path == null ? Optional.of(TOP) : unit(path);
    }

    private static <T> boolean wasThere(Timeline<T> facts, Predicate<T> there) {
        return facts.eras().stream().map(Timeline.Era::value).anyMatch(there);
    }

    private void learnPost(Row row) {
        if (posts.containsKey(row.key())) {
            return;
        }
        KeyPath now = KeyPath.of(row.key());
        KeyPath target = target(row);
        Optional<UnitId> unit = now.parent() == null ? Optional.empty() : unit(now.parent());
        Optional<PostId> known = unit.flatMap(found -> keys.post(found, now.segment()))
                .filter(found -> row.has(Column.UNTIL) || keys.isLiving(found))
                .or(() -> unit.flatMap(from -> within(target.parent()).flatMap(to -> keys.post(to, target.segment()))
                        .filter(found -> wasAt(found, from, now.code()))));
        PostId id = known.orElseGet(() -> new PostId(fresh("post", row.key(), each -> before.post(new PostId(each)).isPresent())));
        posts.put(row.key(), id);
        posts.putIfAbsent(target.key(), id);
    }

    private boolean wasAt(PostId post, UnitId unit, String code) {
        return before.post(post).map(Post::facts).filter(facts -> wasThere(facts, each -> each.unit().equals(unit)
                && each.code().equals(code))).isPresent();
    }

    /// Where a line wants a thing to be, and how it is to be called there.
    static KeyPath target(Row row) {
        KeyPath now = KeyPath.of(row.key());
        String parent = row.has(Column.PARENT) ? row.get(Column.PARENT) : now.parent();
        return row.has(Column.CODE) ? KeyPath.under(parent, row.get(Column.CODE)) : new KeyPath(parent, now.segment());
    }

    private static UUID fresh(String what, String key, Predicate<UUID> taken) {
        String name = key;
        UUID id = KeyPath.derived(what, name);
        while (taken.test(id)) {
            name = name + "+";
            id = KeyPath.derived(what, name);
        }
        return id;
    }

    Optional<UnitId> unit(String key) {
        UnitId learnt = units.get(key);
        if (learnt != null) {
            return Optional.of(learnt);
        }
        KeyPath path = KeyPath.of(key);
        return path.parent() == null ? keys.unit(null, path.segment())
                : unit(path.parent()).flatMap(parent -> keys.unit(parent, path.segment()));
    }

    Optional<PostId> post(String key) {
        PostId learnt = posts.get(key);
        KeyPath path = KeyPath.of(key);
        return learnt != null ? Optional.of(learnt) : path.parent() == null ? Optional.empty()
                : unit(path.parent()).flatMap(unit -> keys.post(unit, path.segment()));
    }

    Optional<PersonId> person(String key) {
        PersonId learnt = persons.get(key);
        return learnt != null ? Optional.of(learnt) : people.known(key);
    }
}

package pk.gob.edaftar.model.sync;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.change.Subscription;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.sync.DeskStore.Beneath;
import pk.gob.edaftar.model.sync.DeskStore.Stored;

/// What the desk's contract works with: a store with nothing in it, and short words for what is done to it.
public interface DeskWork {
    DeskStore store();

    Specimens specimens();

    /// Whose desk the store is.
    Identity identity();

    default void keep(Consumer<DeskStore.Kept> work) {
        store().keep(kept -> {
            work.accept(kept);
            return work;
        });
    }

    default void cache(Consumer<DeskStore.Cache> work) {
        store().cache(cache -> {
            work.accept(cache);
            return work;
        });
    }

    /// Follows streams with bodies, and no others.
    default Set<Part> follow(Stream... streams) {
        List<Subscription> subscriptions = Arrays.stream(streams).map(each -> new Subscription(each, true)).toList();
        Set<Part> lost = new HashSet<>();
        cache(cache -> lost.addAll(cache.subscriptions(7, subscriptions)));
        return lost;
    }

    /// Records listings as a page would bring them.
    default void list(Listed... rows) {
        cache(cache -> {
            for (Listed row : rows) {
                cache.listed(row);
            }
        });
    }

    /// An entity as a confirmed row.
    default Stored row(Entity entity, long seq) {
        return new Stored(entity.part(), new Row(entity.key(), seq, specimens().wire().write(entity)), entity);
    }

    /// Stores an entity as a confirmed row.
    default Stored confirm(Entity entity, long seq) {
        Stored stored = row(entity, seq);
        cache(cache -> cache.store(stored));
        return stored;
    }

    /// Shows an entity over what was confirmed of it, as a pending act does.
    default void cover(DeskStore.Cache cache, Entity shown, @Nullable Stored confirmed) {
        cache.beneath(new Beneath(shown.part().paper(), shown.key(), confirmed));
        cache.store(row(shown, confirmed == null ? Long.MAX_VALUE : confirmed.row().seq()));
    }

    /// Whether a stored row is another, whatever its body was kept in.
    default boolean isSame(Stored a, Stored b) {
        return a.part().equals(b.part()) && a.row().key().equals(b.row().key()) && a.row().seq() == b.row().seq()
                && Specimens.plain(a.row().body().tree()).equals(Specimens.plain(b.row().body().tree())) && a.entity().equals(b.entity());
    }

    /// The desk stream of the section officer.
    default Stream desk() {
        return Stream.desk(specimens().province().soAdmin());
    }

    /// The diary of the department's registry.
    default Stream diary() {
        return Stream.diary(specimens().registry());
    }

    default Part trail(DakId dak) {
        return Part.trail(dak.value());
    }
}

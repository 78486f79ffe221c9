package pk.gob.edaftar.desktop.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.org.OrgEntity;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.sync.DeskStore;
import pk.gob.edaftar.model.sync.Outgoing;
import pk.gob.edaftar.model.sync.Row;
import pk.gob.edaftar.model.sync.memory.MemoryDeskStore;
import pk.gob.edaftar.model.wire.Wire;

/// Two stores doing everything together: the one in memory, which is what the port means, and the one on disk.
/// Every answer the core gets is compared.
final class TwinStore implements DeskStore, AutoCloseable {
    /// Answers whose order means nothing.
    private static final Set<String> UNORDERED = Set.of("beneath", "wanted", "listings", "cursors", "outgoing");

    private final MemoryDeskStore memory;
    private final Supplier<DeskFiles> opening;
    private DeskFiles disk;

    TwinStore(MemoryDeskStore memory, Supplier<DeskFiles> opening) {
        this.memory = memory;
        this.opening = opening;
        this.disk = opening.get();
    }

    /// Closes the files and opens them again.
    void reopen() {
        disk.close();
        disk = opening.get();
    }

    /// Throws both caches away.
    void loseCache() throws java.io.IOException {
        disk.renewCache();
        memory.loseCache();
    }

    DeskFiles disk() {
        return disk;
    }

    @Override
    public <T> T keep(Function<Kept, T> work) {
        return disk.keep(one -> memory.keep(other -> work.apply(both(Kept.class, one, other))));
    }

    @Override
    public <T> T cache(Function<Cache, T> work) {
        return disk.cache(one -> memory.cache(other -> work.apply(both(Cache.class, one, other))));
    }

    @Override
    public void close() {
        disk.close();
    }

    private static <P> P both(Class<P> port, P one, P other) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            Object first = call(method, one, arguments);
            Object second = call(method, other, arguments);
            if (!Objects.equals(plain(method, first), plain(method, second))) {
                throw new AssertionError(method.getName() + " answers on disk " + plain(method, first) + " and in memory " + plain(method, second));
            }
            return first;
        };
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, handler));
    }

    private static @Nullable Object call(Method method, Object target, Object @Nullable [] arguments) throws Throwable {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private static @Nullable Object plain(Method method, @Nullable Object value) {
        if (value instanceof Collection<?> all && UNORDERED.contains(method.getName())) {
            return all.stream().map(each -> String.valueOf(plain(each))).sorted().toList();
        }
        return plain(value);
    }

    /// What two values have to have in common; bodies as text, because a number read back may be of another class.
    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Optional<?> optional -> optional.map(TwinStore::plain);
            case Row row -> row.key() + " " + row.seq() + " " + Wire.text(row.body().tree());
            case Stored stored -> stored.part() + " " + plain(stored.row()) + " " + stored.entity();
            case Beneath beneath -> beneath.paper() + " " + beneath.key() + " " + plain(beneath.confirmed());
            case Outgoing act -> List.of(act.n(), act.id(), Wire.text(act.body()), act.touches(), act.seen(), act.state(),
                    String.valueOf(act.receipt()));
            case Trail trail -> trail.entities();
            case Organisation organisation -> List.of(organisation.units(), organisation.posts(), organisation.persons(),
                    organisation.charges()).stream().flatMap(Collection::stream).map(OrgEntity.class::cast).collect(Collectors.toSet());
            case List<?> list -> list.stream().map(TwinStore::plain).toList();
            case Map<?, ?> map -> Map.copyOf(map);
            default -> value;
        };
    }
}

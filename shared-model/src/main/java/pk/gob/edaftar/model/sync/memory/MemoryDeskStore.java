package pk.gob.edaftar.model.sync.memory;

import java.util.function.Function;
import pk.gob.edaftar.model.sync.DeskStore;
import pk.gob.edaftar.model.sync.Identity;

/// A desk's two stores in memory. Each transaction is all or nothing; between any two a simulated crash may come.
public class MemoryDeskStore implements DeskStore {
    private final MemoryKept kept;
    private final MemoryCache cache;

    public MemoryDeskStore(Identity identity) {
        this.kept = new MemoryKept(identity);
        this.cache = new MemoryCache();
    }

    @Override
    public <T> T keep(Function<Kept, T> work) {
        Undo undo = new Undo();
        return run(undo, () -> work.apply(kept.in(undo)), () -> kept(undo));
    }

    @Override
    public <T> T cache(Function<Cache, T> work) {
        Undo undo = new Undo();
        return run(undo, () -> work.apply(cache.in(undo)), this::cached);
    }

    private static <T> T run(Undo undo, java.util.function.Supplier<T> work, Runnable committed) {
        boolean done = false;
        T result;
        try {
            result = work.get();
            done = true;
        } finally {
            if (!done) {
                undo.run();
            }
        }
        committed.run();
        return result;
    }

    /// After a commit of *kept*: where a simulated crash comes, or durability is withheld.
    protected void kept(Undo undo) {}

    /// After a commit of the cache: where a simulated crash comes.
    protected void cached() {}

    /// Throws the cache away, as a desk does when in doubt.
    public void loseCache() {
        cache.in(new Undo()).reset();
    }

    /// What the desk holds, for comparison with what it may see.
    public MemoryCache held() {
        return cache;
    }
}

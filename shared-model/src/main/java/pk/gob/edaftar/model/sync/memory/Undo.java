package pk.gob.edaftar.model.sync.memory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How to take back what a transaction in memory did, last step first.
public final class Undo {
    private final Deque<Runnable> steps = new ArrayDeque<>();

    public Undo() {}

    /// Puts, remembering what was there; a null value removes.
    <K, V> void put(Map<K, V> map, K key, @Nullable V value) {
        V before = map.get(key);
        steps.push(() -> set(map, key, before));
        set(map, key, value);
    }

    private static <K, V> void set(Map<K, V> map, K key, @Nullable V value) {
        if (value == null) {
            map.remove(key);
        } else {
            map.put(key, value);
        }
    }

    void then(Runnable takeBack) {
        steps.push(takeBack);
    }

    /// Takes everything back.
    public void run() {
        while (!steps.isEmpty()) {
            steps.pop().run();
        }
    }

    /// Adds another transaction's steps after these, to be taken back first.
    public void and(Undo later) {
        later.steps.descendingIterator().forEachRemaining(steps::push);
    }
}

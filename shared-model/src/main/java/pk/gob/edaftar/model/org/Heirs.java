package pk.gob.edaftar.model.org;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Who takes over from what ends.
final class Heirs {
    private Heirs() {}

    /// Whether what ends would take over from itself, at once or in turn.
    /// @param successors of any of them
    static <T> boolean inTurn(T ends, Function<T, List<T>> successors) {
        Deque<T> next = new ArrayDeque<>(successors.apply(ends));
        Set<T> seen = new HashSet<>();
        while (!next.isEmpty()) {
            T heir = next.pop();
            if (heir.equals(ends)) {
                return true;
            }
            if (seen.add(heir)) {
                next.addAll(successors.apply(heir));
            }
        }
        return false;
    }
}

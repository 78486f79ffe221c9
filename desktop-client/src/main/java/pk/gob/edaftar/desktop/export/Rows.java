package pk.gob.edaftar.desktop.export;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// The rows of a list, handed over page by page: a list of a hundred thousand never is in memory as a whole.
/// @param size how many there are; 0 where nobody knows before the end
/// @param pages read off the screen's thread; may throw [java.io.UncheckedIOException] where the rest cannot be had
public record Rows<R>(int size, Supplier<Iterator<List<R>>> pages) {
    private static final int PAGE = 200;

    /// Rows that are here already.
    public static <R> Rows<R> of(List<R> all) {
        List<R> kept = List.copyOf(all);
        return new Rows<>(kept.size(), () -> List.of(kept).iterator());
    }

    /// Rows to be read by their ids; what is gone meanwhile is left out.
    public static <I, R> Rows<R> of(List<I> ids, Function<List<I>, List<R>> load) {
        List<List<I>> pages = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += PAGE) {
            pages.add(List.copyOf(ids.subList(from, Math.min(ids.size(), from + PAGE))));
        }
        return new Rows<>(ids.size(), () -> pages.stream().map(load).iterator());
    }
}

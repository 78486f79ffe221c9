package pk.gob.edaftar.desktop.ui;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/// A list of any length that never blocks: an array of ids, and the rows of the stretches somebody looks at.
/// A row not here yet is an empty slot, filled when it arrives. Used on the screen's thread only.
public final class WindowedList<I, R> extends ObservableListBase<WindowedList.Slot<I, R>> {
    private static final int PAGE = 64;
    private static final int PAGES_KEPT = 24;

    /// A place in the list; the same place as long as the id is the same.
    public record Slot<I, R>(I id, @Nullable R row) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Slot<?, ?> slot && id.equals(slot.id());
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    private final Background background;
    private final Function<List<I>, List<R>> load;
    private final Function<R, I> idOf;
    private final Map<I, R> rows = new LinkedHashMap<>(PAGE * PAGES_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<I, R> eldest) {
            return size() > PAGE * PAGES_KEPT;
        }
    };
    private final Set<Integer> asked = new HashSet<>();
    private List<I> ids = List.of();
    private int generation;

    /// @param load the rows of some ids; runs off the screen's thread; those that are gone may be left out
    public WindowedList(Background background, Function<List<I>, List<R>> load, Function<R, I> idOf) {
        this.background = background;
        this.load = load;
        this.idOf = idOf;
    }

    @Override
    public int size() {
        return ids.size();
    }

    @Override
    public Slot<I, R> get(int index) {
        I id = ids.get(index);
        R row = rows.get(id);
        if (row == null) {
            ask(index / PAGE);
        }
        return new Slot<>(id, row);
    }

    /// Without reading any row: a selection model looks for its item whenever the list changes.
    @Override
    public int indexOf(@Nullable Object item) {
        return item instanceof Slot<?, ?> slot ? ids.indexOf(slot.id()) : -1;
    }

    @Override
    public boolean contains(@Nullable Object item) {
        return indexOf(item) >= 0;
    }

    /// The place of an id, -1 when it is not listed.
    public int indexOfId(I id) {
        return ids.indexOf(id);
    }

    public List<I> ids() {
        return ids;
    }

    /// Lists these ids instead; rows already here are shown at once and read again.
    public void show(List<I> next) {
        generation++;
        asked.clear();
        if (ids.equals(next)) {
            readAgain();
            return;
        }
        List<I> before = ids;
        beginChange();
        ids = List.copyOf(next);
        nextReplace(0, ids.size(), slots(before));
        endChange();
        readAgain();
    }

    /// Reads again the rows of these ids, where anybody has looked at them.
    public void refresh(Set<I> changed) {
        Set<Integer> pages = new HashSet<>();
        for (I id : changed) {
            if (rows.containsKey(id)) {
                pages.add(ids.indexOf(id) / PAGE);
            }
        }
        asked.removeAll(pages);
        pages.stream().filter(page -> page * PAGE < ids.size()).forEach(this::ask);
    }

    private void readAgain() {
        Set<Integer> pages = new HashSet<>();
        for (int i = 0; i < ids.size() && pages.size() < PAGES_KEPT; i++) {
            if (rows.containsKey(ids.get(i))) {
                pages.add(i / PAGE);
            }
        }
        rows.keySet().retainAll(Set.copyOf(ids));
        pages.forEach(this::ask);
    }

    private void ask(int page) {
        if (page < 0 || !asked.add(page)) {
            return;
        }
        int mine = generation;
        List<I> wanted = List.copyOf(ids.subList(page * PAGE, Math.min(ids.size(), (page + 1) * PAGE)));
        background.run(() -> load.apply(wanted), found -> {
            if (mine == generation) {
                arrived(page, found);
            }
        });
    }

    private void arrived(int page, List<R> found) {
        Map<I, R> byId = new LinkedHashMap<>();
        found.forEach(row -> byId.put(idOf.apply(row), row));
        int end = Math.min(ids.size(), (page + 1) * PAGE);
        List<Slot<I, R>> before = new ArrayList<>();
        int first = end;
        int last = -1;
        for (int i = page * PAGE; i < end; i++) {
            I id = ids.get(i);
            R row = byId.get(id);
            R was = row == null ? rows.get(id) : rows.put(id, row);
            before.add(new Slot<>(id, was));
            if (row != null && !Objects.equals(was, row)) {
                first = Math.min(first, i);
                last = i;
            }
        }
        beginChange();
        // in one piece: of several, a cell of JavaFX heeds the last one only
        for (int i = first; i <= last; i++) {
            nextSet(i, before.get(i - page * PAGE));
        }
        endChange();
        asked.remove(page);
    }

    private List<Slot<I, R>> slots(List<I> of) {
        Map<I, R> known = rows;
        List<I> fixed = new ArrayList<>(of);
        return new AbstractList<>() {
            @Override
            public Slot<I, R> get(int index) {
                return new Slot<>(fixed.get(index), known.get(fixed.get(index)));
            }

            @Override
            public int size() {
                return fixed.size();
            }
        };
    }
}

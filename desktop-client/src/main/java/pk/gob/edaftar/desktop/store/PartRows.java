package pk.gob.edaftar.desktop.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.sync.Listed;
import pk.gob.edaftar.model.sync.Sums;
import pk.gob.edaftar.model.sync.Want;

/// Parts with what is held of them and by which streams they are listed. A transaction writes what it changed at its
/// end, many rows at a time: one row at a time a first copy takes thrice as long. What was read or written stays in
/// memory for a while, because the next stream of a first copy lists the same papers again.
final class PartRows {
    /// One part, as stored but for what this transaction changed.
    private static final class State {
        final Part part;
        final int id;
        boolean stored;
        final Map<Stream, Listed> listings = new TreeMap<>();
        /// The listings this transaction changed, and whether each was stored before.
        final Map<Stream, Boolean> stale = new TreeMap<>();
        long held;
        boolean moved;
        /// Whether it is noted as not yet held as far as it is due.
        boolean behind;

        State(Part part, int id, boolean stored) {
            this.part = part;
            this.id = id;
            this.stored = stored;
        }
    }

    private static final int MOST_REMEMBERED = 150_000;
    private static final int MOST_HELD = 20_000;

    private final Sql sql;
    private final StreamRows streams;
    private final Map<UUID, Map<Part, State>> papers = new HashMap<>();
    private final Set<State> changed = new LinkedHashSet<>();
    /// The papers stored, as long as all of them came since the file was empty: a first copy then looks none of its papers up.
    private @Nullable Set<UUID> since;
    private int lastId;
    private int lastDirectoryId;

    PartRows(Sql sql, StreamRows streams) {
        this.sql = sql;
        this.streams = streams;
        this.lastId = (int) sql.number("SELECT COALESCE(MAX(id), 0) FROM part WHERE id > 0");
        this.lastDirectoryId = (int) sql.number("SELECT COALESCE(MIN(id), 0) FROM part WHERE id < 0");
        this.since = lastId == 0 && lastDirectoryId == 0 ? new HashSet<>() : null;
    }

    /// The part's id; parts of the directory have negative ones, because they are read at every start.
    int id(Part part) {
        return state(part).id;
    }

    /// Whether nothing of the paper was stored before this transaction.
    boolean isNew(UUID paper) {
        return paper(paper).values().stream().noneMatch(state -> state.stored);
    }

    void listed(Listed row) {
        State state = state(row.part());
        Listed before = row.gone() ? state.listings.remove(row.stream()) : state.listings.put(row.stream(), row);
        streams.addToSum(row.stream(), Sums.of(row) - (before == null ? 0 : Sums.of(before)));
        state.stale.putIfAbsent(row.stream(), before != null);
        changed.add(state);
    }

    List<Listed> listings(Part part) {
        State state = paper(part.paper()).get(part);
        return state == null ? List.of() : List.copyOf(state.listings.values());
    }

    Set<Part> partsOf(UUID paper) {
        Set<Part> parts = new TreeSet<>();
        paper(paper).forEach((part, state) -> {
            if (!state.listings.isEmpty()) {
                parts.add(part);
            }
        });
        return parts;
    }

    long held(Part part) {
        State state = paper(part.paper()).get(part);
        return state == null ? 0 : state.held;
    }

    void held(Part part, long seq) {
        State state = state(part);
        if (state.held != seq) {
            state.held = seq;
            state.moved = true;
            changed.add(state);
        }
    }

    /// Up to which count the part's rows should be here by themselves.
    long due(Part part) {
        State state = paper(part.paper()).get(part);
        return state == null ? 0 : due(state);
    }

    private long due(State state) {
        PartKind kind = state.part.kind();
        boolean always = kind == PartKind.DIRECTORY || kind == PartKind.TRAIL;
        return state.listings.values().stream().filter(row -> always || streams.bodies(row.stream()))
                .mapToLong(Listed::seq).max().orElse(0);
    }

    private State state(Part part) {
        return paper(part.paper()).computeIfAbsent(part, absent -> {
            State state = new State(absent, absent.kind() == PartKind.DIRECTORY ? --lastDirectoryId : ++lastId, false);
            changed.add(state);
            return state;
        });
    }

    private Map<Part, State> paper(UUID paper) {
        Map<Part, State> known = papers.get(paper);
        if (known == null) {
            known = since != null && !since.contains(paper) ? new LinkedHashMap<>() : load(paper);
            papers.put(paper, known);
        }
        return known;
    }

    private Map<Part, State> load(UUID paper) {
        Map<Part, State> parts = new LinkedHashMap<>();
        sql.list("SELECT p.id, p.kind, p.branch, p.held, l.stream, l.seq, l.pos, l.upto, b.part FROM part p "
                + "LEFT JOIN listing l ON l.part = p.id LEFT JOIN behind b ON b.part = p.id WHERE p.paper = ? ORDER BY p.id", row -> {
            Part part = new Part(Ranks.partKind(row.getInt(2)), paper, row.getObject(3, UUID.class));
            int id = row.getInt(1);
            State state = parts.computeIfAbsent(part, found -> new State(found, id, true));
            state.held = row.getLong(4);
            state.behind = row.getObject(9) != null;
            int stream = row.getInt(5);
            if (!row.wasNull()) {
                Stream name = streams.named(stream);
                long upto = row.getLong(8);
                @Nullable Long end = row.wasNull() ? null : upto;
                state.listings.put(name, new Listed(name, part, row.getLong(6), row.getLong(7), end, false));
            }
            return state;
        }, paper);
        return parts;
    }

    List<Want> wanted(int limit) {
        return sql.list("SELECT p.paper, p.kind, p.branch, p.held FROM behind b JOIN part p ON p.id = b.part ORDER BY p.id LIMIT ?",
                row -> new Want(new Part(Ranks.partKind(row.getInt(2)), row.getObject(1, UUID.class),
                        row.getObject(3, UUID.class)), row.getLong(4)), limit);
    }

    /// Takes out all listings of streams no longer followed, and reckons anew what is due where bodies begin or cease to come.
    /// Everything changed must have been flushed, for this works on the stored rows.
    /// @return the parts that lost a listing
    Set<Part> follow(StreamRows.Following following) {
        Set<Part> lost = new TreeSet<>(partsListed(following.left()));
        Set<Part> reckoned = new TreeSet<>(lost);
        reckoned.addAll(partsListed(following.turned()));
        for (int stream : following.left()) {
            sql.run("DELETE FROM listing WHERE stream = ?", stream);
        }
        papers.clear();
        reckoned.forEach(part -> changed.add(state(part)));
        return lost;
    }

    private List<Part> partsListed(Set<Integer> streamIds) {
        if (streamIds.isEmpty()) {
            return List.of();
        }
        String ids = streamIds.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
        return sql.list("SELECT DISTINCT p.paper, p.kind, p.branch FROM listing l JOIN part p ON p.id = l.part WHERE l.stream IN ("
                + ids + ")", row -> new Part(Ranks.partKind(row.getInt(2)), row.getObject(1, UUID.class),
                row.getObject(3, UUID.class)));
    }

    /// Writes what changed.
    void flush() {
        List<@Nullable Object[]> fresh = new ArrayList<>();
        List<@Nullable Object[]> moved = new ArrayList<>();
        List<@Nullable Object[]> behind = new ArrayList<>();
        List<@Nullable Object[]> complete = new ArrayList<>();
        for (State state : changed) {
            Part part = state.part;
            if (!state.stored) {
                fresh.add(new @Nullable Object[] {state.id, part.paper(), Ranks.of(part.kind()), part.branch(), state.held});
            } else if (state.moved) {
                moved.add(new @Nullable Object[] {state.held, state.id});
            }
            boolean lacks = due(state) > state.held;
            if (lacks != state.behind) {
                (lacks ? behind : complete).add(new @Nullable Object[] {state.id});
                state.behind = lacks;
            }
        }
        sql.runAll("INSERT INTO part(id, paper, kind, branch, held) VALUES(?, ?, ?, ?, ?)", fresh);
        sql.runAll("UPDATE part SET held = ? WHERE id = ?", moved);
        sql.runAll("DELETE FROM behind WHERE part = ?", complete);
        sql.runAll("INSERT INTO behind(part) VALUES(?)", behind);
        flushListings();
        remember();
    }

    private void remember() {
        for (State state : changed) {
            state.stored = true;
            state.moved = false;
            state.stale.clear();
            if (since != null) {
                since.add(state.part.paper());
            }
        }
        changed.clear();
        since = since != null && since.size() > MOST_REMEMBERED ? null : since;
        if (papers.size() > MOST_HELD) {
            papers.clear();
        }
    }

    private void flushListings() {
        List<@Nullable Object[]> fresh = new ArrayList<>();
        List<@Nullable Object[]> moved = new ArrayList<>();
        List<@Nullable Object[]> gone = new ArrayList<>();
        for (State state : changed) {
            state.stale.forEach((stream, before) -> {
                Listed row = state.listings.get(stream);
                int id = streams.id(stream);
                if (row == null) {
                    gone.add(new @Nullable Object[] {state.id, id});
                } else if (before) {
                    moved.add(new @Nullable Object[] {row.seq(), row.pos(), row.upto(), state.id, id});
                } else {
                    fresh.add(new @Nullable Object[] {state.id, id, row.seq(), row.pos(), row.upto()});
                }
            });
        }
        sql.runAll("INSERT INTO listing(part, stream, seq, pos, upto) VALUES(?, ?, ?, ?, ?)", fresh);
        sql.runAll("UPDATE listing SET seq = ?, pos = ?, upto = ? WHERE part = ? AND stream = ?", moved);
        sql.runAll("DELETE FROM listing WHERE part = ? AND stream = ?", gone);
    }
}

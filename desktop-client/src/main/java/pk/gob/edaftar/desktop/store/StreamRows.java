package pk.gob.edaftar.desktop.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.change.Subscription;
import pk.gob.edaftar.model.sync.Cursor;

/// The streams, their cursors and running sums: few, so all of them are held in memory and written back
/// with the transaction that changed them.
final class StreamRows {
    private static final long NEVER_READ = -1;

    /// One stream; its id is what listings name it by.
    private static final class State {
        final int id;
        boolean followed;
        boolean bodies;
        long pos = NEVER_READ;
        long sum;

        State(int id) {
            this.id = id;
        }
    }

    private final Sql sql;
    private final Map<Stream, State> states = new TreeMap<>();
    private final Map<Integer, Stream> names = new TreeMap<>();
    private final Set<Stream> changed = new HashSet<>();
    private int lastId;

    StreamRows(Sql sql) {
        this.sql = sql;
        sql.list("SELECT id, name, followed, bodies, pos, sum FROM stream", row -> {
            State state = new State(row.getInt(1));
            state.followed = row.getBoolean(3);
            state.bodies = row.getBoolean(4);
            state.pos = row.getLong(5);
            state.sum = row.getLong(6);
            known(Stream.of(row.getString(2)), state);
            return state;
        });
    }

    private State known(Stream stream, State state) {
        states.put(stream, state);
        names.put(state.id, stream);
        lastId = Math.max(lastId, state.id);
        return state;
    }

    int id(Stream stream) {
        return state(stream).id;
    }

    Stream named(int id) {
        return Objects.requireNonNull(names.get(id));
    }

    /// Whether bodies come along in the stream.
    boolean bodies(Stream stream) {
        State state = states.get(stream);
        return state != null && state.followed && state.bodies;
    }

    Map<Stream, Boolean> followed() {
        Map<Stream, Boolean> all = new TreeMap<>();
        states.forEach((stream, state) -> {
            if (state.followed) {
                all.put(stream, state.bodies);
            }
        });
        return all;
    }

    List<Cursor> cursors() {
        List<Cursor> cursors = new ArrayList<>();
        states.forEach((stream, state) -> {
            if (state.pos != NEVER_READ) {
                cursors.add(new Cursor(stream, state.pos));
            }
        });
        return cursors;
    }

    boolean isRead(Stream stream) {
        State state = states.get(stream);
        return state != null && state.followed && state.pos != NEVER_READ;
    }

    void cursor(Cursor cursor) {
        state(cursor.stream()).pos = cursor.pos();
        changed.add(cursor.stream());
    }

    long sum(Stream stream) {
        @Nullable State state = states.get(stream);
        return state == null ? 0 : state.sum;
    }

    void addToSum(Stream stream, long delta) {
        if (delta != 0) {
            state(stream).sum += delta;
            changed.add(stream);
        }
    }

    /// Follows exactly these streams; the ids of those left out are answered, and of those whose bodies begin or cease to come.
    Following follow(List<Subscription> subscriptions) {
        Map<Stream, Boolean> now = new TreeMap<>();
        subscriptions.forEach(each -> now.put(each.stream(), each.bodies()));
        Set<Integer> left = new HashSet<>();
        Set<Integer> turned = new HashSet<>();
        states.forEach((stream, state) -> {
            if (state.followed && !now.containsKey(stream)) {
                left.add(state.id);
                state.followed = false;
                state.pos = NEVER_READ;
                state.sum = 0;
                changed.add(stream);
            }
        });
        now.forEach((stream, bodies) -> {
            State state = state(stream);
            if (!state.followed || state.bodies != bodies) {
                turned.add(state.id);
                state.followed = true;
                state.bodies = bodies;
                changed.add(stream);
            }
        });
        return new Following(left, turned);
    }

    /// What following other streams changes.
    record Following(Set<Integer> left, Set<Integer> turned) {}

    private State state(Stream stream) {
        State state = states.get(stream);
        if (state == null) {
            state = known(stream, new State(lastId + 1));
            sql.run("INSERT INTO stream(id, name, followed, bodies, pos, sum) VALUES(?, ?, FALSE, FALSE, ?, 0)",
                    state.id, stream.text(), NEVER_READ);
        }
        return state;
    }

    void flush() {
        for (Stream stream : changed) {
            State state = Objects.requireNonNull(states.get(stream));
            sql.run("UPDATE stream SET followed = ?, bodies = ?, pos = ?, sum = ? WHERE id = ?", state.followed, state.bodies,
                    state.pos, state.sum, state.id);
        }
        changed.clear();
    }
}

package pk.gob.edaftar.model.sync.memory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.sync.Cursor;
import pk.gob.edaftar.model.sync.Epoch;
import pk.gob.edaftar.model.sync.Listed;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Row;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.model.sync.StreamState;
import pk.gob.edaftar.model.sync.Want;

/// Reads the store in memory; a snapshot by nature, since nothing runs beside it.
class MemoryReading implements ServerStore.Reading {
    private final MemoryServerStore store;
    private final Epoch epoch;

    MemoryReading(MemoryServerStore store, Epoch epoch) {
        this.store = store;
        this.epoch = epoch;
    }

    @Override
    public Epoch epoch() {
        return epoch;
    }

    @Override
    public Organisation organisation() {
        return store.entities.organisation();
    }

    @Override
    public Map<Stream, StreamState> states(Collection<Stream> streams) {
        Map<Stream, StreamState> states = new TreeMap<>();
        streams.forEach(stream -> states.put(stream, store.streams.getOrDefault(stream, StreamState.EMPTY)));
        return states;
    }

    @Override
    public List<Listed> feed(List<Cursor> cursors, int limit) {
        List<Listed> page = new ArrayList<>();
        for (Cursor cursor : cursors) {
            store.feeds.getOrDefault(cursor.stream(), new TreeMap<>()).tailMap(cursor.pos(), false).values()
                    .stream().flatMap(rows -> rows.values().stream()).limit(limit - page.size()).forEach(page::add);
            if (page.size() >= limit) {
                break;
            }
        }
        return page;
    }

    @Override
    public Map<Part, List<Row>> rows(Collection<Want> wants, Map<Part, Long> bounds, long most) {
        Map<Part, List<Row>> rows = new TreeMap<>();
        long read = 0;
        for (Want want : wants) {
            if (read > 0 && read >= most) {
                break;
            }
            long bound = bounds.getOrDefault(want.part(), 0L);
            rows.put(want.part(), bound <= want.since() ? List.of()
                    : store.rows.getOrDefault(want.part(), new TreeMap<>()).subMap(want.since(), false, bound, true)
                            .values().stream().map(key -> store.entities.get(key).orElseThrow().row()).toList());
            read += rows.get(want.part()).stream().mapToLong(row -> row.body().text().getBytes(UTF_8).length).sum();
        }
        return rows;
    }

    @Override
    public List<Listed> listings(Collection<Part> parts, Set<Stream> streams) {
        return parts.stream().flatMap(part -> store.listings.getOrDefault(part, new TreeMap<>()).values().stream())
                .filter(row -> streams.contains(row.stream())).toList();
    }

    @Override
    public List<Receipt> receipts(Session session, long after, int limit) {
        return store.receipts.getOrDefault(session, new TreeMap<>()).tailMap(after, false).values().stream()
                .limit(limit).toList();
    }
}

package pk.gob.edaftar.model.sync;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.number.Lease;
import pk.gob.edaftar.model.number.Series;

/// What the server's contract works with: a store with nothing in it, and whole transactions to fill it.
public interface ServerWork {
    ServerStore store();

    Specimens specimens();

    /// One command's transaction from claim to receipt, by a clerk on a device of his own.
    default Receipt act(Set<UUID> papers, Consumer<ServerStore.Writing> work) {
        return act(specimens().session(specimens().province().clerk()), papers, work);
    }

    /// One command's transaction from claim to receipt.
    default Receipt act(Session session, Set<UUID> papers, Consumer<ServerStore.Writing> work) {
        CommandId command = specimens().command();
        return store().write(writing -> {
            writing.claim(command, "hash", session);
            writing.lock(papers);
            work.accept(writing);
            return writing.conclude(new Receipt(command, Verdict.ACCEPTED, 0, null, List.of(), List.of(), null), session);
        });
    }

    /// Writes entities in one transaction.
    /// @return the count each got, in order
    default List<Long> put(Entity... entities) {
        List<Long> counts = new ArrayList<>();
        Set<UUID> papers = new TreeSet<>();
        for (Entity entity : entities) {
            papers.add(entity.part().paper());
        }
        act(papers, writing -> {
            for (Entity entity : entities) {
                counts.add(writing.put(entity));
            }
        });
        return counts;
    }

    /// Publishes rows in one transaction.
    default void publish(Listed... rows) {
        store().write(writing -> {
            publish(writing, rows);
            return rows;
        });
    }

    /// The last statement of a transaction.
    default void publish(ServerStore.Writing writing, Listed... rows) {
        List<FeedChange> changes = new ArrayList<>();
        for (Listed row : rows) {
            changes.add(Specimens.change(writing.listings(row.part()), row));
        }
        writing.publish(changes);
    }

    default List<Listed> feed(Stream stream, long after, int limit) {
        return store().read(reading -> reading.feed(List.of(new Cursor(stream, after)), limit));
    }

    default StreamState state(Stream stream) {
        return store().read(reading -> Objects.requireNonNull(reading.states(List.of(stream)).get(stream)));
    }

    default List<Row> rows(Part part, long since, long through) {
        Map<Part, Long> bounds = new LinkedHashMap<>();
        bounds.put(part, through);
        return store().read(reading -> reading.rows(List.of(new Want(part, since)), bounds, Long.MAX_VALUE).getOrDefault(part, List.of()));
    }

    default List<Receipt> receipts(Session session, long after, int limit) {
        return store().read(reading -> reading.receipts(session, after, limit));
    }

    default @Nullable Verdict verdictOf(CommandId command) {
        return store().write(writing -> writing.verdictOf(command)).orElse(null);
    }

    default List<Listed> listings(Part part) {
        return store().write(writing -> writing.listings(part));
    }

    default long seq(Part part) {
        return store().write(writing -> writing.seq(part));
    }

    default long draw(Series series) {
        return store().write(writing -> writing.draw(series));
    }

    default @Nullable Lease lease(UUID id) {
        return store().write(writing -> writing.lease(id)).orElse(null);
    }

    default @Nullable Lease leaseOf(UUID request) {
        return store().write(writing -> writing.leaseOf(request)).orElse(null);
    }
}

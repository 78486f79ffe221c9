package pk.gob.edaftar.model.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.change.Subscription;
import pk.gob.edaftar.model.change.Subscriptions;

/// Answers pulls and fetches, each from one snapshot of grants, heads, rows and receipts.
final class Pulling {
    /// What an answer carries in bodies, about: letters can be as long as books, and many desks ask at once. What is left out
    /// is listed all the same, so the desk knows that it lacks it and asks for it.
    private static final long MOST_BYTES = 4L << 20;

    private final ServerStore store;
    private final Portions portions;

    Pulling(ServerStore store, Portions portions) {
        this.store = store;
        this.portions = portions;
    }

    PullAnswer pull(Session session, Pull pull, Instant now) {
        return store.read(reading -> reading.epoch().equals(pull.epoch()) || pull.epoch() == null
                ? page(reading, session, pull, now) : PullAnswer.otherEpoch(reading.epoch(), now));
    }

    private PullAnswer page(ServerStore.Reading reading, Session session, Pull pull, Instant now) {
        List<Subscription> subscriptions = Subscriptions.of(reading.organisation(), session.person(), now);
        long fingerprint = fingerprint(subscriptions);
        List<Cursor> cursors = cursors(subscriptions, pull);
        int limit = Math.min(Math.max(1, pull.limit()), Pull.LIMIT);
        ServerStore.News news = reading.news(cursors, limit + 1, session, pull.receiptsAfter(), portions.receipts());
        List<Listed> rows = news.feed();
        boolean caughtUp = rows.size() <= limit;
        List<Listed> listed = caughtUp ? rows : rows.subList(0, limit);
        List<Receipt> receipts = news.receipts();
        long through = receipts.isEmpty() ? pull.receiptsAfter() : receipts.getLast().number();
        Set<Stream> bodies = bodies(subscriptions);
        List<Listed> untold = pull.full() ? untold(reading, cursors, listed, bodies) : listed;
        List<Progress> progress = progress(news.states(), cursors, listed, caughtUp);
        return new PullAnswer(reading.epoch(), now, fingerprint,
                fingerprint == pull.subscriptions() ? null : new PullAnswer.Subscribed(subscriptions),
                listed, tails(reading, untold, bodies), progress,
                receipts, through, caughtUp && receipts.size() < portions.receipts());
    }

    private static List<Cursor> cursors(List<Subscription> subscriptions, Pull pull) {
        Map<Stream, Long> known = new HashMap<>();
        pull.cursors().forEach(cursor -> known.put(cursor.stream(), cursor.pos()));
        return subscriptions.stream().map(Subscription::stream)
                .filter(stream -> pull.full() || known.containsKey(stream))
                .map(stream -> new Cursor(stream, known.getOrDefault(stream, 0L))).toList();
    }

    private static Set<Stream> bodies(List<Subscription> subscriptions) {
        Set<Stream> whole = new TreeSet<>();
        subscriptions.stream().filter(Subscription::bodies).forEach(each -> whole.add(each.stream()));
        return whole;
    }

    /// The listings whose parts did not come as far with a stream the desk has read already. Many streams show one paper,
    /// and it is to arrive once; should the desk lack it after all, it knows so and asks for it.
    private static List<Listed> untold(ServerStore.Reading reading, List<Cursor> cursors, List<Listed> listed, Set<Stream> bodies) {
        Map<Stream, Long> read = new TreeMap<>();
        cursors.stream().filter(cursor -> cursor.pos() > 0).forEach(cursor -> read.put(cursor.stream(), cursor.pos()));
        if (read.isEmpty()) {
            return listed;
        }
        Map<Part, Long> told = new HashMap<>();
        reading.listings(listed.stream().map(Listed::part).collect(Collectors.toSet()), read.keySet()).stream()
                .filter(row -> !row.gone() && inline(row.part(), row.stream(), bodies)
                        && row.pos() <= read.getOrDefault(row.stream(), 0L))
                .forEach(row -> told.merge(row.part(), Math.min(row.seq(), row.bound()), Math::max));
        return listed.stream().filter(row -> row.seq() > told.getOrDefault(row.part(), 0L)).toList();
    }

    private List<Tail> tails(ServerStore.Reading reading, List<Listed> listed, Set<Stream> bodies) {
        Map<Part, Long> bounds = new LinkedHashMap<>();
        for (Listed row : listed) {
            if (!row.gone() && inline(row.part(), row.stream(), bodies)) {
                bounds.merge(row.part(), row.seq(), Math::max);
            }
        }
        List<Want> wants = bounds.entrySet().stream()
                .map(each -> new Want(each.getKey(), Math.max(0, each.getValue() - portions.inline()))).toList();
        return tails(reading, wants, bounds);
    }

    private static List<Tail> tails(ServerStore.Reading reading, List<Want> wants, Map<Part, Long> bounds) {
        reading.closing();
        Map<Part, List<Row>> rows = wants.isEmpty() ? Map.of() : reading.rows(wants, bounds, MOST_BYTES);
        return wants.stream().filter(want -> rows.containsKey(want.part())).map(want -> new Tail(want.part(), want.since(), bounds.getOrDefault(want.part(), 0L),
                rows.getOrDefault(want.part(), List.of()))).toList();
    }

    /// Content comes by itself only to holders and marked sections; everybody else is told that there is some.
    static boolean inline(Part part, Stream stream, Set<Stream> bodies) {
        return part.kind() == PartKind.DIRECTORY || part.kind() == PartKind.TRAIL || bodies.contains(stream);
    }

    private static List<Progress> progress(Map<Stream, StreamState> states, List<Cursor> cursors, List<Listed> listed, boolean caughtUp) {
        Map<Stream, Long> reached = new HashMap<>();
        listed.forEach(row -> reached.put(row.stream(), row.pos()));
        Stream last = listed.isEmpty() ? null : listed.getLast().stream();
        List<Progress> progress = new ArrayList<>();
        for (Cursor cursor : cursors) {
            StreamState state = states.getOrDefault(cursor.stream(), StreamState.EMPTY);
            boolean whole = caughtUp || (last != null && cursor.stream().compareTo(last) < 0);
            long pos = whole ? state.head() : reached.getOrDefault(cursor.stream(), cursor.pos());
            progress.add(new Progress(cursor.stream(), pos, state.head(), state.sum()));
        }
        return progress;
    }

    FetchAnswer fetch(Session session, Fetch fetch, Instant now) {
        return store.read(reading -> {
            if (!reading.epoch().equals(fetch.epoch())) {
                return new FetchAnswer(reading.epoch(), now, List.of());
            }
            Set<Stream> streams = follows(reading, session, now);
            List<Want> wants = fetch.wants().stream().limit(Fetch.LIMIT).toList();
            Map<Part, Long> bounds = new TreeMap<>();
            reading.listings(wants.stream().map(Want::part).toList(), streams).stream().filter(row -> !row.gone())
                    .forEach(row -> bounds.merge(row.part(), row.seq(), Math::max));
            return new FetchAnswer(reading.epoch(), now,
                    tails(reading, wants.stream().filter(want -> bounds.containsKey(want.part())).toList(), bounds));
        });
    }

    Set<Stream> follows(Session session, Instant now) {
        return store.read(reading -> follows(reading, session, now));
    }

    private static Set<Stream> follows(ServerStore.Reading reading, Session session, Instant now) {
        Set<Stream> streams = new TreeSet<>();
        Subscriptions.of(reading.organisation(), session.person(), now).forEach(each -> streams.add(each.stream()));
        return streams;
    }

    private static long fingerprint(List<Subscription> subscriptions) {
        StringBuilder text = new StringBuilder();
        subscriptions.forEach(each -> text.append(each.stream().text()).append(each.bodies()).append('\n'));
        long hash = Long.parseUnsignedLong(Execution.sha256(text.toString()).substring(0, 16), 16);
        return hash == 0 ? 1 : hash;
    }
}

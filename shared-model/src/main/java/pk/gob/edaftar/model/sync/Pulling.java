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
import pk.gob.edaftar.model.id.Sha256;

/// Answers pulls and fetches, each from one snapshot of grants, heads, rows and receipts.
final class Pulling {
    /// What an answer carries in bodies, about: letters can be as long as books, and many desks ask at once. What is left out
    /// is listed all the same, so the desk knows that it lacks it and asks for it.
    private static final long MOST_BYTES = 4L << 20;
    /// How many times as many listings a page goes on with that bring no papers.
    private static final int LISTINGS = 4;

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
        Set<Stream> bodies = bodies(subscriptions);
        Page page = page(reading, pull, cursors, new Cut(news.feed(), limit), bodies);
        List<Receipt> receipts = news.receipts();
        long through = receipts.isEmpty() ? pull.receiptsAfter() : receipts.getLast().number();
        List<Progress> progress = progress(news.states(), cursors, page.listed(), page.last());
        return new PullAnswer(reading.epoch(), now, fingerprint,
                fingerprint == pull.subscriptions() ? null : new PullAnswer.Subscribed(subscriptions),
                told(page.listed(), pull), tails(reading, page.untold(), bodies), progress,
                receipts, through, page.last() && receipts.size() < portions.receipts());
    }

    /// Whoever reads a stream for the first time has nothing of what was taken back before, and is not told that it was.
    private static List<Listed> told(List<Listed> listed, Pull pull) {
        Set<Stream> known = pull.cursors().stream().map(Cursor::stream).collect(Collectors.toSet());
        return listed.stream().filter(row -> !row.gone() || known.contains(row.stream())).toList();
    }

    /// What was read of a feed, one row more than wanted where there are more.
    private record Cut(List<Listed> rows, int limit) {
        boolean last() {
            return rows.size() <= limit;
        }

        List<Listed> listed() {
            return last() ? rows : rows.subList(0, limit);
        }
    }

    /// The listings of a page, those of them whose papers come along, and whether nothing is left after them.
    private record Page(List<Listed> listed, List<Listed> untold, boolean last) {}

    /// In a full reading, where all papers of a page have come with other streams, the page goes on as far as that is so:
    /// a listing is small, and a desk with few pages to ask for is done sooner.
    private static Page page(ServerStore.Reading reading, Pull pull, List<Cursor> cursors, Cut cut, Set<Stream> bodies) {
        List<Listed> listed = cut.listed();
        List<Listed> untold = pull.full() ? untold(reading, cursors, listed, bodies) : listed;
        if (!pull.full() || cut.last() || carries(untold, bodies)) {
            return new Page(listed, untold, cut.last());
        }
        int most = cut.limit() * LISTINGS;
        Cut more = new Cut(reading.feed(after(cursors, listed), most + 1), most);
        List<Listed> carried = untold(reading, cursors, more.listed(), bodies).stream()
                .filter(row -> isCarried(row, bodies)).toList();
        int end = carried.isEmpty() ? more.listed().size() : more.listed().indexOf(carried.getFirst());
        List<Listed> all = new ArrayList<>(listed);
        all.addAll(more.listed().subList(0, end));
        return new Page(all, untold, more.last() && carried.isEmpty());
    }

    private static boolean carries(List<Listed> untold, Set<Stream> bodies) {
        return untold.stream().anyMatch(row -> isCarried(row, bodies));
    }

    private static boolean isCarried(Listed row, Set<Stream> bodies) {
        return !row.gone() && inline(row.part(), row.stream(), bodies);
    }

    /// Where one stands in the streams once some of their rows are read.
    private static List<Cursor> after(List<Cursor> cursors, List<Listed> read) {
        Map<Stream, Long> reached = new HashMap<>();
        read.forEach(row -> reached.put(row.stream(), row.pos()));
        return cursors.stream().map(cursor -> new Cursor(cursor.stream(), reached.getOrDefault(cursor.stream(), cursor.pos()))).toList();
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
            if (isCarried(row, bodies)) {
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
        return Subscriptions.streams(reading.organisation(), session.person(), now);
    }

    private static long fingerprint(List<Subscription> subscriptions) {
        StringBuilder text = new StringBuilder();
        subscriptions.forEach(each -> text.append(each.stream().text()).append(each.bodies()).append('\n'));
        long hash = Long.parseUnsignedLong(Sha256.of(text.toString()).substring(0, 16), 16);
        return hash == 0 ? 1 : hash;
    }
}

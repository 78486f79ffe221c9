package pk.gob.edaftar.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.sync.Cursor;
import pk.gob.edaftar.model.sync.Listed;
import pk.gob.edaftar.model.sync.Progress;
import pk.gob.edaftar.model.sync.Pull;
import pk.gob.edaftar.model.sync.PullAnswer;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.model.sync.Sums;

/// A desk that only reads, and checks what it is given as it comes.
final class Reader {
    private static final int PAGE = 7;

    private final StoreOffice office;
    private final Session session;
    private final Map<Stream, Long> cursors = new TreeMap<>();
    private final Map<Stream, Map<Part, Listed>> held = new TreeMap<>();
    private final Map<Stream, Progress> reached = new TreeMap<>();

    Reader(StoreOffice office, Session session) {
        this.office = office;
        this.session = session;
    }

    /// Pulls, in small pages, until nothing is left.
    void catchUp() {
        PullAnswer page;
        do {
            List<Cursor> from = new ArrayList<>();
            cursors.forEach((stream, pos) -> from.add(new Cursor(stream, pos)));
            page = office.core.pull(session, new Pull(office.epoch(), from, true, 0, 0, PAGE), StoreOffice.NOW);
            page.listed().forEach(this::take);
            page.progress().forEach(progress -> {
                assertThat(progress.pos()).isGreaterThanOrEqualTo(cursors.getOrDefault(progress.stream(), 0L));
                cursors.put(progress.stream(), progress.pos());
                reached.put(progress.stream(), progress);
            });
        } while (!page.caughtUp());
    }

    private void take(Listed row) {
        assertThat(row.pos()).isGreaterThan(cursors.getOrDefault(row.stream(), 0L));
        Listed before = held.computeIfAbsent(row.stream(), stream -> new TreeMap<>()).put(row.part(), row);
        assertThat(before == null || before.seq() <= row.seq()).as("counts never go down").isTrue();
    }

    /// The papers it has heard of.
    Set<UUID> papers() {
        Set<UUID> papers = new HashSet<>();
        held.values().forEach(rows -> rows.keySet().stream().filter(part -> part.kind() == PartKind.TRAIL)
                .forEach(part -> papers.add(part.paper())));
        return papers;
    }

    /// Compares with the feed as it is, and with the checksums.
    void assertHoldsEverything() {
        cursors.forEach((stream, pos) -> {
            List<Listed> truth = office.store.read(reading -> reading.feed(List.of(new Cursor(stream, 0)), 1_000_000));
            assertThat(held.getOrDefault(stream, Map.of()).values()).containsExactlyInAnyOrderElementsOf(truth);
            long sum = truth.stream().mapToLong(Sums::of).sum();
            assertThat(reached.get(stream)).isEqualTo(new Progress(stream, pos, pos, sum));
        });
    }
}

package pk.gob.edaftar.model.sync;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.sync.DeskStore.Cache;
import pk.gob.edaftar.model.sync.DeskStore.Stored;
import pk.gob.edaftar.model.wire.Wire;

/// Writes what a pull or fetch brought into the cache: rows, listings and cursors in one transaction,
/// and takes away what may no longer be seen.
public class Pages {
    private final Wire wire;
    private final Overlay overlay;

    public Pages(Wire wire, Overlay overlay) {
        this.wire = wire;
        this.overlay = overlay;
    }

    /// Applies a page's listings and rows; cursors come last.
    /// @param mismatch told of streams whose checksum does not agree
    /// @return the papers touched
    protected Set<UUID> apply(Cache cache, PullAnswer page, Consumer<Stream> mismatch) {
        Set<Part> narrowed = new TreeSet<>(follow(cache, page));
        for (Listed row : page.listed()) {
            cache.listed(row);
            if (row.gone() || row.upto() != null) {
                narrowed.add(row.part());
            }
        }
        Set<UUID> papers = write(cache, page.tails());
        page.listed().forEach(row -> papers.add(row.part().paper()));
        narrowed.forEach(part -> papers.add(part.paper()));
        narrow(cache, narrowed);
        advance(cache, page, mismatch);
        return papers;
    }

    /// Takes up the streams the person follows now.
    /// @return the parts that lost a listing
    protected Set<Part> follow(Cache cache, PullAnswer page) {
        return page.subscriptions() == null ? Set.of()
                : cache.subscriptions(page.fingerprint(), page.subscriptions().streams());
    }

    protected void advance(Cache cache, PullAnswer page, Consumer<Stream> mismatch) {
        Map<Stream, Boolean> followed = cache.subscriptions();
        for (Progress progress : page.progress()) {
            if (!followed.containsKey(progress.stream())) {
                continue;
            }
            if (progress.pos() == progress.head() && cache.sum(progress.stream()) != progress.sum()) {
                mismatch.accept(progress.stream());
            }
            cache.cursor(new Cursor(progress.stream(), progress.pos()));
        }
    }

    /// Writes the rows of tails that join what is held, as far as a listing shows the part.
    /// @return the papers touched
    Set<UUID> write(Cache cache, List<Tail> tails) {
        Set<UUID> papers = new HashSet<>();
        for (Tail tail : tails) {
            long bound = bound(cache.listings(tail.part()));
            long held = cache.held(tail.part());
            long through = Math.min(tail.through(), bound);
            if (tail.before() > held || through <= held) {
                continue;
            }
            for (Row row : tail.rows()) {
                if (row.seq() > held && row.seq() <= through) {
                    Entity entity = wire.readEntity(row.key(), tail.part(), row.body().tree());
                    overlay.confirm(cache, new Stored(tail.part(), row, entity));
                }
            }
            cache.held(tail.part(), through);
            papers.add(tail.part().paper());
        }
        return papers;
    }

    /// Takes away rows that no listing shows any more.
    protected void narrow(Cache cache, Set<Part> parts) {
        for (Part part : parts) {
            long bound = bound(cache.listings(part));
            if (cache.held(part) > bound) {
                cache.removeBeyond(part, bound);
                cache.held(part, bound);
            }
        }
    }

    private static long bound(List<Listed> listings) {
        return listings.stream().mapToLong(Listed::bound).max().orElse(0);
    }
}

package pk.gob.edaftar.desktop.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.dak.DakEntity;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.search.PaperDocuments;
import pk.gob.edaftar.search.PaperIndex;
import pk.gob.edaftar.search.Seen;

/// The words of the papers in the cache, in an index beside it, unreadable without its key and thrown away like it. Which papers
/// it lacks stands in the cache itself, written with the papers: whatever is killed between the two is put in again.
/// One thread calls [#follow()].
public final class Words implements AutoCloseable {
    /// Under this name the cache says which one it is: of another one no word is kept.
    static final String LIFE = "life";
    private static final int SOME = 200;
    private static final long COMMIT_NANOS = Duration.ofSeconds(4).toNanos();

    /// A paper the index has to take up, and which in the row of those.
    private record Due(long n, UUID paper) {}

    private final DeskFiles files;
    private final Path folder;
    private final SecretKey key;
    private final Wire wire;
    private volatile @Nullable PaperIndex index;
    private String life = "";
    private volatile long taken;
    private boolean uncommitted;
    private long committed = System.nanoTime();

    Words(DeskFiles files, Path folder, SecretKey key, Wire wire) {
        this.files = files;
        this.folder = folder;
        this.key = key;
        this.wire = wire;
    }

    /// Takes up some papers that changed.
    /// @return whether there may be more
    public boolean follow() throws IOException {
        PaperIndex open = opened();
        List<Due> due = due();
        if (!due.isEmpty()) {
            Set<UUID> papers = new LinkedHashSet<>();
            due.forEach(each -> papers.add(each.paper()));
            for (UUID paper : papers) {
                open.put(paper, PaperDocuments.of(paper, seen(paper)));
            }
            taken = due.getLast().n();
            open.show(taken);
            uncommitted = true;
        }
        if (uncommitted && System.nanoTime() - committed > COMMIT_NANOS) {
            commit(open);
        }
        return due.size() == SOME;
    }

    /// The index, as far as it has come; none before it was opened.
    public Optional<PaperIndex> index() {
        return Optional.ofNullable(index);
    }

    /// How many changes of papers it lacks.
    public long behind() {
        long upTo = taken;
        return files.readCache(sql -> sql.number("SELECT COUNT(*) FROM unfound WHERE n > ?", upTo));
    }

    /// Everything of a paper that is here.
    public Optional<Trail> paper(UUID paper) {
        return files.readCache(sql -> new CacheReading(sql, wire).paper(paper)).map(held -> {
            List<Entity> all = new ArrayList<>(held.trail().entities());
            held.content().stream().filter(entity -> !all.contains(entity)).forEach(all::add);
            return new Trail(paper, all);
        });
    }

    private List<Seen> seen(UUID paper) {
        return paper(paper).stream().flatMap(trail -> trail.entities().stream()).filter(DakEntity.class::isInstance)
                .map(entity -> new Seen((DakEntity) entity, Set.of())).toList();
    }

    private List<Due> due() {
        return files.readCache(sql -> sql.list("SELECT n, paper FROM unfound WHERE n > ? ORDER BY n LIMIT " + SOME,
                row -> new Due(row.getLong(1), row.getObject(2, UUID.class)), taken));
    }

    /// An index of another cache, or none, is begun anew and takes up all there is.
    private PaperIndex opened() throws IOException {
        String now = files.readCache(sql -> new Meta(sql).required(LIFE));
        PaperIndex open = index;
        if (open != null && now.equals(life)) {
            return open;
        }
        index = null;
        if (open != null) {
            open.close();
        }
        Files.createDirectories(folder);
        open = PaperIndex.open(new SealedDirectory(FSDirectory.open(folder), key), now);
        life = now;
        taken = 0;
        uncommitted = false;
        if (open.position() == 0) {
            files.writeCache(sql -> sql.run("INSERT INTO unfound(paper) SELECT id FROM dak"));
        }
        index = open;
        return open;
    }

    private void commit(PaperIndex open) throws IOException {
        open.commit();
        files.writeCache(sql -> sql.run("DELETE FROM unfound WHERE n <= ?", taken));
        uncommitted = false;
        committed = System.nanoTime();
    }

    /// Keeps what was taken up; what was not is at the next start.
    @Override
    public void close() throws IOException {
        PaperIndex open = index;
        index = null;
        if (open != null) {
            try {
                if (uncommitted) {
                    commit(open);
                }
            } finally {
                open.close();
            }
        }
    }
}

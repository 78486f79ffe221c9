package pk.gob.edaftar.desktop.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.key.ActSeal;
import pk.gob.edaftar.desktop.key.DeskFolder;
import pk.gob.edaftar.desktop.key.DeskKeys;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.sync.DeskStore;
import pk.gob.edaftar.model.sync.Identity;
import pk.gob.edaftar.model.wire.Wire;

/// One person's two stores on this device. The kept one must open or the desk does not; the cache is made anew
/// whenever it does not open, was written by another version, or does not belong to the kept store as it is.
public final class DeskFiles implements DeskStore, AutoCloseable {
    private static final String TAG = "tag";
    private static final String TOKEN = "token";
    private static final String RANKS = "ranks";
    private static final String MARK = "mark";

    private final DeskFolder folder;
    private final DeskKeys keys;
    private final Wire wire;
    private final StoreFile kept;
    private final SealedActs sealed;
    /// Another one after it was thrown away, while others read.
    private volatile StoreFile cache;
    private @Nullable CacheRows rows;
    private volatile Organisation organisation = Organisation.empty();

    private DeskFiles(DeskFolder folder, DeskKeys keys, Wire wire, StoreFile kept) throws IOException {
        this.folder = folder;
        this.keys = keys;
        this.wire = wire;
        this.kept = kept;
        this.sealed = new SealedActs(folder.outbox(), new ActSeal(keys.kept(), kept.read(KeptRows::desk)), wire, kept);
        kept.follow(sealed);
        sealed.begin();
        this.cache = openCache();
    }

    /// Makes the stores of a desk just created.
    public static DeskFiles create(DeskFolder folder, DeskKeys keys, Identity identity, UUID tag, Wire wire) throws IOException {
        return opened(folder, keys, wire, sql -> {
            Schema.KEPT.apply(sql);
            KeptRows.found(sql, identity);
            new Meta(sql).put(TAG, tag.toString());
        });
    }

    /// Opens the stores of a desk that was created before.
    /// @throws StoreException when the kept store does not open
    public static DeskFiles open(DeskFolder folder, DeskKeys keys, Wire wire) throws IOException {
        return opened(folder, keys, wire, sql -> {
            switch (Schema.KEPT.find(sql)) {
                case NOTHING -> throw new StoreException(StoreException.Cause.DAMAGED, "the kept store is empty");
                case NEWER -> throw new StoreException(StoreException.Cause.NEWER, "the kept store is of a newer program");
                case OLDER -> Schema.KEPT.apply(sql);
                case SAME -> { }
            }
        });
    }

    private static DeskFiles opened(DeskFolder folder, DeskKeys keys, Wire wire, Consumer<Sql> lead)
            throws IOException {
        StoreFile kept = StoreFile.open(folder.kept(), keys.kept(), StoreFile.Promise.DURABLE);
        boolean done = false;
        try {
            kept.write(sql -> {
                lead.accept(sql);
                return sql;
            });
            DeskFiles files = new DeskFiles(folder, keys, wire, kept);
            files.cache(Cache::organisation);
            done = true;
            return files;
        } finally {
            if (!done) {
                kept.close();
            }
        }
    }

    @Override
    public <T> T keep(Function<Kept, T> work) {
        return kept.write(sql -> work.apply(new KeptRows(sql, wire, sealed)));
    }

    @Override
    public <T> T cache(Function<Cache, T> work) {
        boolean done = false;
        try {
            T result = cache.write(sql -> {
                CacheRows current = rows == null ? new CacheRows(sql, wire) : rows;
                rows = current;
                T answer = work.apply(current);
                current.flush();
                return answer;
            });
            done = true;
            return result;
        } finally {
            publish(done);
        }
    }

    /// What is held in memory of the cache is as committed; after a rollback it is read anew.
    private void publish(boolean committed) {
        CacheRows current = rows;
        if (!committed) {
            rows = null;
        } else if (current != null) {
            organisation = current.organisation();
        }
    }

    /// The directory as committed last; from any thread.
    public Organisation organisation() {
        return organisation;
    }

    /// What the server knows the key by under which this desk's acts lie sealed.
    public String outboxKey() {
        return sealed.fingerprint();
    }

    /// What the session with the server is shown by.
    public Optional<String> token() {
        return kept.read(sql -> new Meta(sql).get(TOKEN));
    }

    /// Keeps what the session with the server is shown by from now on.
    public void token(String token) {
        kept.write(sql -> {
            new Meta(sql).put(TOKEN, token);
            return token;
        });
    }

    /// Reads one snapshot of the cache, from any thread, without waiting for what is being written.
    public <T> T readCache(Function<Sql, T> reading) {
        return cache.read(reading);
    }

    /// Reads one snapshot of the kept store, from any thread.
    public <T> T readKept(Function<Sql, T> reading) {
        return kept.read(reading);
    }

    /// Changes something of the kept store that the protocol knows nothing of; durable when it returns.
    public <T> T writeKept(Function<Sql, T> work) {
        return kept.write(work);
    }

    /// The words of what is in the cache; to be closed before these files are.
    public Words words() {
        return new Words(this, folder.words(), keys.cache().of("words"), wire);
    }

    /// The files attached here whose bytes have not been sent; as safe as what is kept.
    public FileShelf unsentFiles() {
        return new FileShelf(folder.unsentFiles(), keys.kept().of("files"));
    }

    /// The files that can be fetched again.
    public FileShelf fetchedFiles() {
        return new FileShelf(folder.fetchedFiles(), keys.cache().of("files"));
    }

    /// Where copies lie while other programs have them open.
    public Path unsealedFiles() {
        return folder.unsealedFiles();
    }

    /// Notes in the cache something the protocol knows nothing of.
    <T> T writeCache(Function<Sql, T> work) {
        return cache.write(work);
    }

    /// Throws the cache away and begins another: what it held is fetched again, what was pending is laid over it at the next start.
    public void renewCache() throws IOException {
        cache.close();
        folder.deleteCache();
        rows = null;
        cache = newCache();
        organisation = Organisation.empty();
    }

    private StoreFile openCache() throws IOException {
        try {
            StoreFile file = StoreFile.open(folder.cache(), keys.cache(), StoreFile.Promise.WHOLE);
            if (file.write(this::belongs)) {
                return file;
            }
            file.close();
        } catch (StoreException e) {
            if (e.what() == StoreException.Cause.IN_USE || e.what() == StoreException.Cause.DISK) {
                throw e;
            }
        }
        folder.deleteCache();
        return newCache();
    }

    /// Whether the cache is of this version and this kept store, and not ahead of it: a kept store brought back from a copy
    /// lacks acts the cache still shows.
    private boolean belongs(Sql sql) {
        Meta meta = new Meta(sql);
        boolean same = Schema.CACHE.find(sql) == Schema.Found.SAME && meta.get(RANKS).equals(Optional.of(Ranks.names()))
                && meta.get(TAG).equals(Optional.of(tag()));
        if (!same) {
            return false;
        }
        long last = kept.read(each -> each.number("SELECT COALESCE(MAX(n), 0) FROM act"));
        return meta.number(MARK) <= last;
    }

    private StoreFile newCache() {
        StoreFile file = StoreFile.open(folder.cache(), keys.cache(), StoreFile.Promise.WHOLE);
        return file.write(sql -> {
            Schema.CACHE.apply(sql);
            new Meta(sql).put(TAG, tag());
            new Meta(sql).put(RANKS, Ranks.names());
            new Meta(sql).put(Words.LIFE, UUID.randomUUID().toString());
            return file;
        });
    }

    /// What this kept store is told apart from every other by, also from one made anew for the same person.
    public String tag() {
        return kept.read(sql -> new Meta(sql).required(TAG));
    }

    @Override
    public void close() {
        sealed.begin();
        cache.close();
        kept.close();
    }
}

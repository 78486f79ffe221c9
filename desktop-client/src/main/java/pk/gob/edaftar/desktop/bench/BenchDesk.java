package pk.gob.edaftar.desktop.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import pk.gob.edaftar.desktop.http.HttpLine;
import pk.gob.edaftar.desktop.key.DeskFolder;
import pk.gob.edaftar.desktop.key.DeskKey;
import pk.gob.edaftar.desktop.key.DeskKeys;
import pk.gob.edaftar.desktop.key.DeskName;
import pk.gob.edaftar.desktop.key.DeskSafe;
import pk.gob.edaftar.desktop.key.Octets;
import pk.gob.edaftar.desktop.key.ServerSeal;
import pk.gob.edaftar.desktop.key.StretchCost;
import pk.gob.edaftar.desktop.store.DeskFiles;
import pk.gob.edaftar.desktop.sync.SyncEar;
import pk.gob.edaftar.desktop.sync.SyncLoop;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.sync.DeskCore;
import pk.gob.edaftar.model.sync.DeskStore;
import pk.gob.edaftar.model.sync.Identity;
import pk.gob.edaftar.model.sync.StreamState;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.bench.Enrolled;

/// A whole desk but its screens: encrypted files, core, loop and line.
final class BenchDesk implements AutoCloseable, SyncEar {
    private static final int MOST_MINUTES = 20;

    private final DeskFiles files;
    private final SyncLoop loop;
    private final CompletableFuture<Boolean> failed = new CompletableFuture<>();
    private volatile Consumer<Set<UUID>> shown = papers -> { };
    private volatile Runnable moved = () -> { };

    private BenchDesk(DeskFiles files, String url, Enrolled who, Wire wire) {
        this.files = files;
        this.loop = new SyncLoop(new DeskCore(files, wire, () -> ThreadLocalRandom.current().nextDouble()),
                new HttpLine(url, wire, () -> Optional.of(who.token())), InstantSource.system(), this);
    }

    /// A new desk of somebody signed in already; it has not begun to call.
    static BenchDesk make(Path folder, String url, Enrolled who) throws IOException {
        Wire wire = Wire.ofDesk();
        Identity identity = new Identity(who.session().device(), who.session().person(), "B-1");
        return new BenchDesk(DeskFiles.create(new DeskFolder(folder), keys(folder, who), identity, UUID.randomUUID(), wire),
                url, who, wire);
    }

    /// Fresh keys; how slowly a password opens them is not what is measured.
    static DeskKeys keys(Path folder, Enrolled who) throws IOException {
        SecureRandom random = new SecureRandom();
        return new DeskSafe(new DeskFolder(folder), random, new StretchCost(64, 1)).create(
                new DeskName(who.session().device(), who.session().person()), "bench", "bench".toCharArray(),
                new DeskSafe.Grant(new DeskKey(bytes(random)), new ServerSeal("bench", Octets.of(bytes(random))), Instant.now(), 30));
    }

    private static byte[] bytes(SecureRandom random) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return bytes;
    }

    DeskFiles files() {
        return files;
    }

    SyncLoop loop() {
        return loop;
    }

    /// Begins to listen for what is shown otherwise.
    void onShown(Consumer<Set<UUID>> listener) {
        shown = listener;
    }

    /// Waits until the desk is as wanted, asked whenever anything changes.
    void await(Predicate<DeskStore> wanted, Runnable begin) throws IOException, InterruptedException {
        CompletableFuture<Boolean> reached = new CompletableFuture<>();
        moved = () -> {
            if (!reached.isDone() && wanted.test(files)) {
                reached.complete(true);
            }
        };
        begin.run();
        try {
            CompletableFuture.anyOf(reached, failed).get(MOST_MINUTES, TimeUnit.MINUTES);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the desk did not get there", e);
        } finally {
            moved = () -> { };
        }
    }

    /// Whether a desk holds all that these streams show.
    static Predicate<DeskStore> holds(Map<Stream, StreamState> streams) {
        return store -> store.<Boolean>cache(cache -> streams.entrySet().stream()
                .allMatch(each -> cache.sum(each.getKey()) == each.getValue().sum()) && cache.wanted(1).isEmpty());
    }

    @Override
    public void changed(Set<UUID> papers) {
        shown.accept(papers);
        moved.run();
    }

    @Override
    public void stateChanged() {
        moved.run();
    }

    @Override
    public void reached(boolean answers) {
        // a server that is away for a moment is none of a bench's business: it takes longer, and that is measured
    }

    @Override
    public void turnedAway(Refusal why) {
        failed.completeExceptionally(new IllegalStateException(why.toString()));
    }

    @Override
    public void mismatch(Stream stream) {
        failed.completeExceptionally(new IllegalStateException("does not add up: " + stream.text()));
    }

    @Override
    public void bug(RuntimeException bug) {
        failed.completeExceptionally(bug);
    }

    @Override
    public void close() {
        loop.close();
        files.close();
    }
}

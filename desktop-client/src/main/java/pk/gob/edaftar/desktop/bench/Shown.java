package pk.gob.edaftar.desktop.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import pk.gob.edaftar.desktop.store.StoreFile;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.sync.Sent;
import pk.gob.edaftar.model.sync.StreamState;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.bench.Bench;
import pk.gob.edaftar.server.bench.BenchProvince;
import pk.gob.edaftar.server.bench.BusyOffice;
import pk.gob.edaftar.server.bench.Counter;
import pk.gob.edaftar.server.bench.Enrolled;
import pk.gob.edaftar.server.bench.Measure;
import pk.gob.edaftar.server.bench.Together;
import pk.gob.edaftar.server.bench.Workshop;
import pk.gob.edaftar.server.start.RunningServer;
import pk.gob.edaftar.server.start.ServerProcess;

/// From the moment a clerk's act is safe on his desk until the next counter's list shows it, beside the same chain done
/// with nothing that could be left out.
public final class Shown implements Bench {
    private static final Wire WIRE = new Wire();
    /// A server is never as cold as after its first requests.
    private static final int WARM_UP = 200;
    private static final int SHORT_WARM_UP = 80;
    private static final int TIMES = 150;
    private static final int FEW_TIMES = 50;
    private static final double AIM = 2;
    private static final long PAUSE_MILLIS = 70;
    private static final long LIMIT_SECONDS = 60;

    @Override
    public String name() {
        return "shown";
    }

    @Override
    public String says() {
        return "commit on one desk → shown on another ÷ PostgreSQL commit, event, request, H2 commit and one pulse";
    }

    @Override
    public List<Measure> run(Workshop shop) throws IOException, SQLException, InterruptedException {
        Enrolled writes;
        Enrolled reads;
        BenchProvince.Seat officer;
        Map<Stream, StreamState> all;
        shop.create("office");
        shop.create("bare");
        try (RunningServer server = shop.server("office")) {
            BusyOffice office = new BusyOffice(server);
            writes = Enrolled.at(server, office.province().clerks().get(0), WARM_UP + TIMES);
            reads = Enrolled.at(server, office.province().clerks().get(1), 1);
            officer = office.province().officers().getFirst();
            all = office.followed(reads.seat());
        }
        Screen screen = Screen.open();
        Path folder = shop.folder();
        try (ServerProcess server = shop.process("office");
                BenchDesk writer = BenchDesk.make(folder.resolve("writer"), server.url(), writes);
                BenchDesk reader = BenchDesk.make(folder.resolve("reader"), server.url(), reads);
                BareChain bare = new BareChain(shop.connect("bare"), shop.connect("bare"),
                        StoreFile.open(folder.resolve("bare"), BenchDesk.keys(folder.resolve("bare-keys"), reads).cache(),
                                StoreFile.Promise.WHOLE), screen)) {
            for (BenchDesk desk : List.of(writer, reader)) {
                desk.await(BenchDesk.holds(all), () -> desk.loop().start(true));
            }
            Counter counter = new Counter(WIRE, writes.seat(), officer.post(), writes.lease());
            return measure(shop.portion(WARM_UP, SHORT_WARM_UP), shop.portion(TIMES, FEW_TIMES), new Pair(writer, reader, counter, screen), bare);
        }
    }

    private static List<Measure> measure(int warmUp, int times, Pair pair, BareChain bare) throws IOException, SQLException, InterruptedException {
        List<Double> ours = new ArrayList<>();
        List<Double> limit = new ArrayList<>();
        String body = Wire.text(pair.counter.letters(1, Instant.now()).getFirst().body());
        for (int n = 0; n < warmUp + times; n++) {
            double mine = pair.once() / 1e6;
            double bareOne = bare.once(body) / 1e6;
            if (n >= warmUp) {
                ours.add(mine);
                limit.add(bareOne);
            }
            // whoever works by hand is never quicker; acts that come together are shown together
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        return List.of(Measure.atMost(AIM, "shown on another desk, p50", "ms", Together.percentile(ours, 50), Together.percentile(limit, 50)),
                Measure.atMost(AIM, "shown on another desk, p95", "ms", Together.percentile(ours, 95), Together.percentile(limit, 95)));
    }

    /// Two counters of one registry.
    private record Pair(BenchDesk writer, BenchDesk reader, Counter counter, Screen screen) {
        /// The nanoseconds from saved to shown.
        long once() throws IOException, InterruptedException {
            Sent letter = counter.letters(1, Instant.now()).getFirst();
            Command register = WIRE.readCommand(letter.body());
            UUID paper = register.papers().iterator().next();
            CompletableFuture<Long> drawn = new CompletableFuture<>();
            reader.onShown(papers -> {
                if (papers.contains(paper)) {
                    Thread.ofVirtual().start(() -> show(paper, drawn));
                }
            });
            if (writer.loop().perform(register, "").done() == null) {
                throw new IOException("the clerk may not register");
            }
            long saved = System.nanoTime();
            try {
                return drawn.get(LIMIT_SECONDS, TimeUnit.SECONDS) - saved;
            } catch (ExecutionException | TimeoutException e) {
                throw new IOException("it was never shown", e);
            }
        }

        /// As a list does: it reads its line beside the screen's thread, and the next pulse draws it.
        private void show(UUID paper, CompletableFuture<Long> drawn) {
            reader.files().readCache(sql -> sql.first("SELECT number, subject FROM dak WHERE id = ?",
                            row -> row.getString(1) + " " + row.getString(2), paper))
                    .ifPresent(line -> screen.show(line, () -> drawn.complete(System.nanoTime())));
        }
    }
}

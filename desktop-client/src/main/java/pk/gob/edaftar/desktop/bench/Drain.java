package pk.gob.edaftar.desktop.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.sync.Epoch;
import pk.gob.edaftar.model.sync.Push;
import pk.gob.edaftar.model.sync.Sent;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.model.sync.StreamState;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.bench.BareLine;
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

/// How quickly a desk that was offline gets rid of 1,000 acts when the line comes back, beside a device that does nothing
/// but push: one command a request as in `commands`, and as many as a request takes.
public final class Drain implements Bench {
    private static final int LETTERS = 500;
    private static final int ROUNDS = 3;
    private static final double AIM = 0.7;

    @Override
    public String name() {
        return "drain";
    }

    @Override
    public String says() {
        return "1,000 queued commands drained after reconnecting ÷ the rate of a device that only pushes";
    }

    @Override
    public List<Measure> run(Workshop shop) throws IOException, SQLException, InterruptedException {
        Enrolled queues;
        Enrolled pushes;
        BenchProvince.Seat officer;
        Epoch epoch;
        Map<Stream, StreamState> all;
        shop.create("office");
        try (RunningServer server = shop.server("office")) {
            BusyOffice office = new BusyOffice(server);
            queues = Enrolled.at(server, office.province().clerks().get(0), LETTERS * ROUNDS);
            pushes = Enrolled.at(server, office.province().clerks().get(1), 2 * LETTERS * ROUNDS);
            officer = office.province().officers().getFirst();
            epoch = server.part(ServerStore.class).read(ServerStore.Reading::epoch);
            all = office.followed(queues.seat());
        }
        try (ServerProcess server = shop.process("office");
                BenchDesk desk = BenchDesk.make(shop.folder().resolve("desk"), server.url(), queues);
                BareLine line = new BareLine(server.url(), pushes.token())) {
            desk.await(BenchDesk.holds(all), () -> desk.loop().start(true));
            return measure(shop.portion(ROUNDS, 1), desk, new Counter(new Wire(), queues.seat(), officer.post(), queues.lease()),
                    line, new Counter(new Wire(), pushes.seat(), officer.post(), pushes.lease()), epoch);
        }
    }

    private static List<Measure> measure(int rounds, BenchDesk desk, Counter queued, BareLine line, Counter pushed, Epoch epoch)
            throws IOException, InterruptedException {
        List<Double> ours = new ArrayList<>();
        List<Double> singly = new ArrayList<>();
        List<Double> full = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            ours.add(drain(desk, queued));
            singly.add(push(line, pushed, epoch, 1));
            full.add(push(line, pushed, epoch, Push.LIMIT));
        }
        return List.of(
                Measure.atLeast(AIM, "drained after reconnecting ÷ 1 device", "commands/s", Together.median(ours), Together.median(singly)),
                Measure.atLeast(AIM, "drained after reconnecting ÷ full pushes", "commands/s", Together.median(ours), Together.median(full)));
    }

    /// Commands a second from the line's return until the last is decided.
    private static double drain(BenchDesk desk, Counter counter) throws IOException, InterruptedException {
        desk.loop().offline(true);
        Wire wire = new Wire();
        for (Sent sent : counter.letters(LETTERS, Instant.now())) {
            if (desk.loop().perform(wire.readCommand(sent.body()), "").done() == null) {
                throw new IOException("the clerk may not do this");
            }
        }
        long begun = System.nanoTime();
        desk.await(store -> saved(desk) == 0, () -> desk.loop().offline(false));
        return 2 * LETTERS / ((System.nanoTime() - begun) / 1e9);
    }

    private static long saved(BenchDesk desk) {
        return desk.files().readKept(sql -> sql.number("SELECT COUNT(*) FROM act WHERE state = 'SAVED'"));
    }

    private static double push(BareLine line, Counter counter, Epoch epoch, int atOnce) throws IOException {
        Wire wire = new Wire();
        List<byte[]> bodies = new ArrayList<>();
        List<Sent> commands = counter.letters(LETTERS, Instant.now());
        for (int from = 0; from < commands.size(); from += atOnce) {
            bodies.add(Counter.body(wire, epoch, commands.subList(from, Math.min(commands.size(), from + atOnce))));
        }
        long begun = System.nanoTime();
        for (byte[] body : bodies) {
            line.post("/api/commands", body);
        }
        return 2 * LETTERS / ((System.nanoTime() - begun) / 1e9);
    }
}

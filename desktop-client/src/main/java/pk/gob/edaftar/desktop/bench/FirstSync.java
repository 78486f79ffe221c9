package pk.gob.edaftar.desktop.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import pk.gob.edaftar.desktop.key.DiskKey;
import pk.gob.edaftar.desktop.store.StoreFile;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.sync.StreamState;
import pk.gob.edaftar.server.bench.Bench;
import pk.gob.edaftar.server.bench.BenchProvince;
import pk.gob.edaftar.server.bench.BusyOffice;
import pk.gob.edaftar.server.bench.Enrolled;
import pk.gob.edaftar.server.bench.Measure;
import pk.gob.edaftar.server.bench.Relay;
import pk.gob.edaftar.server.bench.Together;
import pk.gob.edaftar.server.bench.Workshop;
import pk.gob.edaftar.server.start.RunningServer;
import pk.gob.edaftar.server.start.ServerProcess;

/// How long a new, encrypted desk needs until it holds an officer's 10,000 letters, beside writing the same rows into the
/// same kind of file with nothing before it; for one desk, and for five at once.
public final class FirstSync implements Bench {
    private static final int LETTERS = 10_000;
    private static final int FEW_LETTERS = 2_000;
    private static final int MANY = 5;
    private static final int ROUNDS = 3;
    private static final double AIM = 2;
    private static final double MOST_MEGABYTES = 500;
    private static final double MEGABYTE = 1024 * 1024;

    @Override
    public String name() {
        return "first-sync";
    }

    @Override
    public String says() {
        return "first sync of 10,000 letters to an encrypted desk ÷ writing the same rows into the same kind of file";
    }

    @Override
    public List<Measure> run(Workshop shop) throws IOException, SQLException, InterruptedException {
        Deque<Enrolled> desks = new ArrayDeque<>();
        Map<Stream, StreamState> wanted;
        int letters = shop.portion(LETTERS, FEW_LETTERS);
        shop.create("office");
        shop.hurry("office", true);
        try (RunningServer server = shop.server("office")) {
            BusyOffice office = new BusyOffice(server);
            BenchProvince.Seat officer = office.province().officers().getFirst();
            office.receive(letters, officer);
            wanted = office.followed(officer);
            for (int n = 0; n < 1 + ROUNDS + 2 * MANY; n++) {
                desks.add(Enrolled.at(server, officer, 1));
            }
        }
        shop.hurry("office", false);
        try (ServerProcess server = shop.process("office")) {
            return measure(new Place("first sync of " + letters + ", ", shop.folder(), server.url(), desks.getFirst(), desks, wanted), server);
        }
    }

    /// Where desks are made, for whom, and what each is to hold in the end.
    private record Place(String name, Path folder, String url, Enrolled any, Deque<Enrolled> desks, Map<Stream, StreamState> wanted) {
        /// A place that calls somewhere else.
        Place at(String other) {
            return new Place(name, folder, other, any, desks, wanted);
        }

        BenchDesk desk(String name) throws IOException {
            return BenchDesk.make(folder.resolve(name), url, desks.removeFirst());
        }
    }

    private static List<Measure> measure(Place place, ServerProcess server) throws IOException, InterruptedException {
        List<Measure> measures = new ArrayList<>();
        BareCopy copy;
        try (Relay relay = new Relay(server.url()); BenchDesk desk = place.at(relay.url()).desk("counted")) {
            sync(place, List.of(desk));
            copy = BareCopy.of(desk.files());
            measures.add(Measure.atMost(AIM, place.name() + "bytes on the wire", "MB", relay.bytes() / MEGABYTE,
                    copy.packedBytes() / MEGABYTE));
        }
        measures.add(time(place, copy, 1, ROUNDS));
        measures.add(time(place, copy, MANY, 2));
        measures.add(Measure.atMost(1, place.name() + "server memory", "MB", peakMegabytes(server), MOST_MEGABYTES));
        return measures;
    }

    private static Measure time(Place place, BareCopy copy, int count, int rounds) throws IOException, InterruptedException {
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            List<BenchDesk> desks = new ArrayList<>();
            for (int n = 0; n < count; n++) {
                desks.add(place.desk("desk-" + count + "-" + round + "-" + n));
            }
            ours.add(sync(place, desks));
            desks.forEach(BenchDesk::close);
            bare.add(write(place, copy, "bare-" + count + "-" + round, count));
        }
        return Measure.atMost(AIM, place.name() + count + (count == 1 ? " desk" : " desks at once"), "s",
                Together.median(ours), Together.median(bare));
    }

    /// The seconds until all of them hold everything.
    private static double sync(Place place, List<BenchDesk> desks) throws IOException, InterruptedException {
        return Together.seconds(desks.size(), n -> {
            BenchDesk desk = desks.get(n);
            desk.await(BenchDesk.holds(place.wanted()), () -> desk.loop().start(true));
        });
    }

    /// The seconds it takes so many files at once to be written.
    private static double write(Place place, BareCopy copy, String name, int count) throws IOException, InterruptedException {
        DiskKey key = BenchDesk.keys(place.folder().resolve(name), place.any()).cache();
        List<StoreFile> files = IntStream.range(0, count)
                .mapToObj(n -> copy.prepare(place.folder().resolve(name).resolve("file-" + n), key)).toList();
        double seconds = Together.seconds(count, n -> copy.write(files.get(n)));
        files.forEach(StoreFile::close);
        return seconds;
    }

    /// The most memory the server ever had at once, in megabytes: heap, code, stacks and all.
    private static double peakMegabytes(ServerProcess server) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(server.process().pid()), "status"))) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
            }
        }
        throw new IOException("this system does not tell what a process takes");
    }
}

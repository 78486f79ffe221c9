package pk.gob.edaftar.server.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pk.gob.edaftar.model.sync.Epoch;
import pk.gob.edaftar.model.sync.Sent;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.org.Founding;
import pk.gob.edaftar.server.start.RunningServer;

/// How many commands a second a server takes up over HTTP, beside the same SQL said by JDBC alone to a database that holds
/// the same. The SQL is the server's own, written down while it answers the very same requests.
public final class CommandRate implements Bench {
    /// How many devices at once, and letters of each in a round.
    private record Load(int devices, int letters) {}

    private static final List<Load> LOADS = List.of(new Load(1, 100), new Load(8, 32), new Load(32, 12));
    private static final int ROUNDS = 5;
    private static final int FEW_ROUNDS = 2;
    private static final double AIM = 0.5;

    @Override
    public String name() {
        return "commands";
    }

    @Override
    public String says() {
        return "accepted commands a second over HTTP at 1, 8 and 32 devices ÷ the same SQL through JDBC alone";
    }

    /// A request and what the server said to its database while it answered.
    private static final class Request {
        private final byte[] body;
        private List<Step> steps = List.of();

        Request(byte[] body) {
            this.body = body;
        }
    }

    /// One load's requests: by round, by device, in order. The first round is for warming up.
    private record Script(Load load, List<List<List<Request>>> rounds) {}

    @Override
    public List<Measure> run(Workshop shop) throws IOException, SQLException, InterruptedException {
        List<Enrolled> devices = new ArrayList<>();
        List<Script> scripts = new ArrayList<>();
        shop.create("prepared");
        try (RunningServer server = shop.server("prepared")) {
            prepare(server, shop.portion(ROUNDS, FEW_ROUNDS), devices, scripts);
        }
        for (String name : List.of("written", "ours", "bare")) {
            shop.copy("prepared", name);
        }
        writeDown(shop, devices, scripts);
        List<Measure> measures = new ArrayList<>();
        try (RunningServer server = shop.server("ours")) {
            for (Script script : scripts) {
                try (Lines lines = Lines.open(shop, server.url(), devices)) {
                    measures.add(measure(script, lines));
                }
            }
        }
        if (!done(shop, "bare").equals(done(shop, "ours"))) {
            throw new IOException("the limit was not the same work: " + done(shop, "bare") + ", ours " + done(shop, "ours"));
        }
        return measures;
    }

    /// What there is to see of the work done.
    private static String done(Workshop shop, String database) throws IOException, SQLException {
        try (Connection connection = shop.connect(database); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT (SELECT count(*) FROM act) || ' acts, '"
                        + " || (SELECT count(*) FROM dak_movement) || ' movements, ' || (SELECT sum(head) FROM stream) || ' positions'")) {
            found.next();
            return found.getString(1);
        }
    }

    private static void prepare(RunningServer server, int wanted, List<Enrolled> devices, List<Script> scripts) {
        BenchProvince province = new BenchProvince(8, 4);
        server.part(Founding.class).foundWhole(province.entities());
        Wire wire = new Wire();
        Epoch epoch = server.part(ServerStore.class).read(ServerStore.Reading::epoch);
        Instant now = Instant.now();
        int letters = LOADS.stream().mapToInt(load -> load.letters() * (wanted + 1)).sum();
        List<Counter> counters = new ArrayList<>();
        // neighbours in the list are of different departments
        for (int n = 0; n < province.clerks().size(); n++) {
            int place = n % 8 * 4 + n / 8;
            Enrolled device = Enrolled.at(server, province.clerks().get(place), letters);
            devices.add(device);
            counters.add(new Counter(wire, device.seat(), province.officers().get(place).post(), device.lease()));
        }
        for (Load load : LOADS) {
            List<List<List<Request>>> rounds = new ArrayList<>();
            for (int round = 0; round <= wanted; round++) {
                rounds.add(counters.stream().limit(load.devices()).map(counter -> counter.letters(load.letters(), now).stream()
                        .map(sent -> new Request(Counter.body(wire, epoch, List.<Sent>of(sent)))).toList()).toList());
            }
            scripts.add(new Script(load, rounds));
        }
    }

    private static void writeDown(Workshop shop, List<Enrolled> devices, List<Script> scripts) throws IOException, SQLException {
        Recording recording = new Recording();
        try (RecordingDriver driver = RecordingDriver.before(recording); RunningServer server = shop.server("written");
                Lines lines = Lines.open(shop, server.url(), devices)) {
            recording.take();
            for (Script script : scripts) {
                for (List<List<Request>> round : script.rounds()) {
                    for (int device = 0; device < round.size(); device++) {
                        for (Request request : round.get(device)) {
                            lines.send(device, request.body);
                            request.steps = recording.take();
                        }
                    }
                }
            }
        }
    }

    private static Measure measure(Script script, Lines lines) throws InterruptedException, IOException {
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int round = 0; round < script.rounds().size(); round++) {
            List<List<Request>> requests = script.rounds().get(round);
            double all = script.load().devices() * 2.0 * script.load().letters();
            double seconds = Together.seconds(requests.size(), device -> {
                for (Request request : requests.get(device)) {
                    lines.send(device, request.body);
                }
            });
            double bareSeconds = Together.seconds(requests.size(), device -> {
                for (Request request : requests.get(device)) {
                    lines.play(device, request.steps);
                }
            });
            if (round > 0) {
                ours.add(all / seconds);
                bare.add(all / bareSeconds);
            }
        }
        return Measure.atLeast(AIM, "commands over HTTP, " + script.load().devices()
                + (script.load().devices() == 1 ? " device" : " devices"), "commands/s", Together.median(ours), Together.median(bare));
    }

    /// Every device's line to the server, and a connection to the database for each.
    private static final class Lines implements AutoCloseable {
        private static final byte[] ACCEPTED = "\"ACCEPTED\"".getBytes(StandardCharsets.US_ASCII);

        private final List<BareLine> http = new ArrayList<>();
        private final List<Connection> jdbc = new ArrayList<>();

        static Lines open(Workshop shop, String url, List<Enrolled> devices) throws IOException, SQLException {
            Lines lines = new Lines();
            for (Enrolled device : devices) {
                lines.http.add(new BareLine(url, device.token()));
                lines.jdbc.add(shop.connect("bare"));
            }
            return lines;
        }

        void send(int device, byte[] body) throws IOException {
            byte[] answer = http.get(device).post("/api/commands", body);
            if (!contains(answer, ACCEPTED)) {
                throw new IOException("not accepted: " + new String(answer, StandardCharsets.UTF_8));
            }
        }

        void play(int device, List<Step> steps) throws SQLException {
            for (Step step : steps) {
                step.play(jdbc.get(device));
            }
        }

        private static boolean contains(byte[] text, byte[] word) {
            for (int at = 0; at + word.length <= text.length; at++) {
                if (Arrays.equals(text, at, at + word.length, word, 0, word.length)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void close() throws IOException, SQLException {
            for (BareLine line : http) {
                line.close();
            }
            for (Connection connection : jdbc) {
                connection.close();
            }
        }
    }
}

package pk.gob.edaftar.server.bench;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.change.Subscriptions;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Sent;
import pk.gob.edaftar.model.sync.ServerCore;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.model.sync.StreamState;
import pk.gob.edaftar.model.sync.Verdict;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.org.Founding;
import pk.gob.edaftar.server.start.RunningServer;

/// A small province in which letters have been registered and marked, through the same core as every desk's.
public final class BusyOffice {
    private static final int CLERKS = 4;

    private final RunningServer server;
    private final BenchProvince province = new BenchProvince(1, CLERKS);
    private final Wire wire = new Wire();

    /// Founds it on an empty server.
    public BusyOffice(RunningServer server) {
        this.server = server;
        server.part(Founding.class).foundWhole(province.entities());
    }

    public BenchProvince province() {
        return province;
    }

    /// Lets all clerks together register so many letters and mark them to one officer.
    public void receive(int letters, BenchProvince.Seat officer) throws InterruptedException, IOException {
        List<Enrolled> clerks = province.clerks().stream().map(seat -> Enrolled.at(server, seat, letters)).toList();
        Instant now = Instant.now();
        Together.seconds(CLERKS, n -> {
            Enrolled clerk = clerks.get(n);
            Counter counter = new Counter(wire, clerk.seat(), officer.post(), clerk.lease());
            int his = (int) IntStream.range(0, letters).filter(letter -> letter % CLERKS == n).count();
            for (int done = 0; done < his; done++) {
                for (Sent sent : counter.letters(1, now)) {
                    Receipt receipt = server.part(ServerCore.class).execute(clerk.session(), sent, Instant.now());
                    if (receipt.verdict() != Verdict.ACCEPTED) {
                        throw new IOException("not accepted: " + receipt);
                    }
                }
            }
        });
    }

    /// Where the streams stand that somebody follows.
    public Map<Stream, StreamState> followed(BenchProvince.Seat seat) {
        return server.part(ServerStore.class).read(reading -> reading.states(
                Subscriptions.streams(reading.organisation(), seat.person(), Instant.now())));
    }
}

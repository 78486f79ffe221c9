package pk.gob.edaftar.server.bench;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import pk.gob.edaftar.model.number.Lease;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.sync.DeviceId;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.server.session.Sessions;
import pk.gob.edaftar.server.start.RunningServer;

/// Somebody signed in at a device of his own, with a block of numbers in hand.
/// @param token shown with every request
public record Enrolled(BenchProvince.Seat seat, Session session, String token, Lease lease) {
    /// Enrols without a password: how fast those are checked is not what is measured.
    public static Enrolled at(RunningServer server, BenchProvince.Seat seat, int numbers) {
        server.part(JdbcClient.class).sql("""
                        INSERT INTO account (person, user_name, password_hash) VALUES (:person, :name, '') ON CONFLICT DO NOTHING""")
                .param("person", seat.person().value()).param("name", seat.person().value().toString()).update();
        DeviceId device = new DeviceId(UUID.randomUUID());
        Session session = new Session(device, seat.person());
        if (!(server.part(Sessions.class).begin(seat.person(), device, "bench") instanceof Sessions.Begun.Here here)) {
            throw new IllegalStateException("not admitted");
        }
        Lease lease = server.part(ServerStore.class).write(writing ->
                writing.grant(UUID.randomUUID(), Series.of(seat.registry(), Instant.now()), session, numbers));
        return new Enrolled(seat, session, here.token(), lease);
    }
}

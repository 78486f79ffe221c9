package pk.gob.edaftar.server.program;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.session.SessionRule;
import pk.gob.edaftar.server.http.RequestRefused;

/// What programs have asked for under their own keys. A request whose answer was lost comes again and has to become the very
/// same command: same instant, same provisional number.
@Component
class Requests {
    private final JdbcClient jdbc;

    Requests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param n counts all requests; no two share one
    record Taken(UUID key, long n, Instant at) {}

    private record Kept(long n, OffsetDateTime at, String hash) {}

    /// Notes a request, or finds it as it was noted.
    /// @param hash of what is asked
    Taken take(PersonId program, UUID key, String hash, Instant now) {
        jdbc.sql("INSERT INTO program_request (program, key, hash, at) VALUES (:program, :key, :hash, :at) ON CONFLICT DO NOTHING")
                .param("program", program.value()).param("key", key).param("hash", hash)
                .param("at", now.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC)).update();
        Kept kept = jdbc.sql("SELECT n, at, hash FROM program_request WHERE program = :program AND key = :key")
                .param("program", program.value()).param("key", key)
                .query((row, n) -> new Kept(row.getLong("n"), row.getObject("at", OffsetDateTime.class), row.getString("hash"))).single();
        if (!kept.hash().equals(hash)) {
            throw new RequestRefused(SessionRule.KEY_USED);
        }
        return new Taken(key, kept.n(), kept.at().toInstant());
    }
}

package pk.gob.edaftar.server.reading;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import pk.gob.edaftar.model.session.SessionRule;
import pk.gob.edaftar.model.sync.Reading;
import pk.gob.edaftar.model.sync.Readings;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.http.RequestRefused;

/// The log of readings. It only grows; what does not follow from what came before is kept all the same, and marked.
@Component
class ReadingTable {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Wire wire;

    ReadingTable(JdbcClient jdbc, TransactionTemplate transaction, Wire wire) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.wire = wire;
    }

    private record Last(UUID device, UUID person, long n, String hash) {}

    /// Appends what is not there yet.
    /// @return the last one there is of this chain
    long append(Session session, Readings readings) {
        return Objects.requireNonNull(transaction.execute(status -> {
            // one message of a desk after the other, on every node
            jdbc.sql("SELECT 1 FROM desk WHERE device = :device AND person = :person FOR UPDATE")
                    .param("device", session.device().value()).param("person", session.person().value()).query().singleRow();
            Optional<Last> last = jdbc.sql("SELECT device, person, n, hash FROM reading WHERE chain = :chain ORDER BY n DESC LIMIT 1")
                    .param("chain", readings.chain()).query(Last.class).optional();
            last.filter(each -> !isHis(each, session)).ifPresent(anothers -> {
                throw new RequestRefused(SessionRule.NOT_YOURS);
            });
            long n = last.map(Last::n).orElse(0L);
            String hash = last.map(Last::hash).orElse(Reading.BEGINNING);
            List<Reading> taken = readings.readings().stream().limit(Readings.LIMIT).toList();
            for (Reading reading : taken) {
                if (reading.n() > n) {
                    String own = reading.hash(wire);
                    insert(session, readings.chain(), reading, own, reading.n() == n + 1 && reading.previous().equals(hash));
                    n = reading.n();
                    hash = own;
                }
            }
            return n;
        }));
    }

    private static boolean isHis(Last last, Session session) {
        return last.device().equals(session.device().value()) && last.person().equals(session.person().value());
    }

    private void insert(Session session, UUID chain, Reading reading, String hash, boolean follows) {
        jdbc.sql("""
                        INSERT INTO reading (chain, n, device, person, at, kind, post, paper, words, previous, hash, follows, said)
                        VALUES (:chain, :n, :device, :person, :at, :kind, :post, :paper, :words, :previous, :hash, :follows, :said)""")
                .param("chain", chain).param("n", reading.n()).param("device", session.device().value())
                .param("person", session.person().value()).param("at", reading.at().atOffset(ZoneOffset.UTC))
                .param("kind", reading.kind().name()).param("post", reading.as() == null ? null : reading.as().value(), Types.OTHER)
                .param("paper", reading.paper(), Types.OTHER).param("words", reading.words(), Types.VARCHAR)
                .param("previous", reading.previous()).param("hash", hash).param("follows", follows)
                .param("said", Wire.text(wire.writeMessage(reading))).update();
    }
}

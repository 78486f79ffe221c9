package pk.gob.edaftar.server.poke;

import java.util.HashSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.server.store.StreamRows;

/// Where the streams stood when they were last looked at: the net under lost notifications.
final class Heads {
    private final JdbcClient jdbc;
    private Map<Stream, Long> last = new HashMap<>();

    Heads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The streams that have moved since the last look; all of them at the first.
    synchronized Set<Stream> moved() {
        Map<Stream, Long> now = new HashMap<>();
        jdbc.sql("SELECT kind, owner, head FROM stream").query(row -> {
            long head = row.getLong(3);
            StreamRows.known(row.getShort(1), row.getObject(2, UUID.class)).ifPresent(stream -> now.put(stream, head));
        });
        Set<Stream> moved = new HashSet<>();
        now.forEach((stream, head) -> {
            if (!head.equals(last.get(stream))) {
                moved.add(stream);
            }
        });
        last = now;
        return moved;
    }
}

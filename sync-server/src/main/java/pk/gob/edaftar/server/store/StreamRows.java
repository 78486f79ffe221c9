package pk.gob.edaftar.server.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import pk.gob.edaftar.model.change.Stream;

/// How streams are stored, for those who only look at where they stand.
public final class StreamRows {
    /// Of a table of entities called `e`: that a stream of `:streams` shows the row.
    public static final String SEEN = """
            EXISTS (SELECT 1 FROM feed f WHERE f.paper = e.paper AND f.part = e.part AND f.branch = e.branch
                    AND f.stream = ANY (:streams) AND NOT f.gone AND (f.upto IS NULL OR e.seq <= f.upto))""";

    private StreamRows() {}

    /// The stream of a stored kind and owner; none where a newer node has written a kind this one does not know.
    public static Optional<Stream> known(short kind, UUID owner) {
        return Codes.knownStream(kind).map(known -> new Stream(known, owner));
    }

    /// Under which ids streams are stored, in no order; one nothing was ever written to has none.
    public static Long[] ids(JdbcClient jdbc, Set<Stream> streams) {
        List<Long> ids = new ArrayList<>();
        jdbc.sql("SELECT id, kind, owner FROM stream WHERE owner = ANY (:owners)")
                .param("owners", streams.stream().map(Stream::owner).distinct().toArray(UUID[]::new))
                .query(row -> {
                    long id = row.getLong(1);
                    known(row.getShort(2), row.getObject(3, UUID.class)).filter(streams::contains).ifPresent(stream -> ids.add(id));
                });
        return ids.toArray(Long[]::new);
    }
}

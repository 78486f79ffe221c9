package pk.gob.edaftar.server.store;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.Letter;
import pk.gob.edaftar.model.wire.Wire;

/// Works out the folded numbers of what was written before they were kept, some at a time and on however many nodes.
@Component
public final class SoughtFilling {
    private static final int SOME = 500;

    private final JdbcClient jdbc;
    private final Wire wire;

    SoughtFilling(JdbcClient jdbc, Wire wire) {
        this.jdbc = jdbc;
        this.wire = wire;
    }

    private record Unfilled(UUID id, Part part, String body) {}

    /// Comes back when none is missing.
    public void fill() {
        for (String table : Set.of("dak_entry", "dak_letter")) {
            int filled = SOME;
            while (filled == SOME) {
                filled = fill(table);
            }
        }
    }

    private int fill(String table) {
        Map<UUID, String> numbers = new TreeMap<>();
        jdbc.sql("SELECT id, paper, part, branch, body::text AS body FROM " + table + " WHERE sought IS NULL ORDER BY id LIMIT :some")
                .param("some", SOME)
                .query((row, n) -> new Unfilled(row.getObject("id", UUID.class), FeedRows.part(row), row.getString("body"))).list()
                .forEach(row -> numbers.put(row.id(), numbers(row)));
        numbers.forEach((id, folded) -> jdbc.sql("UPDATE " + table + " SET sought = :folded WHERE id = :id AND sought IS NULL")
                .param("folded", folded).param("id", id).update());
        return numbers.size();
    }

    private String numbers(Unfilled row) {
        return switch (wire.readEntity(row.id(), row.part(), Wire.parse(row.body()))) {
            case Dak dak -> SoughtNumbers.of(dak);
            case Letter letter -> SoughtNumbers.of(letter);
            default -> "";
        };
    }
}

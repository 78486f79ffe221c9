package pk.gob.edaftar.server.find;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.text.NumberFolding;
import pk.gob.edaftar.server.store.StreamRows;

/// Papers by any fragment of their numbers, among those somebody may see; always of this very moment.
@Component
class FragmentTable {
    /// Beyond so many a fragment says too little, and the count says only that there are at least so many.
    static final int MOST = 1_000;
    private static final String FIND = """
            SELECT paper FROM (
                SELECT e.paper, e.registered_at AS at FROM dak_entry e WHERE e.sought LIKE :fragment AND %1$s
                UNION
                SELECT e.paper, d.registered_at FROM dak_letter e JOIN dak_entry d ON d.id = e.paper
                WHERE e.sought LIKE :fragment AND %1$s
                UNION
                SELECT e.paper, d.registered_at FROM dak_diarised e JOIN dak_entry d ON d.id = e.paper
                WHERE e.sought LIKE :fragment AND %1$s) found
            ORDER BY at DESC, paper LIMIT :most""".formatted(StreamRows.SEEN);

    private final JdbcClient jdbc;

    FragmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The newest papers first, at most [#MOST].
    List<UUID> find(String typed, Set<Stream> followed) {
        String fragment = NumberFolding.fold(typed);
        if (fragment.isEmpty() || typed.indexOf('"') >= 0) {
            return List.of();
        }
        return jdbc.sql(FIND).param("fragment", "%" + escaped(fragment) + "%").param("streams", StreamRows.ids(jdbc, followed))
                .param("most", MOST).query((row, n) -> row.getObject(1, UUID.class)).list();
    }

    private static String escaped(String fragment) {
        return fragment.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}

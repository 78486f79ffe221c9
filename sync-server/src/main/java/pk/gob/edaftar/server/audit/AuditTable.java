package pk.gob.edaftar.server.audit;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pk.gob.edaftar.model.audit.AuditAsk;
import pk.gob.edaftar.model.audit.AuditLine;
import pk.gob.edaftar.model.audit.AuditPage;
import pk.gob.edaftar.model.org.OrgCommand;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.sync.DeviceId;
import pk.gob.edaftar.model.text.NumberFolding;
import pk.gob.edaftar.server.store.StreamRows;

/// Reads the log a page at a time.
@Component
class AuditTable {
    private final JdbcClient jdbc;

    AuditTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(Place place, AuditLine line) {}

    /// @param holders who held the post asked for, and when
    AuditPage page(AuditAsk ask, Scope scope, List<Scope.Held> holders, Place from) {
        String fragment = NumberFolding.fold(ask.number());
        boolean byNumber = !ask.number().isBlank();
        if (byNumber && fragment.isEmpty()) {
            return new AuditPage(List.of(), null);
        }
        JdbcClient.StatementSpec query = jdbc.sql(new AuditQuery(ask, scope, byNumber).text())
                .param("at", stamp(from.at())).param("branch", from.branch()).param("chain", from.chain()).param("n", from.n())
                .param("streams", StreamRows.ids(jdbc, scope.streams())).param("posts", scope.posts().toArray(UUID[]::new))
                .param("fragment", "%" + fragment.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
        query = held(held(query, "own", scope.charges()), "holder", holders);
        List<Row> rows = optional(query, ask).query(AuditTable::row).list();
        List<Row> shown = rows.subList(0, Math.min(AuditPage.LINES, rows.size()));
        return new AuditPage(shown.stream().map(Row::line).toList(), rows.size() > shown.size() ? shown.getLast().place().written() : null);
    }

    private static JdbcClient.StatementSpec optional(JdbcClient.StatementSpec query, AuditAsk ask) {
        JdbcClient.StatementSpec narrowed = query;
        if (ask.paper() != null) {
            narrowed = narrowed.param("paper", ask.paper());
        }
        if (ask.person() != null) {
            narrowed = narrowed.param("person", ask.person().value());
        }
        if (ask.post() != null) {
            narrowed = narrowed.param("post", ask.post().value());
        }
        if (ask.from() != null) {
            narrowed = narrowed.param("from", stamp(ask.from()));
        }
        return ask.to() == null ? narrowed : narrowed.param("to", stamp(ask.to()));
    }

    private static JdbcClient.StatementSpec held(JdbcClient.StatementSpec query, String name, List<Scope.Held> held) {
        return query.param(name + "Persons", held.stream().map(Scope.Held::person).toArray(UUID[]::new))
                .param(name + "From", held.stream().map(each -> stamp(each.from()).toString()).toArray(String[]::new))
                .param(name + "To", held.stream().map(each -> stamp(each.to()).toString()).toArray(String[]::new));
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        String branch = row.getString("branch");
        Place place = new Place(instant(row, "arrived").orElseThrow(), branch, row.getObject("chain", UUID.class), row.getLong("n"));
        return new Row(place, new AuditLine(AuditQuery.kind(branch, row.getString("kind")), row.getString("what"),
                id(row, "person", PersonId::new), id(row, "post", PostId::new), id(row, "behalf", PostId::new), papers(row),
                row.getString("words"), row.getString("rule"), instant(row, "done").orElse(null), place.at(),
                id(row, "device", DeviceId::new), Optional.ofNullable(row.getString("device_name")).orElse(""), row.getBoolean("holds")));
    }

    /// The directory is chained like a paper, and is none.
    private static List<UUID> papers(ResultSet row) throws SQLException {
        Array papers = row.getArray("papers");
        return java.util.Arrays.stream((UUID[]) papers.getArray()).filter(paper -> !paper.equals(OrgCommand.DIRECTORY)).toList();
    }

    private static <I> @Nullable I id(ResultSet row, String column, Function<UUID, I> as) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : as.apply(id);
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime stamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

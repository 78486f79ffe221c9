package pk.gob.edaftar.server.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.stereotype.Component;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.sync.Listed;
import pk.gob.edaftar.model.sync.TryAgain;
import pk.gob.edaftar.model.wire.Wire;

/// Reads papers whole, for those who look at what is there rather than decide: who may see what of it is read with it, in the
/// same snapshot.
@Component
public final class WholePapers {
    private static final Set<PartKind> KINDS = Set.of(PartKind.TRAIL, PartKind.CONTENT, PartKind.SECRET);
    private static final String ROWS = EntityTable.holding(KINDS).stream()
            .map(table -> "SELECT id, paper, part, branch, seq, body::text AS body FROM " + table.table() + " WHERE paper = ANY (?)")
            .collect(Collectors.joining(" UNION ALL ", "SELECT * FROM (", ") r ORDER BY part, branch, seq"));
    private static final int TABLES = EntityTable.holding(KINDS).size();

    private static final Logger LOG = LoggerFactory.getLogger(WholePapers.class);

    private final DataSource source;
    private final Wire wire;

    WholePapers(DataSource source, Wire wire) {
        this.source = source;
        this.wire = wire;
    }

    /// Some papers as they are in one snapshot, in the order asked; one that is not there is left out.
    /// @throws TryAgain when the database could not answer now
    public Map<UUID, WholePaper> read(Collection<UUID> papers) {
        Connection connection = DataSourceUtils.getConnection(source);
        try {
            return read(List.copyOf(papers), connection);
        } catch (SQLException e) {
            rollBack(connection);
            throw new TryAgain(e);
        } finally {
            JdbcUtils.closeConnection(connection);
        }
    }

    private static void rollBack(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            LOG.debug("could not roll back", e);
        }
    }

    private Map<UUID, WholePaper> read(List<UUID> papers, Connection connection) throws SQLException {
        Map<UUID, List<WholePaper.Piece>> pieces = new HashMap<>();
        Map<UUID, List<Listed>> listings = new HashMap<>();
        Batch.Arrays ids = Batch.Arrays.of("uuid", papers);
        @Nullable Object[] everywhere = new @Nullable Object[TABLES];
        java.util.Arrays.fill(everywhere, ids);
        new Batch().add("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
                .query(rows -> readListings(rows, listings), FeedRows.OF_PAPERS, ids)
                .query(rows -> readPieces(rows, pieces), ROWS, everywhere)
                .add("COMMIT").send(connection);
        Map<UUID, WholePaper> whole = new LinkedHashMap<>();
        papers.stream().filter(pieces::containsKey).forEach(paper -> whole.put(paper, new WholePaper(paper,
                pieces.getOrDefault(paper, List.of()), listings.getOrDefault(paper, List.of()))));
        return whole;
    }

    private static void readListings(ResultSet rows, Map<UUID, List<Listed>> into) throws SQLException {
        while (rows.next()) {
            Listed listed = FeedRows.listed(rows);
            into.computeIfAbsent(listed.part().paper(), paper -> new ArrayList<>()).add(listed);
        }
    }

    private void readPieces(ResultSet rows, Map<UUID, List<WholePaper.Piece>> into) throws SQLException {
        while (rows.next()) {
            Part part = FeedRows.part(rows);
            UUID key = rows.getObject("id", UUID.class);
            into.computeIfAbsent(part.paper(), paper -> new ArrayList<>()).add(new WholePaper.Piece(
                    wire.readEntity(key, part, Wire.parse(rows.getString("body"))), part, rows.getLong("seq")));
        }
    }
}

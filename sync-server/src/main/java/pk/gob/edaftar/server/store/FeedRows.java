package pk.gob.edaftar.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.sync.Listed;

/// Reads rows of the feed.
final class FeedRows {
    /// Every listing of some papers.
    static final String OF_PAPERS = """
            SELECT s.kind, s.owner, f.paper, f.part, f.branch, f.seq, f.pos, f.upto, f.gone
            FROM feed f JOIN stream s ON s.id = f.stream WHERE f.paper = ANY (?)""";

    private FeedRows() {}

    static Listed listed(ResultSet row) throws SQLException {
        return listed(row, new Stream(Codes.stream(row.getShort("kind")), row.getObject("owner", UUID.class)));
    }

    static Listed listed(ResultSet row, Stream stream) throws SQLException {
        long upto = row.getLong("upto");
        boolean live = row.wasNull();
        return new Listed(stream, part(row), row.getLong("seq"), row.getLong("pos"), live ? null : upto, row.getBoolean("gone"));
    }

    static Part part(ResultSet row) throws SQLException {
        return new Part(Codes.part(row.getShort("part")), row.getObject("paper", UUID.class), row.getObject("branch", UUID.class));
    }
}

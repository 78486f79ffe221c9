package pk.gob.edaftar.server.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.OrgEntity;
import pk.gob.edaftar.model.wire.Wire;

/// The directory as this node last read it. It is used only while its count of writings, read in the caller's own
/// transaction, is the one it was read at: a node never decides by yesterday's hierarchy.
final class DirectoryCache {
    static final String WRITTEN = "UPDATE installation SET directory = directory + 1";
    /// One statement, so that count and entries are of one snapshot in any isolation.
    private static final String ALL = "SELECT i.directory, e.id, e.body::text AS body FROM installation i LEFT JOIN ("
            + EntityTable.holding(Set.of(PartKind.DIRECTORY)).stream()
                    .map(table -> "SELECT id, body FROM " + table.table()).collect(Collectors.joining(" UNION ALL "))
            + ") e ON true";

    private record Held(long version, Organisation organisation) {}

    private final Wire wire;
    private final AtomicReference<Held> held = new AtomicReference<>(new Held(-1, Organisation.empty()));

    DirectoryCache(Wire wire) {
        this.wire = wire;
    }

    /// The directory at a version that was just read, or a later one.
    Organisation at(long version, Connection connection) throws SQLException {
        Held now = held.get();
        if (now.version() == version) {
            return now.organisation();
        }
        Held read = read(connection);
        held.accumulateAndGet(read, (a, b) -> a.version() > b.version() ? a : b);
        return read.organisation();
    }

    private Held read(Connection connection) throws SQLException {
        long version = 0;
        List<OrgEntity> entities = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(ALL); ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                version = rows.getLong("directory");
                String body = rows.getString("body");
                if (body != null) {
                    UUID key = rows.getObject("id", UUID.class);
                    Entity entity = wire.readEntity(key, Part.directory(key), Wire.parse(body));
                    if (entity instanceof OrgEntity known) {
                        entities.add(known);
                    }
                }
            }
        }
        entities.sort(Comparator.comparing(OrgEntity::key));
        return new Held(version, new Organisation(entities));
    }
}

package pk.gob.edaftar.server.database;

import java.nio.file.Path;

/// The folder of everything the server keeps outside the database, `edaftar.data`: keys, the embedded PostgreSQL.
public record DataFolder(Path path) {
    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }
}

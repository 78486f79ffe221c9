package pk.gob.edaftar.server.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which PostgreSQL, `edaftar.database.*`.
/// @param url of an external one; without it the server keeps one of its own
/// @param connections the most this node opens at a time
/// @param binaries where the programs of the embedded one are unpacked; without it below the data folder
@ConfigurationProperties("edaftar.database")
public record DatabaseSettings(@Nullable String url, @Nullable String user, @Nullable String password,
        @DefaultValue("16") int connections, @Nullable Path binaries) {
    /// Whether the server keeps a PostgreSQL of its own.
    public boolean embedded() {
        return url == null || url.isBlank();
    }

    @Override
    public String toString() {
        return embedded() ? "embedded" : String.valueOf(url);
    }
}

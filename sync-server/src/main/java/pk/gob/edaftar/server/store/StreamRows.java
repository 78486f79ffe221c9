package pk.gob.edaftar.server.store;

import java.util.UUID;
import pk.gob.edaftar.model.change.Stream;

/// How streams are stored, for those who only look at where they stand.
public final class StreamRows {
    private StreamRows() {}

    /// The stream of a stored kind and owner.
    public static Stream stream(short kind, UUID owner) {
        return new Stream(Codes.stream(kind), owner);
    }
}

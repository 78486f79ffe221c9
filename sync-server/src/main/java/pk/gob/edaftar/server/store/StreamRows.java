package pk.gob.edaftar.server.store;

import java.util.Optional;
import java.util.UUID;
import pk.gob.edaftar.model.change.Stream;

/// How streams are stored, for those who only look at where they stand.
public final class StreamRows {
    private StreamRows() {}

    /// The stream of a stored kind and owner; none where a newer node has written a kind this one does not know.
    public static Optional<Stream> known(short kind, UUID owner) {
        return Codes.knownStream(kind).map(known -> new Stream(known, owner));
    }
}

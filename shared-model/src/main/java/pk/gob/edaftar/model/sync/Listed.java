package pk.gob.edaftar.model.sync;

import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;

/// One row of a stream's feed: the latest word on one part.
/// @param seq the part's count as this stream may see it
/// @param pos the row's own position in the stream; no two rows share one
/// @param upto where this stream's sight ends; none when it sees the part live
/// @param gone the stream sees the part no more
public record Listed(Stream stream, Part part, long seq, long pos, @Nullable Long upto, boolean gone) {
    /// The last row of the part this stream may see.
    public long bound() {
        return gone ? 0 : upto == null ? Long.MAX_VALUE : upto;
    }
}

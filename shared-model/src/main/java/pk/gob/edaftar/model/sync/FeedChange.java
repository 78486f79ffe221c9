package pk.gob.edaftar.model.sync;

import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;

/// What publishing does to one row of a feed.
/// @param sumDelta what is to be added to the stream's checksum
public record FeedChange(Stream stream, Part part, long seq, @Nullable Long upto, boolean gone, long sumDelta) {}

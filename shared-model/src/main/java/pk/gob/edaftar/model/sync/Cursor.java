package pk.gob.edaftar.model.sync;

import pk.gob.edaftar.model.change.Stream;

/// How far a desk has read a stream.
public record Cursor(Stream stream, long pos) {}

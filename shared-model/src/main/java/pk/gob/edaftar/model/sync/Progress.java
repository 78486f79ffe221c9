package pk.gob.edaftar.model.sync;

import pk.gob.edaftar.model.change.Stream;

/// How far a page brings a desk in a stream, and where the stream stood in the same snapshot.
public record Progress(Stream stream, long pos, long head, long sum) {}

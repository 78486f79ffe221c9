package pk.gob.edaftar.model.sync;

/// How far the server has a desk's readings.
/// @param through the last one it keeps; 0 for none
public record ReadingsTaken(long through) {}

package pk.gob.edaftar.model.sync;

import java.util.UUID;

/// One life of the master database. A database restored from backup begins another, with a higher number,
/// and its tag tells two restores of one backup apart.
public record Epoch(long number, UUID tag) {}

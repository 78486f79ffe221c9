package pk.gob.edaftar.model.sync;

import java.util.UUID;
import pk.gob.edaftar.model.number.Series;

/// Asks for a block of numbers. The same request gets the same block, however often it arrives.
public record LeaseAsk(Epoch epoch, UUID request, Series series) {}

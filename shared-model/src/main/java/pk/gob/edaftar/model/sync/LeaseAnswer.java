package pk.gob.edaftar.model.sync;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.number.Lease;

/// A block of numbers, or why there is none.
public record LeaseAnswer(Epoch epoch, Instant serverTime, @Nullable Lease lease, @Nullable Refusal refusal) {}

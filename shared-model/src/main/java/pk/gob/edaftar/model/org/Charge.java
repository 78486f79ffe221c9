package pk.gob.edaftar.model.org;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.wire.Kind;

/// A person holding a post for a time, from the first instant up to but not including the last.
@Kind("org.charge")
public record Charge(ChargeId id, PersonId person, PostId post, ChargeKind kind, Instant from, @Nullable Instant to)
        implements OrgEntity {
    public Charge {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a charge ends after it began");
        }
    }

    @Override
    public UUID key() {
        return id.value();
    }

    /// Whether the charge is held at an instant.
    public boolean heldAt(Instant at) {
        return !at.isBefore(from) && (to == null || at.isBefore(to));
    }
}

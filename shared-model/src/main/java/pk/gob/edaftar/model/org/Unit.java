package pk.gob.edaftar.model.org;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.wire.Kind;

/// An office, department, wing or section, with all it was called and wherever it stood.
/// @param abolished when it ceased to be
/// @param successors units that took over its work; its streams pass to them
@Kind("org.unit")
public record Unit(UnitId id, UnitKind kind, Timeline<UnitFacts> facts, @Nullable Instant abolished, List<UnitId> successors)
        implements OrgEntity {
    public Unit {
        successors = List.copyOf(successors);
    }

    @Override
    public UUID key() {
        return id.value();
    }

    /// Whether the unit exists at an instant.
    public boolean exists(Instant at) {
        return abolished == null || at.isBefore(abolished);
    }
}

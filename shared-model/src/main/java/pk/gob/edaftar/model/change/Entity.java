package pk.gob.edaftar.model.change;

import java.util.UUID;
import pk.gob.edaftar.model.dak.DakEntity;
import pk.gob.edaftar.model.org.OrgEntity;

/// Anything the office keeps: a row of exactly one part.
public sealed interface Entity permits OrgEntity, DakEntity, UnknownEntity {
    /// The entity's identity, unique among all kinds.
    UUID key();

    /// The part it belongs to; never changes during its life.
    Part part();

    /// Whether it is written once and never again: what happened and what somebody wrote is not changed afterwards.
    default boolean once() {
        return false;
    }
}

package pk.gob.edaftar.model.dak;

import java.util.UUID;
import pk.gob.edaftar.model.id.Id;

/// The identity of a movement.
public record MovementId(UUID value) implements Id {}

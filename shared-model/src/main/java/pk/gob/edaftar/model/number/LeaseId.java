package pk.gob.edaftar.model.number;

import java.util.UUID;
import pk.gob.edaftar.model.id.Id;

/// The identity of a lease of numbers.
public record LeaseId(UUID value) implements Id {}

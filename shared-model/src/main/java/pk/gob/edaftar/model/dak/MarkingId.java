package pk.gob.edaftar.model.dak;

import java.util.UUID;
import pk.gob.edaftar.model.id.Id;

/// The identity of a marking.
public record MarkingId(UUID value) implements Id {}

package pk.gob.edaftar.model.dak;

import java.util.UUID;
import pk.gob.edaftar.model.id.Id;

/// The identity of a receipt (a letter that came in).
public record DakId(UUID value) implements Id {}

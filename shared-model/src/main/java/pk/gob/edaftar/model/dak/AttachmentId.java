package pk.gob.edaftar.model.dak;

import java.util.UUID;
import pk.gob.edaftar.model.id.Id;

/// The identity of a file attached to a receipt; each version of it has its own.
public record AttachmentId(UUID value) implements Id {}

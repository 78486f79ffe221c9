package pk.gob.edaftar.model.dak;

import java.util.UUID;
import pk.gob.edaftar.model.id.Id;

/// The identity of a follow-up flag.
public record FollowUpId(UUID value) implements Id {}

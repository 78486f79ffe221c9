package pk.gob.edaftar.model.org;

import java.util.UUID;
import pk.gob.edaftar.model.id.Id;

/// The identity of a post.
public record PostId(UUID value) implements Id {}

package pk.gob.edaftar.model.sync;

import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/// An entity as stored and sent: its identity, its place in its part's count, and its body as it was written.
public record Row(UUID key, long seq, ObjectNode body) {}

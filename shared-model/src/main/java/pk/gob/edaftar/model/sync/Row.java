package pk.gob.edaftar.model.sync;

import java.util.UUID;
import pk.gob.edaftar.model.wire.Body;
import tools.jackson.databind.node.ObjectNode;

/// An entity as stored and sent: its identity, its place in its part's count, and its body as it was written.
public record Row(UUID key, long seq, Body body) {
    public Row(UUID key, long seq, ObjectNode body) {
        this(key, seq, Body.of(body));
    }
}

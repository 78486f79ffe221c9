package pk.gob.edaftar.model.id;

import java.util.UUID;

/// Where fresh identities come from: UUIDv7 on a desk, a seeded sequence in the simulator.
@FunctionalInterface
public interface IdSource {
    /// A fresh identity, never given before.
    UUID next();
}

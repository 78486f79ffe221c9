package pk.gob.edaftar.model.change;

import java.util.UUID;

/// An entity of a kind this program does not know yet: kept, counted and passed on as received.
public record UnknownEntity(UUID key, Part part, String kind) implements Entity {}

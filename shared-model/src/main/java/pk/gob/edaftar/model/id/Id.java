package pk.gob.edaftar.model.id;

import java.util.UUID;

/// An identity that is typed by its record, so that a post's can never be passed for a person's.
/// Implementations are records with this one component; the wire form is the UUID's text.
public interface Id {
    /// The identity itself; UUIDv7 where a person created the thing, UUIDv8 where a command implies it.
    UUID value();
}

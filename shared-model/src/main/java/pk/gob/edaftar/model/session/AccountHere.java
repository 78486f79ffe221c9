package pk.gob.edaftar.model.session;

import pk.gob.edaftar.model.org.PersonId;

/// Under which name a person signs in.
/// @param suspended whether nobody comes in with it until that is lifted
/// @param hasPassword whether he has chosen one
public record AccountHere(PersonId person, String userName, boolean suspended, boolean hasPassword) {}

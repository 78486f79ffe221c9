package pk.gob.edaftar.model.session;

import pk.gob.edaftar.model.org.PersonId;

/// Under which name a person signs in.
public record AccountHere(PersonId person, String userName) {}

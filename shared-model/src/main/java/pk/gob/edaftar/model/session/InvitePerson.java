package pk.gob.edaftar.model.session;

import pk.gob.edaftar.model.org.PersonId;

/// The administrator invites a person of the directory to choose a password: for an account he does not have yet, or in place
/// of one he has forgotten.
/// @param userName the name he is to sign in under
public record InvitePerson(PersonId person, String userName) {}

package pk.gob.edaftar.server.session;

import pk.gob.edaftar.model.sync.Session;

/// Who a request comes from, as its token says.
/// @param mustChangePassword whether nothing but changing the password is open to him
/// @param program whether it is another system rather than somebody
/// @param tokenHash what the session is stored under
public record Caller(Session session, String userName, boolean mustChangePassword, boolean program, String tokenHash) {}

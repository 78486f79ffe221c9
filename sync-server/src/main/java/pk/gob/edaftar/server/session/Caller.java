package pk.gob.edaftar.server.session;

import pk.gob.edaftar.model.sync.Session;

/// Who a request comes from, as its token says.
/// @param mustChangePassword whether nothing but changing the password is open to him
/// @param tokenHash what the session is stored under
public record Caller(Session session, String userName, boolean mustChangePassword, String tokenHash) {}

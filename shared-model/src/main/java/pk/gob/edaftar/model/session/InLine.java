package pk.gob.edaftar.model.session;

/// Too many sign in at this moment: a ticket to ask again with, and the place in line (1 is next).
public record InLine(String ticket, int place, int retryAfterSeconds) {}

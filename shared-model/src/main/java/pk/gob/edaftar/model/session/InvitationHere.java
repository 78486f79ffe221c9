package pk.gob.edaftar.model.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.UnitId;

/// An invitation that is out, for an administrator.
/// @param number the first letters of its code
/// @param person who is invited; none where it is a computer
/// @param computer what the computer is to be called
/// @param unit where the computer stands
/// @param by who made it; none where it was made on the server's console
public record InvitationHere(String number, @Nullable PersonId person, String computer, @Nullable UnitId unit,
        @Nullable PersonId by, Instant at, Instant until) {}

package pk.gob.edaftar.model.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.text.Bilingual;

/// What an invitation is for, told to whoever has its whole code.
/// @param name the person's name; of a computer's the name of the unit it stands in, if any
/// @param userName the name he will sign in under; empty of a computer's
/// @param computer what the computer is to be called; empty where that is left to it
public record InvitationShown(Kind kind, @Nullable Bilingual name, String userName, String computer, Instant until) {
    /// Whom it lets in.
    public enum Kind { PERSON, COMPUTER }
}

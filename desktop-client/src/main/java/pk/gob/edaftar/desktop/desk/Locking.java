package pk.gob.edaftar.desktop.desk;

import java.time.Instant;
import java.util.Optional;
import pk.gob.edaftar.model.session.DeskTerms;

/// The lock before a desk that stays open behind it: what is typed stays, and sending and receiving go on.
public interface Locking {
    /// What came of a password.
    enum Unlocked {
        YES,
        WRONG,
        /// Too long without the server: the password opens it no more.
        WINDOW_OVER,
        /// This computer has been shut out.
        SHUT_OUT
    }

    /// The office's settings for desks; from memory.
    DeskTerms terms();

    /// Tries the person's password, with a network or without one.
    /// @param password wiped by the caller afterwards
    Unlocked unlock(char[] password);

    /// When this desk closes unless it reaches the server before, once that is near; from memory.
    Optional<Instant> closesSoon();
}

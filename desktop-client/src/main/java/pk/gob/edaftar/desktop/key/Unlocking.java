package pk.gob.edaftar.desktop.key;

import java.time.Instant;

/// How trying to open a desk came out.
public sealed interface Unlocking {
    /// The desk is open.
    record Opened(DeskKeys keys) implements Unlocking {}

    /// The password, or the server's key, is another. Nothing is damaged.
    record WrongPassword() implements Unlocking {}

    /// Too long without the server: the password alone no longer opens it, signing in with a network does.
    record WindowOver(Instant since) implements Unlocking {}

    /// The desk was erased; only the server can open what had not been sent.
    record Erased() implements Unlocking {}

    /// The header cannot be read, or was changed by hand.
    record Damaged() implements Unlocking {}

    /// Nobody of this name has a desk on this device.
    record NoDesk() implements Unlocking {}
}

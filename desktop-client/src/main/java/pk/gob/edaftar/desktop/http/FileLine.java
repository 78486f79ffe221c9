package pk.gob.edaftar.desktop.http;

import java.io.IOException;
import java.util.UUID;

/// The bytes of files between a desk and the server. Calls wait for their answer and never throw.
public interface FileLine {
    /// How many bytes of a file the server has.
    Reply<Long> offset(UUID attachment);

    /// Brings a piece of a file.
    /// @param offset how many bytes of it are there already
    /// @return how many there are then
    Reply<Long> append(UUID attachment, long offset, byte[] piece, int length);

    /// Fetches a file from some place on, until its end or until whoever takes it throws.
    Reply<Boolean> fetch(UUID attachment, long from, Taker taker);

    /// Takes what comes, piece by piece.
    @FunctionalInterface
    interface Taker {
        void take(byte[] piece, int length) throws IOException;
    }
}

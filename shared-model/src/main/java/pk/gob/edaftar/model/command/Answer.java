package pk.gob.edaftar.model.command;

/// What an office can tell: a fact it knows, or that it does not hold what was asked.
/// A desk that does not see cannot say no; *not here* is never taken for *is not so*.
public sealed interface Answer<T> {
    /// The whole answer.
    record Known<T>(T value) implements Answer<T> {}

    /// The desk does not hold it; the server does.
    record NotHere<T>() implements Answer<T> {}

    static <T> Known<T> known(T value) {
        return new Known<>(value);
    }

    static <T> NotHere<T> notHere() {
        return new NotHere<>();
    }
}

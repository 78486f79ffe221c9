package pk.gob.edaftar.desktop.desk;

import java.util.function.Function;
import pk.gob.edaftar.desktop.http.Reply;
import pk.gob.edaftar.model.command.Refusal;

/// What came of asking the server something that is nowhere without it.
public sealed interface Answer<T> {
    record Got<T>(T value) implements Answer<T> {}

    /// The server said no.
    record Refused<T>(Refusal refusal) implements Answer<T> {}

    /// The server cannot be asked now; nothing was done, or it is not known whether it was.
    record NotHere<T>() implements Answer<T> {}

    /// What came of a call.
    static <T> Answer<T> of(Reply<T> reply) {
        return switch (reply) {
            case Reply.Got<T>(T value) -> new Got<>(value);
            case Reply.Refused<T>(Refusal refusal) -> new Refused<>(refusal);
            case Reply.Waits<T> waits -> new NotHere<>();
            case Reply.Failed<T> failed -> new NotHere<>();
        };
    }

    /// The same with something else that came of it.
    default <U> Answer<U> then(Function<T, Answer<U>> next) {
        return switch (this) {
            case Got<T>(T value) -> next.apply(value);
            case Refused<T>(Refusal refusal) -> new Refused<>(refusal);
            case NotHere<T> none -> new NotHere<>();
        };
    }
}

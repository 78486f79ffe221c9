package pk.gob.edaftar.desktop.http;

import java.util.function.Function;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.session.InLine;

/// What came of a call.
public sealed interface Reply<T> {
    /// The answer.
    record Got<T>(T value) implements Reply<T> {}

    /// The server looked and said no.
    record Refused<T>(Refusal refusal) implements Reply<T> {}

    /// Many sign in at this moment: ask again with the ticket.
    record Waits<T>(InLine line) implements Reply<T> {}

    /// It came to nothing.
    record Failed<T>(Trouble trouble) implements Reply<T> {}

    /// The same reply with another answer.
    default <U> Reply<U> map(Function<T, U> change) {
        return switch (this) {
            case Got<T>(T value) -> new Got<>(change.apply(value));
            case Refused<T>(Refusal refusal) -> new Refused<>(refusal);
            case Waits<T>(InLine line) -> new Waits<>(line);
            case Failed<T>(Trouble trouble) -> new Failed<>(trouble);
        };
    }
}

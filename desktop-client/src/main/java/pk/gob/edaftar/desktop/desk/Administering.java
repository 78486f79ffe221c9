package pk.gob.edaftar.desktop.desk;

import java.util.function.Function;
import pk.gob.edaftar.desktop.http.AdminLine;
import pk.gob.edaftar.desktop.http.Reply;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.org.OrgCommand;

/// What an administrator does at the server; never on the FX thread. Accounts, computers and the directory are the server's
/// alone: there is nothing to be done about them without it.
public interface Administering {
    /// Asks one thing.
    <T> Answer<T> ask(Function<AdminLine, Reply<T>> question);

    /// Performs an act on the directory, and waits until it is decided.
    Answer<Boolean> perform(Seat seat, Function<Act, OrgCommand> command);

    /// What came of it.
    sealed interface Answer<T> {
        record Got<T>(T value) implements Answer<T> {}

        /// The server said no.
        record Refused<T>(Refusal refusal) implements Answer<T> {}

        /// The server cannot be asked now; nothing was done, or it is not known whether it was.
        record NotHere<T>() implements Answer<T> {}

        /// The same with something else that came of it.
        default <U> Answer<U> then(Function<T, Answer<U>> next) {
            return switch (this) {
                case Got<T>(T value) -> next.apply(value);
                case Refused<T>(Refusal refusal) -> new Refused<>(refusal);
                case NotHere<T> none -> new NotHere<>();
            };
        }
    }
}

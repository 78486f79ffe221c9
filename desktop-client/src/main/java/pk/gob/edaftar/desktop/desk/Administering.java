package pk.gob.edaftar.desktop.desk;

import java.util.function.Function;
import pk.gob.edaftar.desktop.http.AdminLine;
import pk.gob.edaftar.desktop.http.Reply;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.org.OrgCommand;

/// What an administrator does at the server; never on the FX thread. Accounts, computers and the directory are the server's
/// alone: there is nothing to be done about them without it.
public interface Administering {
    /// Asks one thing.
    <T> Answer<T> ask(Function<AdminLine, Reply<T>> question);

    /// Performs an act on the directory, and waits until it is decided.
    Answer<Boolean> perform(Seat seat, Function<Act, OrgCommand> command);
}

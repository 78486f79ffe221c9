package pk.gob.edaftar.desktop.desk;

import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.session.InvitationCode;
import pk.gob.edaftar.model.session.InvitationShown;

/// Coming in with an invitation, and waiting to be admitted. All of it may touch disk and net, so none of it belongs on the FX
/// thread.
public interface Welcome {
    /// Asks a server what an invitation is for. A computer that works with a server stays with it as long as there are desks on
    /// it: a link from somewhere must not lead anybody's password elsewhere.
    /// @param server its address; empty for the one this computer works with
    Looked look(String server, InvitationCode code);

    /// Chooses the password of whoever was invited, and opens his desk. Where the line was cut midway the same may be asked
    /// again: nothing is half done, and the answer is the same.
    /// @param login the name he signs in under, as the invitation says
    /// @param password wiped by the caller afterwards
    Entrance.First accept(InvitationCode code, String login, char[] password);

    /// Enrols this computer.
    Standing enrol(InvitationCode code);

    /// Whether this computer may be used by now.
    Standing standing();

    /// What came of looking at an invitation.
    sealed interface Looked {
        record For(InvitationShown shown) implements Looked {}

        /// The server says no.
        record Refused(Refusal why) implements Looked {}

        /// There is no such server, or it does not answer.
        record NotReached(Entrance.Reached why) implements Looked {}

        /// This computer works with another server.
        record Elsewhere(String server) implements Looked {}
    }

    /// Whether a computer may be used.
    sealed interface Standing {
        record Admitted() implements Standing {}

        /// @param number by which the administrator finds it
        record Waits(long number, String name) implements Standing {}

        record ShutOut() implements Standing {}

        record Refused(Refusal why) implements Standing {}

        record Silent() implements Standing {}
    }
}

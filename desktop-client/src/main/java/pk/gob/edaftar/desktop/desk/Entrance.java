package pk.gob.edaftar.desktop.desk;

import java.time.Instant;
import java.util.List;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.text.Bilingual;

/// The way in: which server, and who. All of it may touch disk and net, so none of it belongs on the FX thread.
public interface Entrance {
    /// What this computer remembers.
    Remembered remembered();

    /// Tries a server's address and, where an e-Daftar server answers, remembers it.
    Reached useServer(String address);

    /// Opens a person's desk: with the server where it answers, else with what is on this computer.
    /// @param password wiped by the caller afterwards
    SignIn signIn(String login, char[] password);

    /// Chooses a password in place of the one given by the administrator, and signs in with it.
    /// @param password the present one; both are wiped by the caller afterwards
    SignIn changePassword(String login, char[] password, char[] chosen);

    /// Makes somebody the first administrator of a server that has none, and signs him in. Where the line was cut midway the
    /// same may be asked again: nothing is half done, and the answer is the same.
    /// @param password wiped by the caller afterwards
    First first(Founder founder, char[] password);

    /// Coming in with an invitation.
    Welcome welcome();

    /// What this computer remembers.
    /// @param server the server's address; empty before the first run
    /// @param logins who has signed in here, the last one first
    /// @param people who has a desk here, the last one first
    record Remembered(String server, List<String> logins, List<Resident> people) {
        public Remembered {
            logins = List.copyOf(logins);
            people = List.copyOf(people);
        }
    }

    /// Whether a server answers at an address.
    sealed interface Reached {
        /// @param founded whether anybody can sign in there yet
        record Answers(boolean founded) implements Reached {}

        /// Not an address at all.
        record NoAddress() implements Reached {}

        /// Nobody answers.
        record Silent() implements Reached {}

        /// Somebody else answers.
        record NotOurs() implements Reached {}

        /// It needs another version of this program.
        record OtherVersion(String server, String desk) implements Reached {}
    }

    /// Who would be the first administrator.
    /// @param code what the server shows whoever started it
    record Founder(String code, Bilingual name, String login) {}

    /// The outcome of coming in with a code, as the first administrator or as somebody who was invited.
    sealed interface First {
        /// It was his, and this is what came of signing him in.
        record Become(SignIn signIn) implements First {}

        /// The server says no.
        record Refused(Refusal why) implements First {}

        /// No answer came.
        record Silent() implements First {}
    }

    /// The outcome of signing in.
    sealed interface SignIn {
        record Opened(Desk desk) implements SignIn {}

        /// The server, or offline this computer, does not know this name and password together.
        record Wrong() implements SignIn {}

        /// The password was given by the administrator and has to be replaced by one's own.
        record PasswordMustChange() implements SignIn {}

        /// The password chosen is too short.
        record PasswordTooShort() implements SignIn {}

        /// The server does not answer, and this person has no desk on this computer yet.
        record FirstTimeNeedsServer() implements SignIn {}

        /// Too long without the server: the desk is locked until it is reached once.
        record WindowOver(Instant since) implements SignIn {}

        /// The administrator has to admit this computer first.
        record DeviceNotAdmitted() implements SignIn {}

        /// This computer has been shut out.
        record DeviceRevoked() implements SignIn {}

        /// The server needs another version of this program.
        record OtherVersion(String server, String desk) implements SignIn {}

        /// Too many sign in at this moment.
        /// @param place the place in line, 1 or more
        record InLine(int place) implements SignIn {}

        /// This person's desk is open already, in another window of this computer.
        record OpenAlready() implements SignIn {}

        /// A newer program has written this person's desk: this one would not understand it.
        record WrittenByNewer() implements SignIn {}

        /// Something on this computer prevents it: no room, no permission.
        record DiskTrouble() implements SignIn {}
    }
}

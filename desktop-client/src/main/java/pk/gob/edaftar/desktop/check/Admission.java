package pk.gob.edaftar.desktop.check;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import pk.gob.edaftar.desktop.desk.Desk;
import pk.gob.edaftar.desktop.desk.Entrance;
import pk.gob.edaftar.desktop.desk.Entrance.Reached;
import pk.gob.edaftar.desktop.desk.Entrance.SignIn;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.text.Dates;
import pk.gob.edaftar.desktop.text.Messages;

/// Goes in by the entrance, and says in the words of the sign-in screen why it was not let in.
record Admission(Entrance entrance, Messages messages, Duration limit) {
    private static final Duration NEXT_IN_LINE = Duration.ofSeconds(1);

    /// Tries the server's address; from then on this computer remembers it, as it does when it is typed.
    void reach(String server) throws CheckStopped {
        switch (entrance.useServer(server)) {
            case Reached.Answers answers -> { }
            case Reached.NoAddress no -> throw stopped(Outcome.NO_SERVER, "signin.noAddress");
            case Reached.Silent silent -> throw stopped(Outcome.NO_SERVER, "signin.silent");
            case Reached.NotOurs other -> throw stopped(Outcome.NO_SERVER, "signin.notOurs");
            case Reached.OtherVersion(String theirs, String ours) ->
                    throw stopped(Outcome.NO_SERVER, "signin.otherVersion", Bidi.ltr(theirs), Bidi.ltr(ours));
        }
    }

    /// Signs in; keeps its place where many do.
    Desk signIn(String user, String password) throws CheckStopped {
        long begun = System.nanoTime();
        while (true) {
            SignIn outcome = attempt(user, password);
            if (!(outcome instanceof SignIn.InLine) || System.nanoTime() - begun > limit.toNanos()) {
                return opened(outcome);
            }
            try {
                Thread.sleep(NEXT_IN_LINE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return opened(outcome);
            }
        }
    }

    private SignIn attempt(String user, String password) {
        char[] typed = password.toCharArray();
        try {
            return entrance.signIn(user, typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private Desk opened(SignIn outcome) throws CheckStopped {
        return switch (outcome) {
            case SignIn.Opened(Desk desk) -> desk;
            case SignIn.Wrong wrong -> throw stopped(Outcome.NOT_LET_IN, "signin.wrong");
            case SignIn.PasswordMustChange must -> throw stopped(Outcome.NOT_LET_IN, "signin.mustChange");
            case SignIn.PasswordTooShort tooShort -> throw stopped(Outcome.NOT_LET_IN, "signin.tooShort");
            case SignIn.FirstTimeNeedsServer first -> throw stopped(Outcome.NO_SERVER, "signin.firstTime");
            case SignIn.WindowOver(Instant since) ->
                    throw stopped(Outcome.NO_SERVER, "signin.windowOver", new Dates(messages).stamp(since));
            case SignIn.DeviceNotAdmitted not -> throw stopped(Outcome.NOT_LET_IN, "signin.notAdmitted");
            case SignIn.DeviceRevoked revoked -> throw stopped(Outcome.NOT_LET_IN, "signin.revoked");
            case SignIn.OtherVersion(String theirs, String ours) ->
                    throw stopped(Outcome.NO_SERVER, "signin.otherVersion", Bidi.ltr(theirs), Bidi.ltr(ours));
            case SignIn.InLine(int place) -> throw stopped(Outcome.NOT_LET_IN, "signin.inLine", place);
            case SignIn.OpenAlready open -> throw stopped(Outcome.COMPUTER, "signin.openAlready");
            case SignIn.WrittenByNewer newer -> throw stopped(Outcome.COMPUTER, "signin.newer");
            case SignIn.DiskTrouble disk -> throw stopped(Outcome.COMPUTER, "signin.disk");
        };
    }

    private CheckStopped stopped(Outcome outcome, String key, Object... arguments) {
        return new CheckStopped(outcome, messages.of(key, arguments), messages.of(key + ".hint"));
    }
}

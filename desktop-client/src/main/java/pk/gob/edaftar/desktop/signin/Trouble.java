package pk.gob.edaftar.desktop.signin;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pk.gob.edaftar.desktop.desk.Entrance.Reached;
import pk.gob.edaftar.desktop.desk.Entrance.SignIn;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Refusal;

/// What to say about an attempt to come in.
/// @param key its text says what happened
/// @param hint its text says what to do
public record Trouble(String key, String hint, List<Object> arguments) {
    static Trouble of(String name, Object... arguments) {
        return new Trouble("signin." + name, "signin." + name + ".hint", Arrays.asList(arguments));
    }

    static Trouble refused(Refusal why) {
        String key = "refusal." + why.rule();
        return new Trouble(key, key + ".remedy", why.arguments().stream().<Object>map(Argument::value).toList());
    }

    /// Why no server was reached, if none was.
    static Optional<Trouble> of(Reached outcome) {
        return switch (outcome) {
            case Reached.Answers answers -> Optional.empty();
            case Reached.NoAddress no -> Optional.of(of("noAddress"));
            case Reached.Silent silent -> Optional.of(of("silent"));
            case Reached.NotOurs other -> Optional.of(of("notOurs"));
            case Reached.OtherVersion(String theirs, String ours) -> Optional.of(of("otherVersion", theirs, ours));
        };
    }

    /// Why nobody came in, if nobody did.
    static Optional<Trouble> of(SignIn outcome) {
        return switch (outcome) {
            case SignIn.Opened open -> Optional.empty();
            case SignIn.Wrong wrong -> Optional.of(of("wrong"));
            case SignIn.PasswordMustChange must -> Optional.of(of("mustChange"));
            case SignIn.PasswordTooShort tooShort -> Optional.of(of("tooShort"));
            case SignIn.FirstTimeNeedsServer first -> Optional.of(of("firstTime"));
            case SignIn.WindowOver(Instant since) -> Optional.of(of("windowOver", since));
            case SignIn.DeviceNotAdmitted not -> Optional.of(of("notAdmitted"));
            case SignIn.DeviceRevoked revoked -> Optional.of(of("revoked"));
            case SignIn.OtherVersion(String theirs, String ours) -> Optional.of(of("otherVersion", theirs, ours));
            case SignIn.InLine(int place) -> Optional.of(of("inLine", place));
            case SignIn.OpenAlready open -> Optional.of(of("openAlready"));
            case SignIn.WrittenByNewer newer -> Optional.of(of("newer"));
            case SignIn.DiskTrouble disk -> Optional.of(of("disk"));
        };
    }
}

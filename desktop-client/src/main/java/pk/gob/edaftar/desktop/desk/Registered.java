package pk.gob.edaftar.desktop.desk;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.sync.Performed;

/// The outcome of registering a letter, or of diarising one.
/// @param number what to stamp on the paper, as printed; none unless it was accepted
/// @param provisional whether that number is to be replaced by the server's
public record Registered(Decision decision, @Nullable String number, boolean provisional) {
    /// @param printed writes a number as it is printed
    static Registered of(Performed performed, Function<Stamp, String> printed) {
        return Optional.ofNullable(performed.done()).flatMap(Command::stamp)
                .map(stamp -> new Registered(performed.decision(), printed.apply(stamp), stamp.provisional() != null))
                .orElseGet(() -> new Registered(performed.decision(), null, false));
    }
}

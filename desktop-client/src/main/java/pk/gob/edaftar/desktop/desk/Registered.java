package pk.gob.edaftar.desktop.desk;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.dak.DakCommand;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.sync.Performed;

/// The outcome of registering.
/// @param number what to stamp on the paper, as printed; none unless it was accepted
/// @param provisional whether that number is to be replaced by the server's
public record Registered(Decision decision, @Nullable String number, boolean provisional) {
    /// @param printed writes a number as it is printed
    static Registered of(Performed performed, Function<Stamp, String> printed) {
        return performed.done() instanceof DakCommand.RegisterDak done
                ? new Registered(performed.decision(), printed.apply(done.number()), done.number().provisional() != null)
                : new Registered(performed.decision(), null, false);
    }
}

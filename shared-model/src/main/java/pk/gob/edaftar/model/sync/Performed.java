package pk.gob.edaftar.model.sync;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.Decision;

/// What came of an act made on the desk.
/// @param done the command as it was saved, with the number drawn for it; none when it was not accepted
public record Performed(Decision decision, @Nullable Command done, List<DeskEffect> effects) {
    public Performed {
        effects = List.copyOf(effects);
    }
}

package pk.gob.edaftar.model.command;

import java.util.Set;
import java.util.UUID;

/// A command of a kind this program does not know: it is kept and never decided.
public record UnknownCommand(Act act, String kind) implements Command {
    @Override
    public Set<UUID> papers() {
        return Set.of();
    }

    @Override
    public Nature nature() {
        return Nature.SERVER_ONLY;
    }
}

package pk.gob.edaftar.model.sync;

import java.util.List;

/// Commands in the order they were made.
public record Push(Epoch epoch, List<Sent> commands) {
    /// How many commands one push carries at most.
    public static final int LIMIT = 50;

    public Push {
        commands = List.copyOf(commands);
    }
}

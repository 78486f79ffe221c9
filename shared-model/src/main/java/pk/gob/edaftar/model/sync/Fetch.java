package pk.gob.edaftar.model.sync;

import java.util.List;

/// Asks for parts from where the desk stands.
public record Fetch(Epoch epoch, List<Want> wants) {
    /// How many parts one call asks for at most.
    public static final int LIMIT = 100;

    public Fetch {
        wants = List.copyOf(wants);
    }
}

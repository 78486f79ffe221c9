package pk.gob.edaftar.model.sync;

import java.util.UUID;

/// A command names a new thing by an identity that another thing has; no honest desk does.
public final class Clash extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Clash(UUID key) {
        super("taken: " + key, null, false, false);
    }
}

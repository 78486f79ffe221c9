package pk.gob.edaftar.model.sync;

import java.util.UUID;

/// A decision reached for a paper that is not locked: the transaction is given up and begun again with it.
public final class WiderLock extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final UUID paper;

    public WiderLock(UUID paper) {
        super("not locked: " + paper, null, false, false);
        this.paper = paper;
    }

    public UUID paper() {
        return paper;
    }
}

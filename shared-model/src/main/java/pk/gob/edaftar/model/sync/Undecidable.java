package pk.gob.edaftar.model.sync;

/// This store cannot take this transaction, and will not the next time either: a row it cannot read, a statement its
/// database refuses. What else is asked for in the same breath is none the worse for it.
public final class Undecidable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Undecidable(Throwable cause) {
        super(cause);
    }
}

package pk.gob.edaftar.model.sync;

/// The database could not take a transaction now (a lock, a race, a lost connection); the same again may succeed.
public final class TryAgain extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TryAgain(Throwable cause) {
        super(cause);
    }
}

package pk.gob.edaftar.server.start;

/// The server cannot start; the message says why to whoever runs it.
public final class StartFailure extends Exception {
    private static final long serialVersionUID = 1;

    StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}

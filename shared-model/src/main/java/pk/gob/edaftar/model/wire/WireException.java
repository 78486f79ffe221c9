package pk.gob.edaftar.model.wire;

/// What was received cannot be read: says where and why. The sender is told; nothing of it is applied.
public final class WireException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WireException(String path, String reason) {
        super(path + ": " + reason);
    }
}

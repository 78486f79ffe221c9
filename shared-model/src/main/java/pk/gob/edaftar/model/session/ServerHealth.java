package pk.gob.edaftar.model.session;

import java.time.Instant;

/// What a server says of itself to anybody.
/// @param product always `e-daftar`
/// @param protocol the newest form of the protocol it speaks
/// @param oldestProtocol the oldest form it still understands
/// @param founded whether there is anybody who could sign in
public record ServerHealth(String product, String version, int protocol, int oldestProtocol, boolean founded, Instant now) {
    public static final String PRODUCT = "e-daftar";
    /// The form of the protocol this program speaks.
    public static final int PROTOCOL = 1;
    public static final int OLDEST_PROTOCOL = 1;
}

package pk.gob.edaftar.model.session;

/// What a desk tells of itself when it reaches the server.
/// @param outboxKey the fingerprint of the key its sealed acts are under: by it the server knows them for this person's
/// @see #FINGERPRINT
public record DeskKnown(String outboxKey) {
    /// SHA-256 in small hexadecimal digits.
    public static final String FINGERPRINT = "[0-9a-f]{64}";
}

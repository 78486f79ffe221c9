package pk.gob.edaftar.server.session;

import java.security.SecureRandom;
import java.util.Base64;
import pk.gob.edaftar.model.id.Sha256;

/// Opaque random tokens. Only their hash is kept, so that whoever reads the database cannot come in with it.
public final class Token {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Token() {}

    /// A fresh token.
    public static String fresh() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes());
    }

    /// As many random bytes as a token or a key has.
    static byte[] randomBytes() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /// What is kept of a token: it is random and long, so that no slow hash is needed. Also tells texts apart.
    public static String hash(String token) {
        return Sha256.of(token);
    }
}

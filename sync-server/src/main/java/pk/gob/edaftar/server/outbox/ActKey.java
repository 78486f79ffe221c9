package pk.gob.edaftar.server.outbox;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import pk.gob.edaftar.model.id.Sha256;
import pk.gob.edaftar.model.sync.Session;

/// The key a desk seals its acts under, derived from its kept store's as the desk derives it. It must never leave this server.
final class ActKey {
    private static final String PURPOSE = "outbox";
    private static final String BOUND_TO = "e-daftar/outbox/1/";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final byte[] key;

    /// @param kept the key of the desk's kept store
    ActKey(byte[] kept) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(kept, "HmacSHA256"));
            this.key = mac.doFinal(PURPOSE.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    /// What the desk named it by.
    String fingerprint() {
        return Sha256.of(key);
    }

    /// An act as its author's desk wrote it; empty where it is damaged, or another's.
    Optional<String> open(Session author, String sealed) {
        try {
            byte[] bytes = Base64.getDecoder().decode(sealed);
            if (bytes.length < NONCE_BYTES + TAG_BITS / 8) {
                return Optional.empty();
            }
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(TAG_BITS, Arrays.copyOf(bytes, NONCE_BYTES)));
            cipher.updateAAD((BOUND_TO + author.device().value() + "/" + author.person().value()).getBytes(StandardCharsets.UTF_8));
            return Optional.of(new String(cipher.doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}

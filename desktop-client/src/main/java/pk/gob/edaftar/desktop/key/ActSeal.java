package pk.gob.edaftar.desktop.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import pk.gob.edaftar.model.id.Sha256;

/// Seals acts so that only their own desk and the server can open them, and that nobody else can make one: under a key
/// derived from the kept store's, which is sealed to the server.
public final class ActSeal {
    private static final String PURPOSE = "outbox";
    private static final String BOUND_TO = "e-daftar/outbox/1/";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final byte[] desk;
    private final SecureRandom random = new SecureRandom();

    public ActSeal(DiskKey kept, DeskName desk) {
        this.key = kept.of(PURPOSE);
        this.desk = (BOUND_TO + desk.text()).getBytes(StandardCharsets.UTF_8);
    }

    /// What the server knows the key by; it tells nothing of the key.
    public String fingerprint() {
        return Sha256.of(key.getEncoded());
    }

    /// An act as it may lie about and be sent by anybody: nonce, ciphertext and tag, base64.
    public String seal(String act) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(desk);
            return Octets.joined(nonce, cipher.doFinal(act.getBytes(StandardCharsets.UTF_8))).base64();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES/GCM", e);
        }
    }
}

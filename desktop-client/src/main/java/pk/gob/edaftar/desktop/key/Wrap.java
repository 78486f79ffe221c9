package pk.gob.edaftar.desktop.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// One key wrapped by another (AES-256-GCM), bound to what it is the key of: a wrap moved elsewhere does not open.
final class Wrap {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private Wrap() {}

    static Octets wrap(byte[] wrapping, DiskKey key, String purpose, SecureRandom random) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] wrapped = cipher(Cipher.ENCRYPT_MODE, wrapping, nonce, purpose).doFinal(key.bytes());
            return Octets.joined(nonce, wrapped);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES/GCM", e);
        }
    }

    /// The wrapped key; empty when the wrapping key is another.
    static Optional<DiskKey> unwrap(byte[] wrapping, Octets wrap, String purpose) {
        byte[] wrapped = wrap.bytes();
        if (wrapped.length != NONCE_BYTES + DiskKey.BYTES + TAG_BITS / 8) {
            return Optional.empty();
        }
        try {
            byte[] nonce = Arrays.copyOf(wrapped, NONCE_BYTES);
            byte[] key = cipher(Cipher.DECRYPT_MODE, wrapping, nonce, purpose)
                    .doFinal(wrapped, NONCE_BYTES, wrapped.length - NONCE_BYTES);
            return Optional.of(new DiskKey(key));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES/GCM", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String purpose) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}

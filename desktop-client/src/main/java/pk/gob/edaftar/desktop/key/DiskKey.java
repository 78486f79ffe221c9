package pk.gob.edaftar.desktop.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// The random key of one store file. It must never be written anywhere but wrapped.
public final class DiskKey {
    static final int BYTES = 32;

    private final byte[] bytes;

    DiskKey(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a disk key has " + BYTES + " bytes, not " + bytes.length);
        }
        this.bytes = bytes.clone();
    }

    static DiskKey random(SecureRandom random) {
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        return new DiskKey(fresh);
    }

    /// The key as a store's file password. H2 stretches a password with ten rounds only, so nothing weaker than this may stand there.
    public char[] filePassword() {
        return HexFormat.of().formatHex(bytes).toCharArray();
    }

    /// A key of its own for something that lies beside the store file and is thrown away with it; the same purpose, the same key.
    public SecretKey of(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            return new SecretKeySpec(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /// Forgets the key in memory; it opens nothing from now on.
    public void destroy() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DiskKey key && java.security.MessageDigest.isEqual(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /// Never the key itself: this ends up in logs.
    @Override
    public String toString() {
        return "DiskKey";
    }
}

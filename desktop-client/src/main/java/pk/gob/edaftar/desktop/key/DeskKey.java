package pk.gob.edaftar.desktop.key;

import java.util.Arrays;

/// The random key the server keeps for one person on one device and gives out to his signed-in session only:
/// a forgotten password loses nothing, and the server ends a lost device by destroying it.
public final class DeskKey {
    private final byte[] bytes;

    public DeskKey(byte[] bytes) {
        if (bytes.length != DiskKey.BYTES) {
            throw new IllegalArgumentException("a desk key has " + DiskKey.BYTES + " bytes, not " + bytes.length);
        }
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeskKey key && java.security.MessageDigest.isEqual(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "DeskKey";
    }
}

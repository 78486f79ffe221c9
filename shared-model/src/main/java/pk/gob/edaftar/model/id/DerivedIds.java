package pk.gob.edaftar.model.id;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// Ids of what a command implies (its movement, a copy's branch): the same on desk and server,
/// because both derive them from the command and never from an order in a list.
public final class DerivedIds {
    private DerivedIds() {}

    /// A UUIDv8 (RFC 9562) from a command, the slot the new thing fills, and its content key
    /// (such as the post a marking goes to).
    public static UUID of(Id command, String slot, Object key) {
        String name = command.value() + "|" + slot + "|" + key;
        ByteBuffer hash = ByteBuffer.wrap(sha256(name.getBytes(StandardCharsets.UTF_8)));
        long high = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x8000L;
        long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

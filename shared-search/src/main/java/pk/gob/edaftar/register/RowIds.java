package pk.gob.edaftar.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.id.DerivedIds;
import pk.gob.edaftar.model.org.UnitId;

/// The identity of a row's registration: what stands in the row, the registry it goes to, and how many rows before it in the
/// file are exactly alike. So the same file again, longer, or in another order, registers nothing twice, and two letters that
/// a register enters alike stay two. It keeps a few dozen bytes for each row.
public final class RowIds {
    private final UnitId registry;
    private final Map<UUID, Integer> seen = new HashMap<>();

    public RowIds(UnitId registry) {
        this.registry = registry;
    }

    /// The identity of the next row.
    public CommandId of(Map<String, String> values) {
        UUID content = DerivedIds.of(registry, "import", fingerprint(values));
        int alike = seen.merge(content, 1, Integer::sum);
        return new CommandId(alike == 1 ? content : DerivedIds.of(registry, "import", content + "/" + alike));
    }

    private static String fingerprint(Map<String, String> values) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(values).forEach((column, value) -> {
                add(digest, column);
                add(digest, value);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// The length first, so that no two rows run together into the same bytes.
    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}

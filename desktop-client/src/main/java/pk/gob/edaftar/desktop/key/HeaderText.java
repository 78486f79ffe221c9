package pk.gob.edaftar.desktop.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.sync.DeviceId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A header as text: one line with the checksum of the rest, then JSON. The checksum tells a damaged header
/// from a wrong password; it is no secret and proves nothing else.
final class HeaderText {
    private static final String FIRST_WORD = "e-daftar-desk";
    private static final int SCHEMA = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private HeaderText() {}

    static byte[] write(DeskHeader header) {
        ObjectNode node = JSON.createObjectNode();
        node.put("schema", SCHEMA);
        node.put("device", header.desk().device().value().toString());
        node.put("person", header.desk().person().value().toString());
        node.put("signIn", header.signIn());
        node.put("lastContact", header.window().lastContact().toString());
        node.put("latest", header.window().latest().toString());
        node.put("days", header.window().days());
        node.put("windowProof", header.windowProof().base64());
        DeskHeader.ByPassword byPassword = header.byPassword();
        if (byPassword != null) {
            ObjectNode password = node.putObject("byPassword");
            password.put("memoryKib", byPassword.stretch().memoryKib());
            password.put("iterations", byPassword.stretch().iterations());
            password.put("salt", byPassword.stretch().salt().base64());
            password.put("wrapped", byPassword.wrapped().base64());
        }
        Octets byDeskKey = header.byDeskKey();
        if (byDeskKey != null) {
            node.put("byDeskKey", byDeskKey.base64());
        }
        Octets keptByCache = header.keptByCache();
        if (keptByCache != null) {
            node.put("keptByCache", keptByCache.base64());
        }
        node.put("sealedTo", header.keptSealed().sealedTo());
        node.put("keptSealed", header.keptSealed().sealed().base64());
        String body = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node);
        return (FIRST_WORD + " " + checksum(body) + "\n" + body).getBytes(StandardCharsets.UTF_8);
    }

    /// The header; empty when it is damaged or of a program newer than this one.
    static Optional<DeskHeader> read(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.UTF_8);
        int line = all.indexOf('\n');
        if (line < 0 || !all.startsWith(FIRST_WORD + " ")) {
            return Optional.empty();
        }
        String body = all.substring(line + 1);
        if (!all.substring(FIRST_WORD.length() + 1, line).equals(checksum(body))) {
            return Optional.empty();
        }
        try {
            JsonNode node = JSON.readTree(body);
            return node.path("schema").asInt(0) == SCHEMA ? Optional.of(header(node)) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DeskHeader header(JsonNode node) {
        DeskName desk = new DeskName(new DeviceId(UUID.fromString(string(node, "device"))),
                new PersonId(UUID.fromString(string(node, "person"))));
        Window window = new Window(Instant.parse(string(node, "lastContact")), Instant.parse(string(node, "latest")),
                node.path("days").asInt(0));
        return new DeskHeader(desk, string(node, "signIn"), window, bytes(node, "windowProof"),
                byPassword(node.path("byPassword")), bytesIfAny(node, "byDeskKey"), bytesIfAny(node, "keptByCache"),
                new DeskHeader.Sealed(string(node, "sealedTo"), bytes(node, "keptSealed")));
    }

    private static DeskHeader.@Nullable ByPassword byPassword(JsonNode node) {
        if (node.isMissingNode()) {
            return null;
        }
        PasswordStretch stretch = new PasswordStretch(node.path("memoryKib").asInt(0), node.path("iterations").asInt(0),
                bytes(node, "salt"));
        return new DeskHeader.ByPassword(stretch, bytes(node, "wrapped"));
    }

    private static String string(JsonNode node, String field) {
        JsonNode found = node.path(field);
        if (!found.isString()) {
            throw new IllegalArgumentException("header without " + field);
        }
        return found.asString();
    }

    private static Octets bytes(JsonNode node, String field) {
        return Octets.ofBase64(string(node, field));
    }

    private static @Nullable Octets bytesIfAny(JsonNode node, String field) {
        return node.has(field) ? bytes(node, field) : null;
    }

    private static String checksum(String body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

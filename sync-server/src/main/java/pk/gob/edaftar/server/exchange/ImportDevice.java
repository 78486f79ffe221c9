package pk.gob.edaftar.server.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import pk.gob.edaftar.model.sync.DeviceId;

/// The identity under which imports from this account of this computer are known to servers: the same every time, so that an
/// administrator admits it once. Kept in a small file of the user's.
public final class ImportDevice {
    private ImportDevice() {}

    /// @throws IOException when the file can be neither read nor written
    public static DeviceId here(Map<String, String> environment) throws IOException {
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        Path folder = state.isEmpty() ? Path.of(System.getProperty("user.home"), ".local", "state") : Path.of(state);
        return in(folder.resolve("e-daftar"));
    }

    static DeviceId in(Path folder) throws IOException {
        Path file = folder.resolve("import-device");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Files.writeString(file, UUID.randomUUID() + "\n");
        }
        try {
            return new DeviceId(UUID.fromString(Files.readString(file).strip()));
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " does not hold an identity: delete it", e);
        }
    }
}

package pk.gob.edaftar.desktop.desk;

import com.fasterxml.uuid.Generators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pk.gob.edaftar.desktop.key.DeskFolders;
import pk.gob.edaftar.model.sync.DeviceId;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.model.wire.WireException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What this computer remembers whoever signs in: its own identity, the server, and who was here. Nothing of a paper.
final class Computer {
    private static final String FILE = "computer.json";

    private final Path home;
    private final DeviceId device;
    private String server = "";
    private List<String> logins = List.of();

    Computer(Path home) {
        this.home = home;
        Optional<ObjectNode> known = read();
        this.device = new DeviceId(known.map(node -> UUID.fromString(node.path("device").asString()))
                .orElseGet(() -> Generators.timeBasedEpochGenerator().generate()));
        known.ifPresent(node -> {
            server = node.path("server").asString("");
            List<String> names = new ArrayList<>();
            node.path("logins").forEach(name -> names.add(name.asString()));
            logins = List.copyOf(names);
        });
        if (known.isEmpty()) {
            write();
        }
    }

    DeviceId device() {
        return device;
    }

    DeskFolders desks() {
        return new DeskFolders(home.resolve("desks"));
    }

    synchronized Entrance.Remembered remembered() {
        return new Entrance.Remembered(server, logins);
    }

    synchronized void server(String address) {
        server = address;
        write();
    }

    /// Somebody has signed in: he is the first to be offered next time.
    synchronized void signedIn(String login) {
        List<String> names = new ArrayList<>(List.of(login));
        logins.stream().filter(name -> !name.equalsIgnoreCase(login)).forEach(names::add);
        logins = List.copyOf(names);
        write();
    }

    private Optional<ObjectNode> read() {
        Path file = home.resolve(FILE);
        try {
            return Files.isRegularFile(file) ? Optional.of(Wire.parse(Files.readString(file))) : Optional.empty();
        } catch (WireException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("device", device.value().toString());
        node.put("server", server);
        logins.forEach(node.putArray("logins")::add);
        try {
            Files.createDirectories(home);
            Path next = home.resolve(FILE + ".next");
            Files.writeString(next, Wire.text(node), StandardCharsets.UTF_8);
            Files.move(next, home.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

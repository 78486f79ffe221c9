package pk.gob.edaftar.desktop.desk;

import com.fasterxml.uuid.Generators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pk.gob.edaftar.desktop.key.DeskFolders;
import pk.gob.edaftar.desktop.key.DurableFile;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.session.DeskTerms;
import pk.gob.edaftar.model.sync.DeviceId;
import pk.gob.edaftar.model.text.Bilingual;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.model.wire.WireException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What this computer remembers whoever signs in: its own identity, the server, and who was here. Nothing of a paper.
final class Computer {
    private static final String FILE = "computer.json";

    private final Path home;
    private DeviceId device;
    private final Residents residents;
    private final InstantSource clock;
    private final Map<PersonId, Bilingual> names = new LinkedHashMap<>();
    private DeskTerms terms = DeskTerms.USUAL;
    private String server = "";
    private List<String> logins = List.of();

    Computer(Path home, InstantSource clock) {
        this.home = home;
        this.clock = clock;
        this.residents = new Residents(desks(), clock);
        Optional<ObjectNode> known = read();
        Optional<DeviceId> itself = known.flatMap(Computer::device);
        known.ifPresent(node -> {
            server = node.path("server").asString("");
            terms = new DeskTerms(node.path("absentHours").asInt(terms.absentHours()),
                    node.path("lockMinutes").asInt(terms.lockMinutes()), node.path("warnDays").asInt(terms.warnDays()));
            List<String> names = new ArrayList<>();
            node.path("logins").forEach(name -> names.add(name.asString()));
            logins = List.copyOf(names);
            node.path("people").forEach(this::name);
        });
        this.device = itself.orElseGet(this::fromDesks);
        if (itself.isEmpty()) {
            write();
        }
    }

    private static Optional<DeviceId> device(ObjectNode node) {
        try {
            return Optional.of(new DeviceId(UUID.fromString(node.path("device").asString(""))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// What this file is lost with, the desks still know: under another identity their leased numbers would be a stranger's.
    private DeviceId fromDesks() {
        try {
            logins = logins.isEmpty() ? desks().owners().stream().map(DeskFolders.Owner::signIn).toList() : logins;
            return desks().device().orElseGet(Computer::fresh);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void name(JsonNode person) {
        try {
            names.put(new PersonId(UUID.fromString(person.path("id").asString(""))),
                    new Bilingual(person.path("en").asString(""), person.path("ur").asString("")));
        } catch (IllegalArgumentException damaged) {
            // a name is only shown: he is called by the one he signs in with
        }
    }

    synchronized DeviceId device() {
        return device;
    }

    /// It was shut out under the identity it had, and comes again as one that was never here. Its desks must have been erased.
    synchronized void becomeAnother() {
        device = fresh();
        write();
    }

    private static DeviceId fresh() {
        return new DeviceId(Generators.timeBasedEpochGenerator().generate());
    }

    /// This computer's own time.
    Instant now() {
        return clock.instant();
    }

    /// What the directory calls somebody who has a desk here.
    synchronized void calls(PersonId person, Bilingual name) {
        if (!name.equals(names.put(person, name))) {
            write();
        }
    }

    /// Whoever has a desk here, who was here last first.
    synchronized List<Resident> people() {
        try {
            return desks().owners().stream().map(owner -> new Resident(owner.person(), owner.signIn(),
                    names.getOrDefault(owner.person(), new Bilingual(owner.signIn(), owner.signIn())), owner.last())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DeskFolders desks() {
        return new DeskFolders(home.resolve("desks"));
    }

    /// All who have a desk here.
    Residents residents() {
        return residents;
    }

    /// The office's settings, as the server told them last.
    synchronized DeskTerms terms() {
        return terms;
    }

    synchronized void terms(DeskTerms told) {
        if (!terms.equals(told)) {
            terms = told;
            write();
        }
    }

    synchronized Entrance.Remembered remembered() {
        return new Entrance.Remembered(server, logins, people());
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
        node.put("absentHours", terms.absentHours()).put("lockMinutes", terms.lockMinutes()).put("warnDays", terms.warnDays());
        ArrayNode people = node.putArray("people");
        names.forEach((person, name) -> people.addObject().put("id", person.value().toString()).put("en", name.en()).put("ur", name.ur()));
        logins.forEach(node.putArray("logins")::add);
        try {
            Files.createDirectories(home);
            DurableFile.write(home.resolve(FILE), Wire.text(node).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package pk.gob.edaftar.desktop.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.sync.DeviceId;

/// All desks on this device: a shared PC has one for each person who ever signed in here.
/// @param root the folder that holds them
public record DeskFolders(Path root) {

    /// The folder of a person, whether he has a desk here yet or not.
    public DeskFolder of(PersonId person) {
        return new DeskFolder(root.resolve(person.value().toString()));
    }

    /// The earlier desks of a person that were put aside because they could not be opened.
    public List<DeskFolder> aside(PersonId person) throws IOException {
        return everything().stream().filter(of(person)::followed).toList();
    }

    /// Whether a desk is somebody's present one.
    public boolean isPresent(DeskFolder folder) {
        return !folder.isAside();
    }

    /// Every desk that is or was, also those put aside.
    public List<DeskFolder> everything() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(root)) {
            return paths.filter(Files::isDirectory).sorted().map(DeskFolder::new).toList();
        }
    }

    /// The desk of whoever signs in with this name.
    public Optional<DeskFolder> named(String signIn) throws IOException {
        for (DeskFolder folder : all()) {
            Optional<DeskHeader> header = folder.header();
            if (header.isPresent() && plain(header.get().signIn()).equals(plain(signIn))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /// The device its desks were made on: numbers were leased to it, and what is not yet sent was done on it.
    public Optional<DeviceId> device() throws IOException {
        return headers().stream().findFirst().map(header -> header.desk().device());
    }

    /// Whoever has a desk here, who was here last first.
    public List<Owner> owners() throws IOException {
        return headers().stream().map(header -> new Owner(header.desk().person(), header.signIn(), header.window().latest())).toList();
    }

    /// Somebody who has a desk here.
    /// @param signIn the name he signs in with
    /// @param last when he was here last
    public record Owner(PersonId person, String signIn, Instant last) {}

    private List<DeskHeader> headers() throws IOException {
        List<DeskHeader> headers = new ArrayList<>();
        for (DeskFolder folder : all()) {
            folder.header().ifPresent(headers::add);
        }
        headers.sort(Comparator.comparing((DeskHeader header) -> header.window().latest()).reversed());
        return headers;
    }

    private List<DeskFolder> all() throws IOException {
        return everything().stream().filter(folder -> folder.exists() && !folder.isAside()).toList();
    }

    private static String plain(String signIn) {
        return signIn.strip().toLowerCase(Locale.ROOT);
    }
}

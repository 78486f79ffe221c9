package pk.gob.edaftar.desktop.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import pk.gob.edaftar.model.org.PersonId;

/// Where one person's desk lies on this device: a header and two encrypted stores. The header exists twice,
/// because with it the key of everything not yet sent would be lost.
public record DeskFolder(Path path) {
    private static final String HEADER = "desk.header";
    private static final String SPARE = "desk.header.spare";
    private static final String ASIDE = ".sealed-";
    private static final int LONGEST_HEADER = 64 * 1024;

    /// The kept store's file without the ending the database gives it.
    public Path kept() {
        return path.resolve("kept");
    }

    /// The cache's file without the ending the database gives it.
    public Path cache() {
        return path.resolve("cache");
    }

    /// The folder of the words the cache's papers are found by.
    public Path words() {
        return path.resolve("words");
    }

    /// The folder of files attached here whose bytes the server does not have yet.
    public Path unsentFiles() {
        return path.resolve("unsent");
    }

    /// The folder of files that can be fetched again.
    public Path fetchedFiles() {
        return path.resolve("files");
    }

    /// The folder of copies that are open in other programs.
    public Path unsealedFiles() {
        return path.resolve("open");
    }

    /// What it has not sent, sealed.
    public OutboxFile outbox() {
        return new OutboxFile(this);
    }

    /// Throws away the words of papers; they must not be open.
    public void deleteWords() throws IOException {
        deleteAll(words());
    }

    /// Throws away everything that can be fetched again, and every copy of it; its files must not be open.
    void deleteFetched() throws IOException {
        deleteCache();
        deleteWords();
        deleteAll(fetchedFiles());
        deleteAll(unsealedFiles());
    }

    private static void deleteAll(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                // Windows deletes nothing that is only to be read
                path.toFile().setWritable(true);
                Files.delete(path);
            }
        }
    }

    /// Throws away the store of what can be fetched again; it must not be open.
    public void deleteCache() throws IOException {
        if (!Files.isDirectory(path)) {
            return;
        }
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("cache.")).toList()) {
                Files.delete(file);
            }
        }
    }

    /// Puts everything of this desk aside under another name, so that another can be made here: what it had not sent stays,
    /// sealed to the server. Its files must not be open.
    /// @param at tells it from others put aside before
    public void putAside(Instant at) throws IOException {
        deleteFetched();
        Files.move(path, path.resolveSibling(path.getFileName() + ASIDE + at.toEpochMilli()));
    }

    /// Whether another was put aside to make room for this one.
    boolean followed(DeskFolder other) {
        return String.valueOf(other.path.getFileName()).startsWith(path.getFileName() + ASIDE);
    }

    /// Whose it is, as far as the header can be read.
    public Optional<PersonId> person() throws IOException {
        return header().map(header -> header.desk().person());
    }

    /// Whether its person can open it by himself. If not, what he had not sent need not wait for him.
    public boolean opensByPassword() throws IOException {
        return header().map(header -> header.byPassword() != null && !header.erased()).orElse(false);
    }

    boolean isAside() {
        return String.valueOf(path.getFileName()).contains(ASIDE);
    }

    boolean exists() {
        return Files.exists(path.resolve(HEADER)) || Files.exists(path.resolve(SPARE));
    }

    /// The header, from its spare where the first is damaged; empty when both are.
    Optional<DeskHeader> header() throws IOException {
        Optional<DeskHeader> first = read(HEADER);
        return first.isPresent() ? first : read(SPARE);
    }

    void write(DeskHeader header) throws IOException {
        Files.createDirectories(path);
        byte[] text = HeaderText.write(header);
        DurableFile.write(path.resolve(HEADER), text);
        DurableFile.write(path.resolve(SPARE), text);
    }

    private Optional<DeskHeader> read(String name) throws IOException {
        Path file = path.resolve(name);
        if (!Files.isRegularFile(file) || Files.size(file) > LONGEST_HEADER) {
            return Optional.empty();
        }
        return HeaderText.read(Files.readAllBytes(file));
    }
}

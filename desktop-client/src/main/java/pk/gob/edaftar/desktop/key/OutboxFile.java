package pk.gob.edaftar.desktop.key;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.sync.DeviceId;

/// What a desk has not sent yet, sealed, beside its stores: one line that says whose it is and how the server opens it, then one
/// line for each act. Whoever is at the computer can send it and nobody there can read it. It is whole without the header.
public final class OutboxFile {
    private static final String NAME = "unsent.sealed";
    private static final String FIRST_WORD = "e-daftar-outbox";
    private static final String SCHEMA = "1";
    private static final int WORDS = 7;

    private final DeskFolder folder;
    private final Path file;

    OutboxFile(DeskFolder folder) {
        this.folder = folder;
        this.file = folder.path().resolve(NAME);
    }

    /// What is in it.
    /// @param since when the first of the acts was done
    /// @param acts each sealed apart, in their order
    public record Content(DeskName desk, String sealedTo, String sealedKey, Instant since, List<String> acts) {
        public Content {
            acts = List.copyOf(acts);
        }
    }

    public boolean exists() {
        return Files.exists(file);
    }

    /// Writes it anew, or deletes it where there is nothing to send.
    public void write(Instant since, List<String> acts) throws IOException {
        if (acts.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        DeskHeader header = folder.header().orElseThrow(() -> new IOException("the header of " + folder.path() + " is damaged"));
        String first = String.join(" ", FIRST_WORD, SCHEMA, header.desk().device().value().toString(),
                header.desk().person().value().toString(), header.keptSealed().sealedTo(), header.keptSealed().sealed().base64(),
                since.toString());
        DurableFile.write(file, (first + "\n" + lines(acts)).getBytes(StandardCharsets.UTF_8));
    }

    /// Adds acts; durable when it returns.
    public void add(Instant since, List<String> acts) throws IOException {
        if (!exists()) {
            write(since, acts);
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer buffer = ByteBuffer.wrap(lines(acts).getBytes(StandardCharsets.UTF_8));
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static String lines(List<String> acts) {
        return String.join("\n", acts) + "\n";
    }

    /// What it holds; empty where there is none, or nobody can tell any more whose it is.
    public Optional<Content> read() throws IOException {
        if (!exists()) {
            return Optional.empty();
        }
        // a damaged letter must not end the reading: each act is sealed apart, and the server says which are whole
        String[] lines = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).split("\n", -1);
        String[] words = lines[0].split(" ", -1);
        if (words.length != WORDS || !words[0].equals(FIRST_WORD) || !words[1].equals(SCHEMA)) {
            return Optional.empty();
        }
        List<String> acts = new ArrayList<>();
        for (int n = 1; n < lines.length; n++) {
            if (!lines[n].isBlank()) {
                acts.add(lines[n]);
            }
        }
        try {
            DeskName desk = new DeskName(new DeviceId(UUID.fromString(words[2])), new PersonId(UUID.fromString(words[3])));
            return Optional.of(new Content(desk, words[4], words[5], Instant.parse(words[6]), acts));
        } catch (IllegalArgumentException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    /// Deletes it once the server has all of it, unless something was added meanwhile.
    public void sent(Content content) throws IOException {
        if (read().filter(content::equals).isPresent()) {
            Files.deleteIfExists(file);
        }
    }
}

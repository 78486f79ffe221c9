package pk.gob.edaftar.desktop.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Files of offices, and some made to do harm, that nobody of this project made. They are no part of it: where they do not lie beside
/// it, this test says so and is left out.
class SharedFilesTest {
    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "4-files");
    private static final Duration LONGEST = Duration.ofSeconds(5);

    @Test
    void eachIsShownOrSaidWhyNotInTime() throws IOException {
        assumeTrue(Boolean.getBoolean("shared.files"), "left out: takes two minutes, runs with -Dshared.files=true");
        assumeTrue(Files.isDirectory(FOLDER), "left out: ../shared/data does not lie beside the project");
        List<Path> files;
        try (Stream<Path> all = Files.walk(FOLDER)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        Map<String, String> slow = new TreeMap<>();
        Map<String, String> said = new TreeMap<>();
        for (Path file : files) {
            long begin = System.nanoTime();
            String name = FOLDER.relativize(file).toString();
            said.put(name, looked(file));
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            System.out.printf("%6d ms  %-55s %s%n", took.toMillis(), name, said.get(name));
            if (took.compareTo(LONGEST) > 0) {
                slow.put(name, took.toString());
            }
        }
        assertThat(slow).isEmpty();
        assertThat(said).hasSizeGreaterThan(50).containsEntry("pdf-corrupt/zero_bytes.pdf", "Not[why=EMPTY]")
                .containsEntry("pdf-corrupt/invalid.pdf", "Not[why=BROKEN]")
                .containsEntry("pdf-encrypted/r3-user-password.pdf", "Locked[wrong=false]");
        assertThat(said.get("office/AS10.docx")).startsWith("OFFICE");
        assertThat(said.get("office/AU1267.doc")).startsWith("OFFICE");
        assertThat(said.get("office/document.odt")).startsWith("OFFICE");
        assertThat(said.get("mail/testmail.msg")).startsWith("MAIL");
        assertThat(said.get("img/8071_093.3B.tif")).startsWith("1 of ");
        assertThat(said.get("img/baiona_cmyk.jpg")).startsWith("1 of 1");
        assertThat(said.get("pdf-scan/multipage.pdf")).startsWith("1 of ");
    }

    private static String looked(Path file) throws IOException {
        try (Previewer previewer = Previewer.start()) {
            Preview seen = previewer.open(file.getFileName().toString(), Files.size(file), out -> {
                Files.copy(file, out);
                return true;
            });
            return switch (seen) {
                case Preview.Pages(int count) -> "1 of " + count + ": " + drawn(previewer);
                case Preview.Words(Preview.Kind kind, String text, boolean cut) -> kind + " " + text.length() + (cut ? " cut: " : ": ")
                        + text.strip().replaceAll("\\s+", " ").transform(words -> words.substring(0, Math.min(60, words.length())));
                default -> seen.toString();
            };
        }
    }

    private static String drawn(Previewer previewer) {
        try {
            Drawn drawn = previewer.draw(0, 900);
            return drawn.width() + "x" + drawn.height();
        } catch (NotShown e) {
            return e.why().toString();
        }
    }
}

package pk.gob.edaftar.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterFileTest {
    @TempDir
    private Path folder;

    @Test
    void jsonRowsKeepTheirLines() throws IOException {
        assertThat(rows("a.jsonl", """
                {"id": "7", "subject": "one", "pages": 3, "scanned": true, "none": null, "attachments": ["a.pdf", "b.pdf"]}

                not json
                [1, 2]
                {"id": "8"}"""))
                .containsExactly(
                        new RegisterRow.Read(1, Map.of("id", "7", "subject", "one", "pages", "3", "scanned", "true",
                                "attachments", "a.pdf; b.pdf")),
                        new RegisterRow.Broken(3, "json"),
                        new RegisterRow.Broken(4, "json"),
                        new RegisterRow.Read(5, Map.of("id", "8")));
    }

    @Test
    void aLineTooLongIsSkippedAndTheNextIsRead() throws IOException {
        assertThat(rows("a.jsonl", "{\"text\": \"" + "x".repeat(JsonRegister.LONGEST_LINE) + "\"}\n{\"id\": \"8\"}\n"))
                .containsExactly(new RegisterRow.Broken(1, "tooLong"), new RegisterRow.Read(2, Map.of("id", "8")));
    }

    @Test
    void csvRowsKeepTheLineTheyBeginOn() throws IOException {
        assertThat(rows("a.csv", """
                No,Subject,Text
                1,Roads,"first line
                second ""quoted"" line"
                2,Schools

                3,"a, b",c,too many
                4,Wells,
                """))
                .containsExactly(
                        new RegisterRow.Read(2, Map.of("No", "1", "Subject", "Roads", "Text", "first line\nsecond \"quoted\" line")),
                        new RegisterRow.Read(4, Map.of("No", "2", "Subject", "Schools")),
                        new RegisterRow.Broken(6, "columns"),
                        new RegisterRow.Read(7, Map.of("No", "4", "Subject", "Wells")));
    }

    @Test
    void anOpenQuotationMarkEndsTheReading() throws IOException {
        assertThat(rows("a.csv", "no,subject\n1,fine\n2,\"never closed\n3,lost\n"))
                .containsExactly(new RegisterRow.Read(2, Map.of("no", "1", "subject", "fine")), new RegisterRow.Broken(3, "quotes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsOutWhatIsBetweenColumns(String separator) throws IOException {
        String text = "no,subject,text\n5,\"a,b;c\",d\n".replace("no,subject,text", "no" + separator + "subject" + separator + "text")
                .replace("5,", "5" + separator).replace("\",d", "\"" + separator + "d");
        assertThat(rows("a.csv", text)).containsExactly(new RegisterRow.Read(2, Map.of("no", "5", "subject", "a,b;c", "text", "d")));
    }

    @Test
    void otherEncodingsMarksAndBrokenBytes() throws IOException {
        Path marked = Files.write(folder.resolve("marked.csv"), "\ufeffno,subject\n1,سڑک\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rows(marked, StandardCharsets.UTF_8)).containsExactly(new RegisterRow.Read(2, Map.of("no", "1", "subject", "سڑک")));
        Path old = Files.write(folder.resolve("old.csv"), "no,subject\n1,سڑک\n".getBytes(Charset.forName("UTF-16")));
        assertThat(rows(old, Charset.forName("UTF-16"))).containsExactly(new RegisterRow.Read(2, Map.of("no", "1", "subject", "سڑک")));
        Path broken = Files.write(folder.resolve("broken.jsonl"), new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xff, '"', '}'});
        assertThat(rows(broken, StandardCharsets.UTF_8)).containsExactly(new RegisterRow.Read(1, Map.of("a", "\ufffd")));
    }

    @Test
    void anEmptyFileHasNoRows() throws IOException {
        assertThat(rows("a.csv", "")).isEmpty();
        assertThat(rows("a.jsonl", "")).isEmpty();
        assertThat(rows("heading.csv", "no,subject\n")).isEmpty();
    }

    private List<RegisterRow> rows(String name, String text) throws IOException {
        return rows(Files.writeString(folder.resolve(name), text), StandardCharsets.UTF_8);
    }

    private static List<RegisterRow> rows(Path file, Charset charset) throws IOException {
        List<RegisterRow> rows = new ArrayList<>();
        try (RegisterFile open = RegisterFile.open(file, charset, null)) {
            open.forEachRemaining(rows::add);
        }
        return rows;
    }
}

package pk.gob.edaftar.server.dak;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.server.ImportMain;
import pk.gob.edaftar.server.fixture.TestServer;

/// Somebody who imports, at a console of his own.
final class Importer {
    private final TestServer server;
    private final Path folder;
    private final String userName;
    private final String post;

    private Importer(TestServer server, Path folder, String userName, String post) {
        this.server = server;
        this.folder = folder;
        this.userName = userName;
        this.post = post;
    }

    /// A person of the server's directory, importing as a post of that name.
    static Importer at(TestServer server, Path folder, PersonId person, String post) {
        return new Importer(server, folder, server.userName(person), post);
    }

    /// What came of an import.
    record Result(int status, String out, String errors) {
        List<String> errorLines() {
            return errors.lines().toList();
        }
    }

    Result letters(Path file, String... more) {
        List<String> arguments = new ArrayList<>(List.of("letters", file.toString(), "--as", post, "--server=" + server.url(),
                "--user", userName));
        arguments.addAll(List.of(more));
        return run(arguments, TestServer.PASSWORD + "\n");
    }

    Result letters(String name, String text, String... more) {
        try {
            return letters(Files.writeString(folder.resolve(name), text), more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Result run(List<String> arguments, String typed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int status = ImportMain.WORD.run(arguments, Map.of("XDG_STATE_HOME", folder.toString()),
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8));
        return new Result(status, out.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
    }
}

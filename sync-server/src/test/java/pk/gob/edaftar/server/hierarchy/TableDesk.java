package pk.gob.edaftar.server.hierarchy;

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
import pk.gob.edaftar.server.ExportMain;
import pk.gob.edaftar.server.ImportMain;
import pk.gob.edaftar.server.exchange.CommandLine;
import pk.gob.edaftar.server.fixture.TestServer;

/// Somebody at a console with a table of the hierarchy.
record TableDesk(TestServer server, Path folder, String userName) {
    static final String HEADING = "row,key,name_en,name_ur,kind,role,bps,reports_to,assists,number_pattern,person,post,code,parent,from,until\n";

    /// What came of it.
    record Result(int status, String out, String errors) {}

    Result bring(String name, String text, String... more) {
        try {
            return run(ImportMain.WORD, Files.writeString(folder.resolve(name), text), more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Lines without their heading.
    Result bringLines(String lines, String... more) {
        return bring("table.csv", HEADING + lines, more);
    }

    /// A file that is there.
    Result bringFile(Path file, String... more) {
        return run(ImportMain.WORD, file, more);
    }

    Result take(Path file) {
        return run(ExportMain.WORD, file);
    }

    private Result run(CommandLine word, Path file, String... more) {
        List<String> arguments = new ArrayList<>(List.of("hierarchy", file.toString(), "--server=" + server.url(), "--user", userName));
        arguments.addAll(List.of(more));
        if (arguments.stream().noneMatch(each -> each.startsWith("--language="))) {
            arguments.add("--language=en");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int status = word.run(arguments, Map.of("XDG_STATE_HOME", folder.toString()),
                new ByteArrayInputStream((TestServer.PASSWORD + "\n").getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(errors, true, StandardCharsets.UTF_8));
        return new Result(status, out.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
    }
}

package pk.gob.edaftar.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What PostgreSQL writes into `postmaster.pid`: its process, its port, and whether it answers.
/// The file outlives a kill -9, and its number may by then be another program's.
record PostmasterFile(long pid, int port, boolean ready) {
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    static Optional<PostmasterFile> in(Path cluster) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        if (lines.size() <= PORT_LINE) {
            return Optional.of(new PostmasterFile(lines.isEmpty() ? 0 : number(lines.getFirst()), 0, false));
        }
        boolean ready = lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
        return Optional.of(new PostmasterFile(number(lines.getFirst()), (int) number(lines.get(PORT_LINE)), ready));
    }

    /// Whether the process it names is alive and is the PostgreSQL of this very folder.
    boolean runs(Path cluster) {
        Optional<ProcessHandle> process = pid > 0 ? ProcessHandle.of(pid) : Optional.empty();
        if (process.filter(ProcessHandle::isAlive).isEmpty()) {
            return false;
        }
        try {
            Path of = Path.of("/proc", Long.toString(pid));
            return of.resolve("exe").toRealPath().getFileName().toString().equals("postgres")
                    && of.resolve("cwd").toRealPath().equals(cluster.toRealPath());
        } catch (IOException e) {
            return process.flatMap(found -> found.info().command()).map(command -> command.endsWith("postgres")).orElse(false);
        }
    }

    private static long number(String line) {
        try {
            return Long.parseLong(line.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}

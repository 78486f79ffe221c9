package pk.gob.edaftar.server.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// The programs of the embedded PostgreSQL, unpacked once into a folder.
/// A half-unpacked folder is never used: it gets its name only when it is whole.
final class PostgresBinaries {
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private final Path home;

    private PostgresBinaries(Path home) {
        this.home = home;
    }

    /// Finds the programs below a folder, unpacking them where they are missing.
    static PostgresBinaries in(Path folder) throws IOException {
        Path home = folder.resolve("postgresql-" + archiveSize());
        if (!Files.isExecutable(home.resolve("bin/postgres"))) {
            Files.createDirectories(folder);
            Path half = Files.createTempDirectory(folder, "unpacking");
            Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
            unpack(half);
            moveUnlessThere(half, home);
        }
        return new PostgresBinaries(home);
    }

    Path home() {
        return home;
    }

    /// The path of one of its programs: `initdb`, `pg_ctl` or `postgres`.
    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /// The size stands for the version: another archive is another folder.
    private static long archiveSize() throws IOException {
        var url = PostgresBinaries.class.getResource(ARCHIVE);
        if (url == null) {
            throw new IOException("no embedded PostgreSQL for this system: set edaftar.database.url to one that runs");
        }
        return url.openConnection().getContentLengthLong();
    }

    private static void unpack(Path into) throws IOException {
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(ARCHIVE);
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, into);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path into) throws IOException {
        Path target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("an entry outside the folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /// Another node may have been faster; then its copy is as good as ours.
    private static void moveUnlessThere(Path half, Path home) throws IOException {
        try {
            Files.move(half, home);
        } catch (AtomicMoveNotSupportedException e) {
            throw e;
        } catch (FileSystemException e) {
            if (!Files.isExecutable(home.resolve("bin/postgres"))) {
                throw e;
            }
            delete(half);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}

package pk.gob.edaftar.server.hierarchy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pk.gob.edaftar.model.org.Organisation;

/// The first passwords of new accounts, in a file beside the table that only its owner reads. They are nowhere else: not
/// printed, not logged, and at the first sign-in each is changed.
final class FirstPasswords {
    /// Without what is taken for something else when it is read off paper.
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int IN_GROUP = 4;
    private static final int MOST_FILES = 1_000;
    private static final SecureRandom CHANCE = new SecureRandom();

    private FirstPasswords() {}

    /// Makes a password for each account, and writes them before any account is opened.
    /// @return the passwords by name for signing in, and where they stand
    /// @throws IOException when they cannot be written; then no account may be opened
    static Written write(Path table, List<Draft.Opening> openings, Organisation organisation) throws IOException {
        Map<String, String> passwords = new LinkedHashMap<>();
        List<List<String>> rows = new ArrayList<>();
        for (Draft.Opening opening : openings) {
            String password = password();
            passwords.put(opening.userName(), password);
            rows.add(List.of(opening.userName(), organisation.person(opening.person()).map(person -> person.name().en()).orElse(""),
                    password));
        }
        Path file = create(table);
        HierarchyFile.write(file, List.of("user_name", "name_en", "first_password"), rows);
        return new Written(file, passwords);
    }

    record Written(Path file, Map<String, String> passwords) {
        /// Never shows a password.
        @Override
        public String toString() {
            return "Written[" + file + "]";
        }
    }

    private static Path create(Path table) throws IOException {
        String name = String.valueOf(table.getFileName()).replaceAll("\\.[^.]*$", "");
        FileAttribute<?>[] mine = FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
        for (int number = 1; number <= MOST_FILES; number++) {
            try {
                return Files.createFile(table.resolveSibling(name + "-passwords" + (number == 1 ? "" : "-" + number) + ".csv"), mine);
            } catch (FileAlreadyExistsException e) {
                // what an earlier import left is somebody's only way in
            }
        }
        throw new IOException(name + "-passwords.csv");
    }

    private static String password() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * IN_GROUP; i++) {
            password.append(i > 0 && i % IN_GROUP == 0 ? "-" : "").append(LETTERS.charAt(CHANCE.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}

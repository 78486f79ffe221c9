package pk.gob.edaftar.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Runs programs without root's rights: PostgreSQL refuses to run with them.
/// An ordinary user's programs run as they are; root's in a user namespace, or where that is forbidden as *nobody*.
final class Unprivileged {
    private static final int NOBODY = 65534;
    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

    private final List<String> prefix;

    private Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    /// Finds out which way works here.
    static Unprivileged here() throws IOException {
        if (!root()) {
            return new Unprivileged(List.of());
        }
        for (List<String> way : List.of(NAMESPACE, AS_NOBODY)) {
            if (works(way)) {
                return new Unprivileged(way);
            }
        }
        throw new IOException("PostgreSQL does not run as root, and neither unshare nor setpriv is of use here:"
                + " start the server as another user, or set edaftar.database.url");
    }

    /// The command as it is to be started.
    List<String> command(List<String> command) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }

    /// Lets the programs write to a folder and all in it.
    void own(Path folder) throws IOException {
        if (!prefix.equals(AS_NOBODY)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.toList()) {
                Files.setAttribute(each, "unix:uid", NOBODY);
                Files.setAttribute(each, "unix:gid", NOBODY);
            }
        }
    }

    private static boolean root() throws IOException {
        Path self = Path.of("/proc/self");
        return Files.exists(self) && Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"));
    }

    private static boolean works(List<String> way) {
        List<String> trial = new ArrayList<>(way);
        trial.add("true");
        try {
            return Programs.run(trial, Programs.NO_OUTPUT) == 0;
        } catch (IOException e) {
            return false;
        }
    }
}

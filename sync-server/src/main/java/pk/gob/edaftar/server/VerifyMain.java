package pk.gob.edaftar.server;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import pk.gob.edaftar.server.audit.ChainReport;
import pk.gob.edaftar.server.audit.ChainWalk;
import pk.gob.edaftar.server.start.RunningServer;
import pk.gob.edaftar.server.start.ServerOptions;
import pk.gob.edaftar.server.start.StartFailure;

/// Says whether the chains of the log hold: `verify`, with the settings of the server. It looks for itself, beside whatever node
/// is running on the same data, and ends with 1 where a link does not hold.
public final class VerifyMain {
    private static final int BROKEN = 1;
    private static final int EXIT_BAD_OPTION = 2;

    private VerifyMain() {}

    public static void main(String[] arguments) {
        PrintStream console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), console));
    }

    /// The word as such, for a console of any kind.
    public static int run(List<String> arguments, PrintStream console) {
        List<String> own = new ArrayList<>(arguments);
        // a node of its own for a moment, in nobody's way
        own.add("--port=0");
        ServerOptions options;
        try {
            options = ServerOptions.of(own.toArray(String[]::new));
        } catch (IllegalArgumentException e) {
            console.println(e.getMessage());
            return EXIT_BAD_OPTION;
        }
        if (options.help()) {
            ChainReport.help().forEach(console::println);
            return 0;
        }
        try (RunningServer server = RunningServer.start(options)) {
            List<ChainWalk.State> found = server.part(ChainWalk.class).walk();
            ChainReport.lines(found).forEach(console::println);
            return found.stream().allMatch(ChainWalk.State::holds) ? 0 : BROKEN;
        } catch (StartFailure e) {
            ChainReport.trouble(String.valueOf(e.getMessage())).forEach(console::println);
            return EXIT_BAD_OPTION;
        }
    }
}

package pk.gob.edaftar.server;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import pk.gob.edaftar.server.start.RunningServer;
import pk.gob.edaftar.server.start.ServerOptions;
import pk.gob.edaftar.server.start.StartFailure;

/// Starts a server from the command line and says where it answers.
/// The only lines it writes to standard output are for whoever waits for it; everything else goes to standard error.
public final class ServerMain {
    private static final int EXIT_BAD_OPTION = 2;

    private ServerMain() {}

    public static void main(String[] arguments) {
        ServerOptions options;
        try {
            options = ServerOptions.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(EXIT_BAD_OPTION);
            return;
        }
        if (options.help()) {
            System.out.print(ServerOptions.HELP);
            return;
        }
        try {
            RunningServer server = RunningServer.start(options);
            // in UTF-8 whatever the locale: half of what is said is Urdu
            PrintStream console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            server.consoleLines().forEach(console::println);
            console.println("ready: " + server.url());
        } catch (StartFailure e) {
            System.err.println("e-Daftar server does not start: " + e.getMessage());
            System.exit(1);
        }
    }
}

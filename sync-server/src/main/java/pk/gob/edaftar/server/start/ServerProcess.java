package pk.gob.edaftar.server.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A server in a process of its own, started as people start it: it can be measured apart and killed as machines kill it.
public final class ServerProcess implements AutoCloseable {
    private static final String MAIN = "pk.gob.edaftar.server.ServerMain";
    private static final String READY = "ready: ";
    private static final long MINUTES_TO_START = 4;
    private static final long SECONDS_TO_STOP = 30;

    private final Process process;
    private final List<String> lines;
    private final String url;

    private ServerProcess(Process process, List<String> lines, String url) {
        this.process = process;
        this.lines = lines;
        this.url = url;
    }

    /// Starts one on a free port, unless an option names the port, and comes back when it answers.
    /// @param options as on the command line
    /// @param errors where its log goes
    /// @throws StartFailure with what it printed, when it ends or stays silent instead
    public static ServerProcess start(List<String> options, ProcessBuilder.Redirect errors) throws StartFailure {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                MAIN, "--port=0"));
        command.addAll(options);
        List<String> lines = new CopyOnWriteArrayList<>();
        CompletableFuture<String> ready = new CompletableFuture<>();
        try {
            Process process = new ProcessBuilder(command).redirectError(errors).start();
            Thread.ofVirtual().name("server-output").start(() -> listen(process, lines, ready));
            return new ServerProcess(process, lines, await(process, ready));
        } catch (IOException | ExecutionException e) {
            throw new StartFailure("the server does not start; it said: " + String.join("\n", lines), e);
        } catch (TimeoutException e) {
            throw new StartFailure("the server is not ready after " + MINUTES_TO_START + " minutes", e);
        }
    }

    private static String await(Process process, CompletableFuture<String> ready) throws ExecutionException, TimeoutException {
        try {
            return ready.get(MINUTES_TO_START, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new TimeoutException();
        } catch (TimeoutException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static void listen(Process process, List<String> lines, CompletableFuture<String> ready) {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
                if (line.startsWith(READY)) {
                    ready.complete(line.substring(READY.length()).strip());
                }
            }
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
        ready.completeExceptionally(new IOException("it ended"));
    }

    /// Where it answers.
    public String url() {
        return url;
    }

    /// What it has printed so far, the line that it is ready among it.
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /// The process itself, for whoever measures it.
    public ProcessHandle process() {
        return process.toHandle();
    }

    /// Ends it as a power cut does.
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /// Waits until somebody ends it.
    public void await() {
        process.onExit().join();
    }

    /// Asks it to stop, and waits until it has.
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

package pk.gob.edaftar.desktop.tour;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A real server in a process of its own, with its database and the demo province.
final class ServerProcess implements AutoCloseable {
    private static final String READY = "ready: ";
    private static final long MINUTES_TO_START = 4;

    private final Process process;
    private final String address;

    private ServerProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /// Starts a server on a free port, and waits until it answers.
    /// @param data where it keeps its database
    static ServerProcess start(Path data) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(List.of(java, "-Xmx512m", "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), "pk.gob.edaftar.server.ServerMain",
                "--port=0", "--data=" + data, "--demo"));
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        try {
            Process process = builder.start();
            CompletableFuture<String> ready = new CompletableFuture<>();
            Thread.ofVirtual().name("server-output").start(() -> relay(process, ready));
            return new ServerProcess(process, ready.get(MINUTES_TO_START, TimeUnit.MINUTES));
        } catch (IOException e) {
            throw new UncheckedIOException("the server cannot be started", e);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the server did not become ready", e);
        }
    }

    private static void relay(Process process, CompletableFuture<String> ready) {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                System.out.println(line);
                if (line.startsWith(READY)) {
                    ready.complete(line.substring(READY.length()).strip());
                }
            }
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
        ready.completeExceptionally(new IllegalStateException("the server ended"));
    }

    String address() {
        return address;
    }

    /// Waits until somebody ends it.
    void await() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

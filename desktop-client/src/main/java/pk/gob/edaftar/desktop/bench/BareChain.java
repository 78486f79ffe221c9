package pk.gob.edaftar.desktop.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.store.StoreFile;
import pk.gob.edaftar.server.bench.BareLine;

/// From a commit to another's screen with nothing in between that could be left out: a PostgreSQL commit, an event to
/// whoever listens, one request for the row, a commit to an encrypted file, and one pulse of the screen.
final class BareChain implements AutoCloseable {
    private static final byte[] NOTHING = {};

    private final Connection writer;
    private final Connection reader;
    private final StoreFile file;
    private final Screen screen;
    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final BareLine line;
    private final CompletableFuture<OutputStream> listener = new CompletableFuture<>();
    private volatile @Nullable CompletableFuture<Long> drawn;

    BareChain(Connection writer, Connection reader, StoreFile file, Screen screen) throws IOException, SQLException {
        this.writer = writer;
        this.reader = reader;
        this.file = file;
        this.screen = screen;
        this.line = new BareLine("http://127.0.0.1:" + door.getLocalPort(), "");
        try (Statement statement = writer.createStatement()) {
            statement.execute("CREATE TABLE bare (id uuid PRIMARY KEY, body text NOT NULL)");
        }
        writer.setAutoCommit(false);
        file.write(sql -> sql.run("CREATE TABLE bare(id UUID PRIMARY KEY, body VARCHAR NOT NULL)"));
        Thread.ofVirtual().start(this::admit);
        Thread.ofVirtual().start(this::listen);
        listener.join();
    }

    /// The nanoseconds from the commit to the pulse.
    long once(String body) throws SQLException, IOException {
        UUID id = UUID.randomUUID();
        CompletableFuture<Long> shown = new CompletableFuture<>();
        drawn = shown;
        long begun = System.nanoTime();
        try (PreparedStatement insert = writer.prepareStatement("INSERT INTO bare (id, body) VALUES (?, ?)")) {
            insert.setObject(1, id);
            insert.setString(2, body);
            insert.executeUpdate();
        }
        writer.commit();
        OutputStream out = listener.join();
        out.write(("data: " + id + "\n\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return shown.join() - begun;
    }

    private void admit() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                caller.setTcpNoDelay(true);
                Thread.ofVirtual().start(() -> answer(caller));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket caller) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII))) {
            for (String request = in.readLine(); request != null; request = in.readLine()) {
                for (String header = in.readLine(); header != null && !header.isEmpty(); header = in.readLine()) {
                    continue;
                }
                String path = request.split(" ", 3)[1];
                if (path.equals("/pokes")) {
                    listener.complete(caller.getOutputStream());
                } else {
                    byte[] body = row(UUID.fromString(path.substring(1))).getBytes(StandardCharsets.UTF_8);
                    caller.getOutputStream().write(joined("HTTP/1.1 200 OK\r\nContent-Length: " + body.length + "\r\n\r\n", body));
                }
            }
        } catch (IOException | SQLException e) {
            fail(e);
        }
    }

    private String row(UUID id) throws SQLException {
        try (PreparedStatement select = reader.prepareStatement("SELECT body FROM bare WHERE id = ?")) {
            select.setObject(1, id);
            try (ResultSet found = select.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }

    private static byte[] joined(String head, byte[] body) {
        byte[] before = head.getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(before, before.length + body.length);
        System.arraycopy(body, 0, all, before.length, body.length);
        return all;
    }

    private void listen() {
        try (Socket socket = new Socket(door.getInetAddress(), door.getLocalPort())) {
            socket.setTcpNoDelay(true);
            socket.getOutputStream().write("GET /pokes HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            for (String event = in.readLine(); event != null; event = in.readLine()) {
                if (event.startsWith("data: ")) {
                    fetch(UUID.fromString(event.substring(6)));
                }
            }
        } catch (IOException e) {
            fail(e);
        }
    }

    private void fetch(UUID id) throws IOException {
        String body = new String(line.post("/" + id, NOTHING), StandardCharsets.UTF_8);
        file.write(sql -> sql.run("INSERT INTO bare VALUES(?, ?)", id, body));
        screen.show(body, () -> {
            CompletableFuture<Long> waiting = drawn;
            if (waiting != null) {
                waiting.complete(System.nanoTime());
            }
        });
    }

    private void fail(Exception e) {
        CompletableFuture<Long> waiting = drawn;
        if (waiting != null) {
            waiting.completeExceptionally(e);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        drawn = null;
        door.close();
        line.close();
        file.close();
        writer.close();
        reader.close();
    }
}

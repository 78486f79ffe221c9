package pk.gob.edaftar.server.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;

/// Stands between desks and a server and counts what passes.
public final class Relay implements AutoCloseable {
    private final URI server;
    private final ServerSocket door;
    private final AtomicLong up = new AtomicLong();
    private final AtomicLong down = new AtomicLong();

    public Relay(String url) throws IOException {
        this.server = URI.create(url);
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::admit);
    }

    /// Where desks are to call.
    public String url() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    /// Bytes that went to the server and came from it.
    public long bytes() {
        return up.get() + down.get();
    }

    private void admit() {
        while (!door.isClosed()) {
            try {
                Socket desk = door.accept();
                Socket line = new Socket(server.getHost(), server.getPort());
                Thread.ofVirtual().start(() -> pass(desk, line, up));
                Thread.ofVirtual().start(() -> pass(line, desk, down));
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void pass(Socket from, Socket to, AtomicLong count) {
        byte[] some = new byte[1 << 16];
        try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                out.write(some, 0, read);
                count.addAndGet(read);
            }
        } catch (IOException e) {
            // one end hung up, which ends the other
            return;
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}

package pk.gob.edaftar.server.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One kept-alive connection to a server, with as little of its own as can be: on a small computer a rich client would be
/// most of what is measured.
public final class BareLine implements AutoCloseable {
    private final URI address;
    private final String head;
    private @Nullable Open open;
    private long received;

    private record Open(Socket socket, InputStream in, OutputStream out) {}

    /// @param token shown with every request
    public BareLine(String url, String token) {
        this.address = URI.create(url);
        this.head = " HTTP/1.1\r\nHost: " + address.getHost() + "\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: application/json\r\nContent-Length: ";
    }

    /// Sends a body and reads the answer's.
    /// @throws IOException also when the answer is not *OK*
    public byte[] post(String path, byte[] body) throws IOException {
        byte[] before = ("POST " + path + head + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[before.length + body.length];
        System.arraycopy(before, 0, request, 0, before.length);
        System.arraycopy(body, 0, request, before.length, body.length);
        Open line = line();
        line.out.write(request);
        String status = text(line.in);
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String header = text(line.in); !header.isEmpty(); header = text(line.in)) {
            String name = header.toLowerCase(Locale.ROOT);
            if (name.startsWith("content-length:")) {
                length = Integer.parseInt(name.substring(name.indexOf(':') + 1).strip());
            }
            chunked |= name.startsWith("transfer-encoding:") && name.contains("chunked");
            last |= name.startsWith("connection:") && name.contains("close");
        }
        byte[] answer = chunked ? chunks(line.in) : exactly(line.in, length);
        if (last) {
            close();
        }
        if (!status.contains(" 200")) {
            throw new IOException(path + ": " + status + " " + new String(answer, StandardCharsets.UTF_8));
        }
        return answer;
    }

    /// The bytes of all answers so far.
    public long received() {
        return received;
    }

    /// The server ends a line after some hundred requests, as servers do.
    private Open line() throws IOException {
        Open line = open;
        if (line == null) {
            Socket socket = new Socket(address.getHost(), address.getPort());
            socket.setTcpNoDelay(true);
            line = new Open(socket, new BufferedInputStream(socket.getInputStream(), 1 << 16), socket.getOutputStream());
            open = line;
        }
        return line;
    }

    private byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (true) {
            int size = Integer.parseInt(text(in).strip(), 16);
            all.writeBytes(exactly(in, size));
            text(in);
            if (size == 0) {
                return all.toByteArray();
            }
        }
    }

    private byte[] exactly(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the server hung up");
        }
        received += length;
        return bytes;
    }

    private String text(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
            received++;
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.socket.close();
            open = null;
        }
    }
}

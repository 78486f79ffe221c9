package pk.gob.edaftar.server.poke;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.server.http.ApiNote;
import pk.gob.edaftar.server.session.Caller;
import pk.gob.edaftar.server.session.Sessions;

/// The pokes of one desk, as server-sent events: names of streams, and a sign of life in between.
@RestController
class PokeController {
    private static final Logger LOG = LoggerFactory.getLogger(PokeController.class);

    private final Pokes pokes;
    private final Sessions sessions;
    private final long heartbeatNanos;

    PokeController(Pokes pokes, Sessions sessions, PokeSettings settings) {
        this.heartbeatNanos = TimeUnit.MILLISECONDS.toNanos(settings.heartbeatMillis());
        this.pokes = pokes;
        this.sessions = sessions;
    }

    /// Holds one virtual thread for as long as the desk listens.
    @ApiNote("Server-sent events: the names of streams that have something new, as a JSON list, and a comment every 15 seconds.")
    @GetMapping(path = "/api/pokes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void pokes(Caller caller, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Listener listener = pokes.listen(caller.session());
        try (OutputStream out = response.getOutputStream()) {
            write(out, "event: listening\ndata: []\n\n");
            long asked = System.nanoTime();
            while (!listener.closed()) {
                Set<Stream> streams = listener.await(heartbeatNanos);
                if (System.nanoTime() - asked >= heartbeatNanos) {
                    asked = System.nanoTime();
                    endIfRevoked(caller, listener);
                }
                if (!listener.closed()) {
                    write(out, streams.isEmpty() ? ":\n\n" : "event: poke\ndata: " + names(streams) + "\n\n");
                }
            }
        } catch (IOException e) {
            LOG.debug("a desk went away", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            pokes.end(listener);
        }
    }

    /// A session that has ended hears nothing more, not even that something happens.
    private void endIfRevoked(Caller caller, Listener listener) {
        if (!sessions.stands(caller)) {
            listener.close();
        }
    }

    private static void write(OutputStream out, String event) throws IOException {
        out.write(event.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String names(Set<Stream> streams) {
        return streams.stream().map(stream -> "\"" + stream.text() + "\"").collect(Collectors.joining(",", "[", "]"));
    }
}

package pk.gob.edaftar.server.exchange;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.session.InLine;
import pk.gob.edaftar.model.session.ServerHealth;
import pk.gob.edaftar.model.session.SessionRule;
import pk.gob.edaftar.model.session.SignIn;
import pk.gob.edaftar.model.session.SignedIn;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.model.wire.WireException;

/// The line to a running server, as a desk has one. A request that gets no answer is made again for two minutes: the protocol
/// makes twice the same as once.
public final class ServerLine implements AutoCloseable {
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(10);
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(60);
    private static final long FIRST_PAUSE_MILLIS = 250;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;
    private static final int TRIES = 16;
    /// Nobody waits two minutes to be told that he mistyped an address.
    private static final int FIRST_TRIES = 4;
    private static final int OK = 200;
    private static final int LATER = 202;
    private static final int NOTHING_TO_SAY = 204;
    private static final int SERVER_FAULT = 500;

    private final String url;
    private final Wire wire;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT_LIMIT).build();
    private @Nullable String token;

    public ServerLine(String url, Wire wire) {
        this.url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        this.wire = wire;
    }

    /// Makes sure that an e-Daftar server answers, and signs in; waits for its turn where many do.
    public SignedIn signIn(SignIn who) throws ServerTrouble {
        ServerHealth health = read(send(request("/api/health").GET(), FIRST_TRIES), ServerHealth.class);
        if (!ServerHealth.PRODUCT.equals(health.product())) {
            throw new ServerTrouble("notOurs", url);
        }
        HttpResponse<String> response = send(posting("/api/session", who));
        for (int asked = 0; response.statusCode() == LATER && asked < TRIES * TRIES; asked++) {
            InLine place = read(response, InLine.class);
            pause(place.retryAfterSeconds() * 1_000L);
            response = send(request("/api/session/tickets/" + place.ticket()).GET());
        }
        SignedIn in = read(response, SignedIn.class);
        token = in.token();
        if (in.mustChangePassword()) {
            throw new ServerTrouble("mustChange", who.userName());
        }
        return in;
    }

    /// Sends a message of the protocol and waits for the answer.
    public <T extends Record> T post(String path, Record message, Class<T> type) throws ServerTrouble {
        return read(send(posting(path, message)), type);
    }

    /// Asks for what is there.
    public <T extends Record> T get(String path, Class<T> type) throws ServerTrouble {
        return read(send(request(path).GET()), type);
    }

    /// Sends a message that is answered by being carried out, or else refused.
    /// @return why the server does not do it, if it does not
    public Optional<Refusal> tell(String path, Record message) throws ServerTrouble {
        HttpResponse<String> response = send(posting(path, message));
        if (response.statusCode() == NOTHING_TO_SAY) {
            return Optional.empty();
        }
        try {
            return Optional.of(wire.readMessage(Refusal.class, Wire.parse(response.body())));
        } catch (WireException e) {
            throw new ServerTrouble("notOurs", url);
        }
    }

    /// Signs out; the server forgets the session, not the device.
    @Override
    public void close() {
        if (token != null) {
            try {
                client.send(request("/api/session").DELETE().build(), HttpResponse.BodyHandlers.discarding());
            } catch (IOException e) {
                // a session nobody uses is all that is left
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        client.close();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws ServerTrouble {
        return send(request, TRIES);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, int tries) throws ServerTrouble {
        String last = "";
        for (int attempt = 0; attempt < tries; attempt++) {
            try {
                HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
                if (response.statusCode() < SERVER_FAULT) {
                    return response;
                }
                last = "HTTP " + response.statusCode();
            } catch (IOException e) {
                last = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ServerTrouble("stopped", "");
            }
            long most = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << attempt);
            pause(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
        }
        throw new ServerTrouble("silent", url + " (" + last + ")");
    }

    private <T extends Record> T read(HttpResponse<String> response, Class<T> type) throws ServerTrouble {
        try {
            if (response.statusCode() == OK || response.statusCode() == LATER) {
                return wire.readMessage(type, Wire.parse(response.body()));
            }
            throw refused(wire.readMessage(Refusal.class, Wire.parse(response.body())));
        } catch (WireException e) {
            throw new ServerTrouble("notOurs", url);
        }
    }

    private static ServerTrouble refused(Refusal refusal) {
        if (refusal.rule().equals(SessionRule.WRONG_PASSWORD.key())) {
            return new ServerTrouble("wrongPassword", "");
        }
        if (refusal.rule().equals(SessionRule.DEVICE_NOT_ADMITTED.key()) || refusal.rule().equals(SessionRule.DEVICE_REVOKED.key())) {
            return new ServerTrouble("device", "");
        }
        return new ServerTrouble("refused", refusal.rule());
    }

    private HttpRequest.Builder posting(String path, Record message) {
        return request(path).POST(HttpRequest.BodyPublishers.ofString(Wire.text(wire.writeMessage(message))));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path)).timeout(ANSWER_LIMIT)
                .header("Content-Type", "application/json");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static void pause(long millis) throws ServerTrouble {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerTrouble("stopped", "");
        }
    }
}

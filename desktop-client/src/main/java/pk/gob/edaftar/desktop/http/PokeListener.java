package pk.gob.edaftar.desktop.http;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Response;
import okhttp3.sse.EventSource;
import okhttp3.sse.EventSourceListener;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.model.wire.WireException;

/// Reads the server's events. What it cannot read is only a poke: the slow poll makes up for it.
final class PokeListener extends EventSourceListener {
    private final PokeEar ear;
    private final AtomicBoolean lost = new AtomicBoolean();

    PokeListener(PokeEar ear) {
        this.ear = ear;
    }

    @Override
    public void onEvent(EventSource source, @Nullable String id, @Nullable String type, String data) {
        if ("listening".equals(type)) {
            ear.listening();
        } else if ("poke".equals(type)) {
            ear.poked(streams(data));
        }
    }

    private static Set<Stream> streams(String data) {
        Set<Stream> streams = new HashSet<>();
        try {
            Wire.parse("{\"streams\":" + data + "}").path("streams").forEach(name -> streams.add(Stream.of(name.asString())));
        } catch (WireException | IllegalArgumentException e) {
            return Set.of();
        }
        return streams;
    }

    @Override
    public void onClosed(EventSource source) {
        gone();
    }

    @Override
    public void onFailure(EventSource source, @Nullable Throwable cause, @Nullable Response response) {
        gone();
    }

    private void gone() {
        if (lost.compareAndSet(false, true)) {
            ear.lost();
        }
    }
}

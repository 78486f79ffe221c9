package pk.gob.edaftar.model.sync;

import java.time.Instant;
import java.util.List;

/// One receipt per command, in order; none at all when the desk spoke of another epoch.
public record PushAnswer(Epoch epoch, Instant serverTime, List<Receipt> receipts) {
    public PushAnswer {
        receipts = List.copyOf(receipts);
    }
}

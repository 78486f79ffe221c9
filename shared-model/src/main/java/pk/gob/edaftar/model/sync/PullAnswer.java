package pk.gob.edaftar.model.sync;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Subscription;

/// One page, all of one snapshot. When the epoch is not the desk's, it carries nothing else.
/// @param subscriptions all streams the person follows; none when the desk's fingerprint is right
/// @param receiptsThrough the number of this desk's last receipt whose effects the snapshot holds
/// @param caughtUp whether nothing was left in the streams that were read, and no receipt
public record PullAnswer(Epoch epoch, Instant serverTime, long fingerprint, @Nullable Subscribed subscriptions,
        List<Listed> listed, List<Tail> tails, List<Progress> progress, List<Receipt> receipts, long receiptsThrough,
        boolean caughtUp) {
    /// The list of subscriptions, apart, because none sent is not the same as none held.
    public record Subscribed(List<Subscription> streams) {
        public Subscribed {
            streams = List.copyOf(streams);
        }
    }

    public PullAnswer {
        listed = List.copyOf(listed);
        tails = List.copyOf(tails);
        progress = List.copyOf(progress);
        receipts = List.copyOf(receipts);
    }

    /// The answer to a desk of another epoch.
    public static PullAnswer otherEpoch(Epoch epoch, Instant serverTime) {
        return new PullAnswer(epoch, serverTime, 0, null, List.of(), List.of(), List.of(), List.of(), 0, false);
    }
}

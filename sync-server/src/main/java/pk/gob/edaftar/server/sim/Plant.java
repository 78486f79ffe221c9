package pk.gob.edaftar.server.sim;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Bugs planted on purpose: each must be found, or the simulator is blind.
enum Plant {
    CURSOR_BEFORE_APPLY("cursor-before-apply", new DeskPlants.CursorBeforeApply()),
    NO_DEDUP("no-dedup", new ServerPlants.NoDedup()),
    DEDUP_NOT_ATOMIC("dedup-not-atomic", new ServerPlants.DedupNotAtomic()),
    NO_BACKFILL("no-backfill", new DeskPlants.NoBackfill()),
    NO_REVOKE("no-revoke", new DeskPlants.NoRevoke()),
    OUTBOX_NOT_FLUSHED("outbox-not-flushed", new DeskPlants.OutboxNotFlushed()),
    SHARED_POSITION_AT_PAGE_CUT("shared-position-at-page-cut", new ServerPlants.SharedPosition()),
    NUMBER_DRAWN_IN_REPLAY("number-drawn-in-replay", new OverlayPlants.NumberDrawnInReplay()),
    OVERLAY_DROPPED_AT_RECEIPT("overlay-dropped-at-receipt", new OverlayPlants.DroppedAtReceipt()),
    REFUSAL_BY_REPLAY("refusal-by-replay", new OverlayPlants.RefusalByReplay()),
    SEALED_OUTBOX_DROPPED("sealed-outbox-dropped-after-send-failed", new DeskPlants.SealedOutboxDropped());

    private final String text;
    private final Parts parts;

    Plant(String text, Parts parts) {
        this.text = text;
        this.parts = parts;
    }

    String text() {
        return text;
    }

    Parts parts() {
        return parts;
    }

    static Optional<Plant> named(String name) {
        return Arrays.stream(values()).filter(plant -> plant.text.equals(name)).findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Plant::text).toList();
    }
}

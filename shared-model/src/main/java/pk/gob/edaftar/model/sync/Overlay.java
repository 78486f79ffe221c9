package pk.gob.edaftar.model.sync;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.command.Allotment;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Moment;
import pk.gob.edaftar.model.command.Rules;
import pk.gob.edaftar.model.sync.DeskStore.Beneath;
import pk.gob.edaftar.model.sync.DeskStore.Cache;
import pk.gob.edaftar.model.sync.DeskStore.Stored;
import pk.gob.edaftar.model.sync.Pending.PendingAct;
import pk.gob.edaftar.model.wire.Wire;

/// Lays pending acts over the confirmed rows, and lays them anew when those have changed.
/// An act that no longer fits is merely not shown: only the server refuses.
public class Overlay {
    private final Wire wire;

    public Overlay(Wire wire) {
        this.wire = wire;
    }

    /// Shows one act, if it fits what is shown.
    protected void lay(Cache cache, PendingAct act) {
        if (replay(cache, act.command()) instanceof Decision.Accepted accepted) {
            accepted.changes().puts().forEach(entity -> cover(cache, entity));
        }
        cache.overlaid(act.n(), true);
    }

    /// Decides an act again on what is shown now; its number was drawn once and stands.
    protected Decision replay(Cache cache, Command command) {
        return Rules.decide(command, DeskOffice.shown(cache, Moment.onDesk(command.act().at())), Allotment.NONE);
    }

    private void cover(Cache cache, Entity entity) {
        Optional<Stored> shown = cache.stored(entity.key());
        UUID paper = entity.part().paper();
        if (cache.beneathOf(entity.key()).isEmpty()) {
            cache.beneath(new Beneath(paper, entity.key(), shown.orElse(null)));
        }
        long seq = shown.map(stored -> stored.row().seq()).orElse(Long.MAX_VALUE);
        Row row = new Row(entity.key(), seq, shown.map(stored -> wire.merge(stored.row().body().tree(), entity))
                .orElseGet(() -> wire.write(entity)));
        cache.store(new Stored(entity.part(), row, entity));
    }

    /// Writes a confirmed row: beneath the acts that lie over it, or as what is shown.
    void confirm(Cache cache, Stored confirmed) {
        UUID key = confirmed.row().key();
        Optional<Beneath> beneath = cache.beneathOf(key);
        if (beneath.isPresent()) {
            cache.beneath(new Beneath(beneath.get().paper(), key, confirmed));
        } else {
            cache.store(confirmed);
        }
    }

    /// Takes all acts off the papers (and those entangled with them) and lays the pending ones anew, in order.
    /// @return the papers whose shown state may have changed
    Set<UUID> rebase(Cache cache, Pending pending, Set<UUID> papers) {
        Set<UUID> entangled = new HashSet<>(pending.entangled(papers));
        entangled.forEach(paper -> uncover(cache, paper));
        pending.actsTouching(entangled).forEach(act -> lay(cache, act));
        return entangled;
    }

    private static void uncover(Cache cache, UUID paper) {
        for (Beneath beneath : cache.beneath(paper)) {
            if (beneath.confirmed() == null) {
                cache.remove(beneath.key());
            } else {
                cache.store(beneath.confirmed());
            }
            cache.uncover(beneath.key());
        }
    }
}

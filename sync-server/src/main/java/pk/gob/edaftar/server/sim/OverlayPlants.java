package pk.gob.edaftar.server.sim;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.sync.DeskCore;
import pk.gob.edaftar.model.sync.DeskEffect;
import pk.gob.edaftar.model.sync.DeskEvent;
import pk.gob.edaftar.model.sync.DeskStore;
import pk.gob.edaftar.model.sync.DeskStore.Cache;
import pk.gob.edaftar.model.sync.HeldLease;
import pk.gob.edaftar.model.sync.Outgoing;
import pk.gob.edaftar.model.sync.OutgoingState;
import pk.gob.edaftar.model.sync.Overlay;
import pk.gob.edaftar.model.sync.Pages;
import pk.gob.edaftar.model.sync.Pending.PendingAct;
import pk.gob.edaftar.model.sync.Portions;
import pk.gob.edaftar.model.wire.Wire;

/// Bugs in how a desk shows acts the server has not yet confirmed.
final class OverlayPlants {
    private OverlayPlants() {}

    /// Laying an act anew draws its number anew.
    static final class NumberDrawnInReplay extends Parts {
        @Override
        Overlay overlay(Wire wire, DeskDisk disk) {
            return new Overlay(wire) {
                @Override
                protected Decision replay(Cache cache, Command command) {
                    Optional<Stamp> drawn = command.stamp().flatMap(stamp -> draw(disk, stamp));
                    return super.replay(cache, drawn.map(command::stamped).orElse(command));
                }
            };
        }

        private static Optional<Stamp> draw(DeskDisk disk, Stamp stamp) {
            return disk.keep(kept -> {
                Optional<HeldLease> lease = kept.leases(stamp.series()).stream().filter(held -> held.left() > 0).findFirst();
                lease.ifPresent(held -> kept.lease(new HeldLease(held.lease(), held.next() + 1)));
                return lease.map(held -> Stamp.leased(stamp.series(), held.lease().id(), held.next()));
            });
        }
    }

    /// An act leaves the overlay when it is accepted, not when its effects are here.
    static final class DroppedAtReceipt extends Parts {
        @Override
        DeskCore desk(DeskDisk disk, Wire wire, DoubleSupplier dice, Portions portions) {
            Overlay overlay = overlay(wire, disk);
            return new SmallDesk(disk, wire, dice, overlay, new Pages(wire, overlay), portions) {
                @Override
                public List<DeskEffect> on(DeskEvent event, java.time.Instant now) {
                    List<DeskEffect> effects = super.on(event, now);
                    disk.keep(kept -> kept.outgoing(EnumSet.of(OutgoingState.ACCEPTED))).forEach(act -> drop(disk, act));
                    return effects;
                }
            };
        }

        private static void drop(DeskDisk disk, Outgoing act) {
            disk.cache(cache -> {
                act.touches().forEach(paper -> cache.beneath(paper).forEach(beneath -> uncover(cache, beneath)));
                return cache;
            });
        }

        private static void uncover(Cache cache, DeskStore.Beneath beneath) {
            DeskStore.Stored confirmed = beneath.confirmed();
            if (confirmed == null) {
                cache.remove(beneath.key());
            } else {
                cache.store(confirmed);
            }
            cache.uncover(beneath.key());
        }
    }

    /// An act that no longer fits what is shown goes to the tray, though the server has not refused it.
    static final class RefusalByReplay extends Parts {
        @Override
        Overlay overlay(Wire wire, DeskDisk disk) {
            return new Overlay(wire) {
                @Override
                protected void lay(Cache cache, PendingAct act) {
                    boolean refused = replay(cache, act.command()) instanceof Decision.Refused;
                    super.lay(cache, act);
                    if (refused) {
                        Outgoing out = act.outgoing();
                        disk.keep(kept -> {
                            kept.update(new Outgoing(out.n(), out.id(), out.body(), out.touches(), out.seen(),
                                    OutgoingState.REFUSED, out.receipt()));
                            return out;
                        });
                    }
                }
            };
        }
    }
}

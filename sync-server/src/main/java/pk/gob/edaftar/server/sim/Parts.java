package pk.gob.edaftar.server.sim;

import java.util.function.DoubleSupplier;
import pk.gob.edaftar.model.sync.DeskCore;
import pk.gob.edaftar.model.sync.DeskStore;
import pk.gob.edaftar.model.sync.Epoch;
import pk.gob.edaftar.model.sync.Identity;
import pk.gob.edaftar.model.sync.Overlay;
import pk.gob.edaftar.model.sync.Pages;
import pk.gob.edaftar.model.sync.Portions;
import pk.gob.edaftar.model.wire.Wire;

/// What a run is built of: the real parts. A planted bug replaces one of them.
class Parts {
    static final Parts SOUND = new Parts();

    ServerDisk serverDisk(Wire wire, Epoch epoch, Runnable mayCrash) {
        return new ServerDisk(wire, epoch, mayCrash);
    }

    DeskDisk deskDisk(Identity identity, Runnable mayCrash) {
        return new DeskDisk(identity, mayCrash);
    }

    DeskCore desk(DeskDisk disk, Wire wire, DoubleSupplier dice, Portions portions) {
        Overlay overlay = overlay(wire, disk);
        return new SmallDesk(disk, wire, dice, overlay, pages(wire, overlay, disk), portions);
    }

    Overlay overlay(Wire wire, DeskDisk disk) {
        return new Overlay(wire);
    }

    Pages pages(Wire wire, Overlay overlay, DeskDisk disk) {
        return new Pages(wire, overlay);
    }

    /// The real desk with small portions.
    static class SmallDesk extends DeskCore {
        SmallDesk(DeskStore store, Wire wire, DoubleSupplier dice, Overlay overlay, Pages pages, Portions portions) {
            super(store, wire, dice, overlay, pages, portions);
        }
    }
}

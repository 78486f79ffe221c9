package pk.gob.edaftar.server.sim;

import pk.gob.edaftar.model.sync.Identity;
import pk.gob.edaftar.model.sync.memory.MemoryDeskStore;
import pk.gob.edaftar.model.sync.memory.Undo;

/// A desk's two stores, on a machine that may die after any commit.
class DeskDisk extends MemoryDeskStore {
    private final Runnable mayCrash;

    DeskDisk(Identity identity, Runnable mayCrash) {
        super(identity);
        this.mayCrash = mayCrash;
    }

    @Override
    protected void kept(Undo undo) {
        mayCrash.run();
    }

    @Override
    protected void cached() {
        mayCrash.run();
    }

    /// The machine died: whatever was not yet durable is gone.
    void died() {}
}

package pk.gob.edaftar.server.sim;

import pk.gob.edaftar.model.sync.Identity;
import pk.gob.edaftar.model.sync.memory.MemoryDeskStore;
import pk.gob.edaftar.model.sync.memory.Undo;

/// A desk's two stores, on a machine that may die after any commit.
class DeskDisk extends MemoryDeskStore {
    private final Runnable mayCrash;
    private final SealedActs sealed;
    private boolean seals;
    private boolean sealing;

    DeskDisk(Identity identity, Runnable mayCrash) {
        this(identity, mayCrash, new SealedActs());
    }

    DeskDisk(Identity identity, Runnable mayCrash, SealedActs sealed) {
        super(identity);
        this.mayCrash = mayCrash;
        this.sealed = sealed;
    }

    /// From now on what is not sent also lies sealed beside the store.
    void seals() {
        seals = true;
        sealed.anew(this);
    }

    SealedActs sealed() {
        return sealed;
    }

    /// The desk opens or closes.
    void opensOrCloses() {
        if (seals) {
            sealed.anew(this);
        }
    }

    @Override
    protected void kept(Undo undo) {
        mayCrash.run();
        if (seals && !sealing) {
            sealing = true;
            sealed.follow(this);
            sealing = false;
        }
    }

    @Override
    protected void cached() {
        mayCrash.run();
    }

    /// The machine died: whatever was not yet durable is gone.
    void died() {}
}

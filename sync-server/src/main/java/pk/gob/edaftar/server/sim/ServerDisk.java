package pk.gob.edaftar.server.sim;

import pk.gob.edaftar.model.sync.Epoch;
import pk.gob.edaftar.model.sync.memory.MemoryServerStore;
import pk.gob.edaftar.model.wire.Wire;

/// The server's store, on a machine that may die just before a commit, or just after it.
class ServerDisk extends MemoryServerStore {
    private final Runnable mayCrash;

    ServerDisk(Wire wire, Epoch epoch, Runnable mayCrash) {
        super(wire, epoch);
        this.mayCrash = mayCrash;
    }

    @Override
    protected void beforeCommit() {
        mayCrash.run();
    }

    @Override
    protected void afterCommit() {
        mayCrash.run();
    }
}

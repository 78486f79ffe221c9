package pk.gob.edaftar.model.sync.memory;

import pk.gob.edaftar.model.sync.DeskStore;
import pk.gob.edaftar.model.sync.DeskStoreContract;

class MemoryDeskStoreTest extends DeskStoreContract {
    @Override
    protected DeskStore open() {
        return new MemoryDeskStore(identity());
    }

    @Override
    protected DeskStore reopen(DeskStore before) {
        return before;
    }
}

package pk.gob.edaftar.model.sync.memory;

import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import pk.gob.edaftar.model.sync.DeskStore.Stored;
import pk.gob.edaftar.model.sync.Epoch;
import pk.gob.edaftar.model.sync.Row;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.model.sync.ServerStoreContract;
import tools.jackson.databind.node.ObjectNode;

class MemoryServerStoreTest extends ServerStoreContract {
    @Override
    protected ServerStore open() {
        return new MemoryServerStore(specimens().wire(), new Epoch(1, new UUID(1, 1)));
    }

    @Override
    protected ServerStore reopen(ServerStore before) {
        return before;
    }

    @Override
    public void rewrite(UUID key, UnaryOperator<ObjectNode> change) {
        MemoryServerStore memory = (MemoryServerStore) store();
        Stored before = Objects.requireNonNull(memory.stored().get(key));
        ObjectNode body = change.apply(before.row().body().tree().deepCopy());
        memory.stored().put(key, new Stored(before.part(), new Row(key, before.row().seq(), body),
                specimens().wire().readEntity(key, before.part(), body)));
    }
}

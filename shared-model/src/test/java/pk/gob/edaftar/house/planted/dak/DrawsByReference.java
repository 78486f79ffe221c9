package pk.gob.edaftar.house.planted.dak;

import java.util.UUID;
import java.util.function.Supplier;

public final class DrawsByReference {
    public Supplier<UUID> drawing() {
        return UUID::randomUUID;
    }
}

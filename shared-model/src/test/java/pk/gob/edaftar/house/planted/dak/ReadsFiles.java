package pk.gob.edaftar.house.planted.dak;

import java.nio.file.Files;
import java.nio.file.Path;

public final class ReadsFiles {
    public boolean there(Path path) {
        return Files.exists(path);
    }
}

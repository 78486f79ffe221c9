package pk.gob.edaftar.server.sim;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Bugs planted on purpose: each must be found, or the simulator is blind.
enum Plant {
    NOTHING("nothing", Parts.SOUND);

    private final String text;
    private final Parts parts;

    Plant(String text, Parts parts) {
        this.text = text;
        this.parts = parts;
    }

    String text() {
        return text;
    }

    Parts parts() {
        return parts;
    }

    static Optional<Plant> named(String name) {
        return Arrays.stream(values()).filter(plant -> plant.text.equals(name)).findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Plant::text).toList();
    }
}

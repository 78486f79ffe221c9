package pk.gob.edaftar.model.org;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A value with the dates it held at: departments are renamed, and an old paper keeps the name of its day.
public record Timeline<T>(List<Era<T>> eras) {
    /// One value and the instant it began to hold.
    public record Era<T>(Instant from, T value) {}

    public Timeline {
        eras = List.copyOf(eras);
        if (eras.isEmpty()) {
            throw new IllegalArgumentException("a timeline has a beginning");
        }
        for (int i = 1; i < eras.size(); i++) {
            if (!eras.get(i - 1).from().isBefore(eras.get(i).from())) {
                throw new IllegalArgumentException("eras follow each other in time");
            }
        }
    }

    /// A timeline that begins with one value.
    public static <T> Timeline<T> from(Instant from, T value) {
        return new Timeline<>(List.of(new Era<>(from, value)));
    }

    /// This timeline with another value from an instant on.
    public Timeline<T> then(Instant from, T value) {
        List<Era<T>> longer = new ArrayList<>(eras);
        longer.add(new Era<>(from, value));
        return new Timeline<>(longer);
    }

    /// The value at an instant; before the first era, the first value.
    public T at(Instant instant) {
        T value = eras.getFirst().value();
        for (Era<T> era : eras) {
            if (era.from().isAfter(instant)) {
                break;
            }
            value = era.value();
        }
        return value;
    }

    /// What had begun by an instant and is not in another timeline of the same thing: names once borne are not taken back.
    Optional<Era<T>> lostIn(Timeline<T> other, Instant by) {
        return eras.stream().filter(era -> !era.from().isAfter(by) && !other.eras().contains(era)).findFirst();
    }

    /// The instant the thing began to exist.
    public Instant beginning() {
        return eras.getFirst().from();
    }
}

package pk.gob.edaftar.model.number;

import java.time.Instant;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.org.UnitId;

/// A registry's numbers of one calendar year (Asia/Karachi).
public record Series(UnitId registry, int year) implements Comparable<Series> {
    /// The series a registry uses at an instant.
    public static Series of(UnitId registry, Instant at) {
        return new Series(registry, OfficeTime.day(at).getYear());
    }

    /// The next year's series of the same registry.
    public Series next() {
        return new Series(registry, year + 1);
    }

    /// The wire form, `registry/year`.
    public String text() {
        return registry.value() + "/" + year;
    }

    @Override
    public int compareTo(Series other) {
        return text().compareTo(other.text());
    }
}

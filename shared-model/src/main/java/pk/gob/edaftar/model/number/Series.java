package pk.gob.edaftar.model.number;

import pk.gob.edaftar.model.org.UnitId;

/// A registry's numbers of one calendar year (Asia/Karachi).
public record Series(UnitId registry, int year) implements Comparable<Series> {
    /// The wire form, `registry/year`.
    public String text() {
        return registry.value() + "/" + year;
    }

    @Override
    public int compareTo(Series other) {
        return text().compareTo(other.text());
    }
}

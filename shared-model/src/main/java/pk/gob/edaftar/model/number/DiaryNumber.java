package pk.gob.edaftar.model.number;

import org.jspecify.annotations.Nullable;

/// A final number of the register: a serial of a series, with a suffix where two papers were stamped alike (`512-A`).
public record DiaryNumber(Series series, long serial, @Nullable String suffix) {
    /// The number as the office writes it by the registry's pattern: `{SERIAL}`, `{YYYY}` and `{UNIT}` are filled in.
    public String printed(String pattern, String unitCode) {
        String running = suffix == null ? Long.toString(serial) : serial + "-" + suffix;
        return pattern.replace("{SERIAL}", running)
                .replace("{YYYY}", Integer.toString(series.year()))
                .replace("{UNIT}", unitCode);
    }
}

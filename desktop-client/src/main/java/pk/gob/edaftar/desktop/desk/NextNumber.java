package pk.gob.edaftar.desktop.desk;

import org.jspecify.annotations.Nullable;

/// The number the next letter will get.
/// @param printed as the office writes it; empty when the seat has no registry
/// @param provisional why it cannot be final; none when it is
/// @param left how many final numbers this desk still has
public record NextNumber(String printed, @Nullable Provisional provisional, long left) {
    /// Why only a provisional number can be given (`DOMAIN.md` 3).
    public enum Provisional { NO_NUMBERS_LEFT, NUMBERS_FROZEN, CLOCK_BEHIND }
}

package pk.gob.edaftar.desktop.desk;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.sync.HeldLease;

/// The number the next letter will get.
/// @param printed as the office writes it; empty when the seat has no registry
/// @param provisional why it cannot be final; none when it is
/// @param left how many final numbers this desk still has
public record NextNumber(String printed, @Nullable Provisional provisional, long left) {
    /// Why only a provisional number can be given (`DOMAIN.md` 3).
    public enum Provisional { NO_NUMBERS_LEFT, NUMBERS_FROZEN, CLOCK_BEHIND }

    /// Where numbers are left and none may be used, it is the clock that forbids it.
    static NextNumber of(Stamp next, Function<Stamp, String> printed, List<HeldLease> leases) {
        long left = leases.stream().mapToLong(HeldLease::left).sum();
        return new NextNumber(printed.apply(next), next.provisional() == null ? null
                : left > 0 ? Provisional.CLOCK_BEHIND : Provisional.NO_NUMBERS_LEFT, left);
    }
}

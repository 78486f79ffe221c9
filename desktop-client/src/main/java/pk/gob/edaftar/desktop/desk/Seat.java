package pk.gob.edaftar.desktop.desk;

import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.ChargeKind;
import pk.gob.edaftar.model.org.PostId;

/// A post a person may act as now, and for whom.
/// @param as the post he holds
/// @param onBehalfOf the officer's post it assists; none when it acts for itself
/// @param charge how he holds it
public record Seat(PostId as, @Nullable PostId onBehalfOf, ChargeKind charge) {
    /// The post whose papers are on this desk.
    public PostId desk() {
        return onBehalfOf == null ? as : onBehalfOf;
    }

    /// Whether acts made here are another's: for an officer assisted, or for one on leave.
    public boolean forAnother() {
        return onBehalfOf != null || charge == ChargeKind.ACTING;
    }
}

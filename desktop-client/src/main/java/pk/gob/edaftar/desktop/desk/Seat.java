package pk.gob.edaftar.desktop.desk;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.ChargeKind;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.PostId;

/// A post a person may act as now, and for whom.
/// @param as the post he holds
/// @param onBehalfOf the officer's post it assists; none when it acts for itself
/// @param charge how he holds it
/// @param desks whose papers are on this desk: its own, and those of abolished posts whose work it took over
public record Seat(PostId as, @Nullable PostId onBehalfOf, ChargeKind charge, Set<PostId> desks) {
    public Seat {
        desks = Set.copyOf(desks);
    }

    /// The seat a charge gives its holder.
    public static Seat of(Charge charge, Organisation organisation, Instant at) {
        PostId boss = organisation.facts(charge.post(), at).map(PostFacts::assists).orElse(null);
        return new Seat(charge.post(), boss, charge.kind(),
                organisation.withPredecessors(boss == null ? charge.post() : boss, at));
    }

    /// The post that acts here, or for which it acts.
    public PostId desk() {
        return onBehalfOf == null ? as : onBehalfOf;
    }

    /// Whether what is with a post is with this seat.
    public boolean stands(PostId post) {
        return desk().equals(post) || desks.contains(post);
    }

    /// Whether acts made here are another's: for an officer assisted, or for one on leave.
    public boolean forAnother() {
        return onBehalfOf != null || charge == ChargeKind.ACTING;
    }
}

package pk.gob.edaftar.model.sync;

import java.time.Instant;
import java.util.List;
import java.util.function.DoubleSupplier;

/// The kinds of calls a desk makes. No two calls have the same number, whatever their lane.
final class Lanes {
    final Lane pushes;
    final Lane pulls;
    final Lane fetches;
    final Lane leases;
    private final List<Lane> all;
    private long calls;

    Lanes(DoubleSupplier dice) {
        this.pushes = new Lane(dice);
        this.pulls = new Lane(dice);
        this.fetches = new Lane(dice);
        this.leases = new Lane(dice);
        this.all = List.of(pushes, pulls, fetches, leases);
    }

    long begin(Lane lane, Instant now) {
        return lane.begin(++calls, now);
    }

    /// The lanes whose call came to nothing.
    List<Lane> failed(long call, Instant now) {
        return all.stream().filter(lane -> lane.failed(call, now)).toList();
    }

    /// The lanes whose call has had no answer for too long.
    List<Lane> giveUp(Instant now) {
        return all.stream().filter(lane -> lane.giveUp(now)).toList();
    }

    void hurry() {
        all.forEach(Lane::hurry);
    }

    void reset() {
        all.forEach(Lane::reset);
    }

    /// When the next lane wants to be looked at, or another instant if that is earlier.
    Instant wake(Instant now, Instant latest) {
        return all.stream().map(Lane::wake).filter(wake -> wake.isAfter(now) && wake.isBefore(latest))
                .min(Instant::compareTo).orElse(latest);
    }
}

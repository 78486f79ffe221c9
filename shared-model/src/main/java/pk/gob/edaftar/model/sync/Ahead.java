package pk.gob.edaftar.model.sync;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One page that has come and is not yet written, while the next one is already asked for: in a first copy the server
/// reads a page while the desk writes the one before. It is written before anything else the desk takes up.
final class Ahead {
    private final Arrivals arrivals;
    private final Lane pulls;
    private @Nullable PullAnswer page;
    private @Nullable Pull asked;

    Ahead(Arrivals arrivals, Lane pulls) {
        this.arrivals = arrivals;
        this.pulls = pulls;
    }

    boolean holdsPage() {
        return page != null;
    }

    /// What to ask for beyond a page of a full reading that is not its last; the page is held until it is written.
    Optional<Pull> ask(PullAnswer come) {
        Optional<Pull> next = arrivals.pullBeyond(come, pulls);
        if (next.isPresent()) {
            page = come;
            asked = next.get();
        }
        return next;
    }

    /// Writes the page held. What was asked for ahead must be what would be asked for now, or its answer is not waited for:
    /// it would lead from where the desk does not stand.
    /// @return whether all streams are to be read again
    boolean write(List<DeskEffect> effects) {
        PullAnswer held = page;
        if (held == null) {
            return false;
        }
        page = null;
        arrivals.take(held, true, effects);
        if (pulls.isBusy() && arrivals.pull(Set.of(), true, pulls).equals(asked)) {
            return false;
        }
        pulls.reset();
        return true;
    }
}

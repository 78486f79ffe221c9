package pk.gob.edaftar.model.sync;

import java.time.Instant;
import java.util.List;

/// The parts asked for, as far as the person may see them; what he may not see is left out.
public record FetchAnswer(Epoch epoch, Instant serverTime, List<Tail> tails) {
    public FetchAnswer {
        tails = List.copyOf(tails);
    }
}

package pk.gob.edaftar.model.dak;

import java.util.Optional;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Office;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.org.PostId;

/// Whether a marking is on the actor's desk to work on: posts own work, and only the holder moves it.
final class Holding {
    private Holding() {}

    static Optional<Refusal> missing(DakTrail paper, Optional<Marking> marking, Act act, Office office) {
        if (marking.isEmpty()) {
            return Optional.of(DakRule.UNKNOWN.refuses());
        }
        Marking held = marking.get();
        if (!isWith(act, held.holder(), office)) {
            return Optional.of(DakRule.NOT_WITH_YOU.refuses(Argument.of(held.holder())));
        }
        return held.open() ? Optional.empty() : Optional.of(DakRule.ENDED.refuses(Argument.text(paper.dak().printed())));
    }

    /// Whether the acting desk is a post's, or has taken over the work of one abolished.
    static boolean isWith(Act act, PostId holder, Office office) {
        return office.organisation().standsFor(act.desk(), holder, office.moment().now());
    }
}

package pk.gob.edaftar.model.dak;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.change.Subscriptions;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Authority;
import pk.gob.edaftar.model.command.Office;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Role;

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

    /// It is his to write on what he has; on what he had, if he had it when he wrote.
    static boolean isHisToWrite(Act act, @Nullable MarkingId subject, Optional<Marking> marking, DakTrail paper, Office office) {
        PostId holder = marking.map(Marking::holder).orElse(paper.holder());
        boolean withdrawn = marking.filter(held -> held.state() == MarkingState.WITHDRAWN).isPresent();
        PostId then = paper.holderAt(subject, office.moment().judged());
        return (!withdrawn && isWith(act, holder, office)) || isWith(act, then, office);
    }

    /// Whether he reads the paper as a head, without having it; of a Secret one a head sees the number only.
    static boolean readsAsHead(DakTrail paper, Act act, Office office) {
        if (!Authority.role(act, office).isHead() || act.onBehalfOf() != null) {
            return false;
        }
        Set<Stream> follows = Subscriptions.ofPost(office.organisation(), act.as(), office.moment().judged());
        return DakAudience.everShown(paper, office.organisation()).stream().anyMatch(follows::contains);
    }

    /// Whether he reads it as a head and whoever has it stands below him: what lies in another's wing is the other's to
    /// end and to take up again, though a copy of it came to his own.
    static boolean isHeadOver(PostId holder, DakTrail paper, Act act, Office office) {
        return readsAsHead(paper, act, office) && office.organisation().unitOf(holder, office.moment().now())
                .filter(unit -> Subscriptions.ofPost(office.organisation(), act.as(), office.moment().judged()).contains(Stream.heads(unit)))
                .isPresent();
    }

    /// Whether he is a clerk of the registry that has entered it, and may see its inside.
    static boolean isClerkOfRegistry(DakTrail paper, Act act, Office office) {
        return office.organisation().facts(act.desk(), office.moment().now())
                        .filter(facts -> facts.role() == Role.DIARY_CLERK).isPresent() && !paper.dak().closed()
                && office.organisation().registryOf(act.desk(), office.moment().now()).equals(Optional.of(paper.dak().registry()));
    }
}

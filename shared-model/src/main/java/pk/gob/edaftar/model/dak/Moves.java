package pk.gob.edaftar.model.dak;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Changes;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Office;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PostId;

/// What changes when a receipt leaves one desk for another: its markings, its journey, and who sees it.
final class Moves {
    private final DakTrail paper;
    private final Organisation organisation;
    private final Instant now;

    Moves(DakTrail paper, Office office) {
        this.paper = paper;
        this.organisation = office.organisation();
        this.now = office.moment().now();
    }

    /// Why a post may not have it, where the paper is about whoever holds that post.
    Optional<Refusal> concerned(PostId to) {
        return organisation.holdersOf(to, now).stream().anyMatch(paper::concerns)
                ? Optional.of(DakRule.ADDRESSEE_CONCERNED.refuses(Argument.of(to),
                        Argument.of(organisation.channelAbove(to, now).stream().findFirst().orElse(to))))
                : Optional.empty();
    }

    List<Marking> replace(Marking changed) {
        return paper.markings().stream().map(each -> each.id().equals(changed.id()) ? changed : each).toList();
    }

    List<Remark> remarks(Journey journey, @Nullable Written written, Optional<Marking> branch) {
        return written == null || written.isEmpty() ? List.of()
                : List.of(journey.remark(written, paper.contentOf(branch)));
    }

    Decision moved(Dak dak, List<Marking> markings, List<Movement> movements, List<Remark> remarks) {
        List<Movement> journey = Stream.concat(paper.movements().stream(), movements.stream()).toList();
        DakTrail after = new DakTrail(dak, paper.inside(), markings, journey, paper.followUps(), paper.links(), paper.diarised(),
                paper.findings());
        List<Entity> puts = new ArrayList<>();
        if (!dak.equals(paper.dak())) {
            puts.add(dak);
        }
        markings.stream().filter(each -> !paper.markings().contains(each)).forEach(puts::add);
        puts.addAll(movements);
        puts.addAll(remarks);
        return Decision.accepted(new Changes(puts, new DakAudience(organisation, now).change(paper, after)));
    }
}

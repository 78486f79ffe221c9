package pk.gob.edaftar.server.sim;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.dak.Acknowledgement;
import pk.gob.edaftar.model.dak.Attachment;
import pk.gob.edaftar.model.dak.Correction;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.DakLink;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.Letter;
import pk.gob.edaftar.model.dak.LetterText;
import pk.gob.edaftar.model.dak.Movement;
import pk.gob.edaftar.model.dak.Remark;
import pk.gob.edaftar.model.dak.Reply;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.sync.DeskStore.Stored;

/// What is Secret is read by those alone in whose posts it has been (`DOMAIN.md` 2), whatever the listings say.
final class Secrecy {
    private final World world;
    private final Organisation organisation;

    Secrecy(World world) {
        this.world = world;
        this.organisation = world.server.organisation();
    }

    void check() {
        Map<UUID, Stored> truth = world.server.disk().stored();
        for (Stored stored : truth.values()) {
            if (stored.entity() instanceof Dak dak && dak.grade() == Grade.SECRET) {
                Set<PostId> holders = holders(dak);
                world.desks.forEach(desk -> check(desk, dak, holders));
            }
        }
    }

    private Set<PostId> holders(Dak dak) {
        Set<PostId> holders = new HashSet<>(Set.of(dak.registeredFor()));
        for (Stored stored : world.server.disk().stored().values()) {
            if (stored.entity() instanceof Movement movement && movement.dak().equals(dak.id()) && movement.to() != null) {
                holders.add(movement.to());
            }
        }
        return holders;
    }

    private void check(SimDesk desk, Dak dak, Set<PostId> holders) {
        boolean his = organisation.chargesOf(desk.session().person(), world.now()).stream()
                .anyMatch(charge -> holders.stream().anyMatch(holder -> organisation.standsFor(charge.post(), holder, world.now())));
        for (Stored row : desk.disk().held().rows(dak.key())) {
            Violation.unless(his || !isInside(row), () -> desk.name() + " reads " + row.entity() + ", which is Secret");
        }
    }

    /// What was written before it became Secret lies where it was written; who sees it is another matter.
    private static boolean isInside(Stored row) {
        Entity entity = row.entity();
        boolean trail = row.part().kind() == PartKind.TRAIL;
        return switch (entity) {
            case Letter letter -> !trail || !letter.equals(letter.sealed());
            case Correction made -> !made.sealed();
            case Acknowledgement told -> !trail;
            case DakLink link -> !trail;
            default -> entity instanceof LetterText || entity instanceof Remark || entity instanceof Reply || entity instanceof Attachment;
        };
    }
}

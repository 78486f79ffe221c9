package pk.gob.edaftar.server.hierarchy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Allotment;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Moment;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.command.Rules;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.ChargeKind;
import pk.gob.edaftar.model.org.OrgEntity;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.org.Timeline;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.register.ImportOffice;

/// Judges what a table comes to before anything is sent: by the very rules the server decides by, and by what no office
/// wants though the rules bear it, such as two heads of one unit. It blames only lines that change something.
final class Judge {
    private final Organisation before;
    private final Organisation after;
    private final Draft draft;
    private final Instant now;
    private final Faults faults;

    Judge(Organisation before, Draft draft, Instant now, Faults faults) {
        this.before = before;
        this.after = draft.after(before);
        this.draft = draft;
        this.now = now;
        this.faults = faults;
    }

    Organisation after() {
        return after;
    }

    /// Whether the office could live with it.
    void sense() {
        draft.posts().forEach(this::heads);
        draft.given().forEach(this::overlaps);
        boolean administered = after.charges().stream().anyMatch(charge -> charge.to() == null && after.post(charge.post())
                .filter(post -> !post.endedBy(now) && post.facts().eras().getLast().value().role() == Role.SUPER_ADMIN).isPresent());
        if (!administered) {
            faults.add(1, "noAdministrator");
        }
    }

    private void heads(Post post) {
        for (Timeline.Era<?> era : post.facts().eras()) {
            Instant at = era.from().isAfter(now) ? era.from() : now;
            UnitId unit = post.facts().at(at).unit();
            if (!isHead(post, unit, at)) {
                continue;
            }
            after.posts().stream().filter(other -> !other.equals(post) && isHead(other, unit, at)).findFirst().ifPresent(other ->
                    faults.add(draft.line(post.key()), "twoHeads", other.facts().at(at).code()));
        }
    }

    private static boolean isHead(Post post, UnitId unit, Instant at) {
        return post.exists(at) && post.facts().at(at).unit().equals(unit) && post.facts().at(at).role().isHead();
    }

    private void overlaps(Charge charge) {
        after.charges().stream().filter(other -> !other.equals(charge) && meet(charge, other)).forEach(other -> {
            boolean own = other.person().equals(charge.person());
            boolean substantive = charge.kind() == ChargeKind.SUBSTANTIVE && other.kind() == ChargeKind.SUBSTANTIVE;
            if (own && other.post().equals(charge.post())) {
                faults.add(draft.line(charge.key()), "heldAlready");
            } else if (substantive && own) {
                faults.add(draft.line(charge.key()), "twoPosts", code(other));
            } else if (substantive && other.post().equals(charge.post())) {
                faults.add(draft.line(charge.key()), "postHeld", after.person(other.person()).map(found -> found.name().en()).orElse(""));
            }
        });
    }

    private String code(Charge charge) {
        return after.post(charge.post()).map(post -> post.facts().at(now).code()).orElse("");
    }

    private static boolean meet(Charge one, Charge other) {
        return begins(one, other.to()) && begins(other, one.to()) && !one.from().equals(one.to()) && !other.from().equals(other.to());
    }

    private static boolean begins(Charge charge, @Nullable Instant before) {
        return before == null || charge.from().isBefore(before);
    }

    /// What the rules say to one step after the other.
    void rules(List<Step> steps) {
        Organisation organisation = before;
        for (Step step : steps) {
            switch (Rules.decide(step.command(), new ImportOffice(organisation, new Moment(now, now), null), Allotment.NONE)) {
                case Decision.Accepted accepted -> organisation = with(organisation, accepted.changes().puts());
                case Decision.Refused refused -> refused(step, refused.refusal());
                case Decision.NeedsServer needs -> refused(step, needs.why());
                case Decision.NotAuthentic forged -> refused(step, forged.why());
            }
        }
    }

    private static Organisation with(Organisation organisation, Collection<?> entered) {
        Collection<OrgEntity> all = new ArrayList<>(organisation.entities());
        entered.forEach(each -> {
            if (each instanceof OrgEntity entity) {
                all.add(entity);
            }
        });
        return new Organisation(all);
    }

    private void refused(Step step, Refusal refusal) {
        Optional<Long> named = refusal.arguments().stream().map(argument -> line(argument.value())).filter(line -> line > 0).findFirst();
        faults.add(named.orElse(step.line()), HierarchyImport.reason(refusal), refusal.rule());
    }

    private long line(String value) {
        try {
            return draft.line(UUID.fromString(value));
        } catch (IllegalArgumentException e) {
            return 0;
        }
    }
}

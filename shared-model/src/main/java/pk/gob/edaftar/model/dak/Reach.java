package pk.gob.edaftar.model.dak;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Role;

/// To whom a post may send papers (`DOMAIN.md` 2, row *mark / forward*).
public final class Reach {
    private Reach() {}

    /// Why one post may not send a paper to another, if it may not.
    public static Optional<Refusal> refusal(Organisation organisation, Instant at, PostId from, PostId to) {
        Optional<PostFacts> target = organisation.facts(to, at);
        Optional<PostFacts> sender = organisation.facts(from, at);
        if (target.isEmpty() || sender.isEmpty()) {
            return Optional.of(DakRule.ADDRESSEE_GONE.refuses(Argument.of(to)));
        }
        if (from.equals(to)) {
            return Optional.of(DakRule.ADDRESSEE_IS_SENDER.refuses(Argument.of(to)));
        }
        Role role = target.get().role();
        if (role == Role.PA) {
            return Optional.of(DakRule.ADDRESSEE_ASSISTANT.refuses(Argument.of(to),
                    Argument.of(Objects.requireNonNull(target.get().assists()))));
        }
        if (!role.handlesPapers()) {
            return Optional.of(DakRule.ADDRESSEE_NO_PAPERS.refuses(Argument.of(to)));
        }
        return reach(organisation, at, from, sender.get(), to, role);
    }

    private static Optional<Refusal> reach(Organisation organisation, Instant at, PostId from, PostFacts sender,
            PostId to, Role target) {
        boolean sameHouse = organisation.departmentOf(from, at).equals(organisation.departmentOf(to, at));
        boolean within = switch (sender.role()) {
            case DIARY_CLERK, WING_HEAD -> sameHouse;
            case OFFICER -> sameHouse && (organisation.unitOf(to, at).equals(Optional.of(sender.unit()))
                    || organisation.channelAbove(from, at).contains(to));
            case DEPARTMENT_HEAD -> sameHouse || target == Role.DEPARTMENT_HEAD || target == Role.CHIEF_SECRETARY;
            case CHIEF_SECRETARY -> sameHouse || target == Role.DEPARTMENT_HEAD || target == Role.CHIEF_MINISTER;
            case CHIEF_MINISTER -> sameHouse || target == Role.DEPARTMENT_HEAD || target == Role.CHIEF_SECRETARY;
            case SUPER_ADMIN, PA, AUDITOR -> false;
        };
        if (within) {
            return Optional.empty();
        }
        if (sender.role() == Role.OFFICER && sameHouse) {
            return Optional.of(DakRule.OUTSIDE_SECTION.refuses(Argument.of(to), Argument.of(next(organisation, at, from, to))));
        }
        if (sender.role().isHead() && sender.role() != Role.WING_HEAD) {
            return Optional.of(DakRule.HEADS_ONLY.refuses(Argument.of(to)));
        }
        return Optional.of(DakRule.OUTSIDE_DEPARTMENT.refuses(Argument.of(to), Argument.of(next(organisation, at, from, to))));
    }

    /// The post through which it could be done.
    private static PostId next(Organisation organisation, Instant at, PostId from, PostId to) {
        return organisation.channelAbove(from, at).stream().findFirst()
                .or(() -> organisation.unitOf(from, at).flatMap(unit -> organisation.headOf(unit, at))).orElse(to);
    }
}

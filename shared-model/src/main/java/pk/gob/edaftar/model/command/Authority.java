package pk.gob.edaftar.model.command;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.org.UnitId;

/// Whether the person may act as the post he names, at the instant that judges (`DOMAIN.md` 2).
public final class Authority {
    private Authority() {}

    /// The rules of acting in a post.
    public enum AuthorityRule implements Rule {
        NOT_IN_CHARGE("authority.notInCharge"),
        NOT_HIS_ASSISTANT("authority.notHisAssistant"),
        ASSISTANT_FOR_NOBODY("authority.assistantForNobody"),
        NEVER_IN_OFFICE("authority.neverInOffice"),
        ROLE("authority.role"),
        SERVER_ONLY("authority.serverOnly"),
        NOT_HERE("authority.notHere"),
        UNKNOWN_KIND("authority.unknownKind"),
        NUMBER_NOT_LEASED("authority.numberNotLeased"),
        NUMBERS_ENOUGH("authority.numbersEnough"),
        DEPENDS_ON_REFUSED("authority.dependsOnRefused");

        private final String key;

        AuthorityRule(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /// Why the act is not his to make, if it is not.
    public static Optional<Refusal> missing(Act act, Office office) {
        Organisation organisation = office.organisation();
        Instant judged = office.moment().judged();
        Optional<PostFacts> post = organisation.facts(act.as(), judged);
        if (post.isEmpty() || !organisation.holds(act.person(), act.as(), judged)) {
            return Optional.of(AuthorityRule.NOT_IN_CHARGE.refuses(Argument.of(act.as())));
        }
        PostId assisted = post.get().assists();
        if (act.onBehalfOf() != null && !act.onBehalfOf().equals(assisted)) {
            return Optional.of(AuthorityRule.NOT_HIS_ASSISTANT.refuses(Argument.of(act.as()), Argument.of(act.onBehalfOf())));
        }
        if (act.onBehalfOf() == null && assisted != null) {
            return Optional.of(AuthorityRule.ASSISTANT_FOR_NOBODY.refuses(Argument.of(act.as())));
        }
        return Optional.empty();
    }

    /// Whether the person ever held a charge in the house whose register he writes in, and whose post he names: one who never
    /// did cannot have made a fact there.
    public static boolean everInOffice(Act act, UnitId registry, Office office) {
        return office.organisation().allChargesOf(act.person()).stream()
                .filter(charge -> !charge.from().isAfter(office.moment().now()))
                .anyMatch(charge -> (isBesides(charge, registry, office) || isRegistryOf(charge, registry, office))
                        && isBesides(charge, act.as(), office) && isBesides(charge, act.desk(), office));
    }

    /// A house without a register of its own uses another's.
    private static boolean isRegistryOf(Charge charge, UnitId registry, Office office) {
        return moments(charge, office).anyMatch(at ->
                office.organisation().registryOf(charge.post(), at).equals(Optional.of(registry)));
    }

    private static boolean isBesides(Charge charge, UnitId unit, Office office) {
        return isOneHouse(charge, office, at -> office.organisation().departmentOf(unit, at));
    }

    private static boolean isBesides(Charge charge, PostId post, Office office) {
        return isOneHouse(charge, office, at -> office.organisation().departmentOf(post, at));
    }

    /// Houses are divided and merged: it is enough to have been in the same one at any of the instants that matter.
    private static boolean isOneHouse(Charge charge, Office office, Function<Instant, Optional<UnitId>> house) {
        return moments(charge, office).anyMatch(at -> house.apply(at)
                .filter(found -> office.organisation().departmentOf(charge.post(), at).equals(Optional.of(found))).isPresent());
    }

    private static Stream<Instant> moments(Charge charge, Office office) {
        return Stream.of(charge.from(), office.moment().judged(), office.moment().now());
    }

    /// The role in which the act is made: the boss's when a PA acts for him.
    public static Role role(Act act, Office office) {
        return office.organisation().post(act.desk())
                .map(post -> post.facts().at(office.moment().judged()).role()).orElse(Role.AUDITOR);
    }
}

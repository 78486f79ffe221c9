package pk.gob.edaftar.model.command;

import java.time.Instant;
import java.util.Optional;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Role;

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

    /// Whether the person ever held any charge: one who never did cannot have made a fact.
    public static boolean everInOffice(Act act, Office office) {
        return !office.organisation().allChargesOf(act.person()).isEmpty();
    }

    /// The role in which the act is made: the boss's when a PA acts for him.
    public static Role role(Act act, Office office) {
        return office.organisation().post(act.desk())
                .map(post -> post.facts().at(office.moment().judged()).role()).orElse(Role.AUDITOR);
    }
}

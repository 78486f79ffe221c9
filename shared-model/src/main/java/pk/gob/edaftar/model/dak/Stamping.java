package pk.gob.edaftar.model.dak;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Allotment;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Authority;
import pk.gob.edaftar.model.command.Finding;
import pk.gob.edaftar.model.command.Office;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.number.DiaryNumber;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.org.UnitFacts;
import pk.gob.edaftar.model.org.UnitId;

/// A number stamped in a registry's diary: whether its author may stamp there, and what it becomes.
/// @param allotment what the server adds to it
record Stamping(Act act, Stamp stamp, Office office, Allotment allotment) {
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2999;

    UnitId registry() {
        return stamp.series().registry();
    }

    /// Why no desk of this office can have stamped it; empty where one may have.
    Optional<Refusal> notAuthentic() {
        int year = stamp.series().year();
        if (!Authority.everInOffice(act, registry(), office)) {
            return Optional.of(Authority.AuthorityRule.NEVER_IN_OFFICE.refuses());
        }
        // a clock that is years wrong still stamps; a year no desk's clock can show comes from no desk
        return year < FIRST_YEAR || year > LAST_YEAR
                ? Optional.of(DakRule.OTHER_YEAR.refuses(Argument.text(String.valueOf(year)))) : Optional.empty();
    }

    /// Why the diary is not his to write in: whoever registers uses the nearest enclosing registry.
    Optional<Refusal> foreignRegistry() {
        if (!Authority.role(act, office).handlesPapers()) {
            return Optional.of(DakRule.MAY_NOT_REGISTER.refuses());
        }
        if (office.organisation().unit(registry()).filter(unit -> !unit.exists(office.moment().judged())).isPresent()) {
            return Optional.of(DakRule.REGISTRY_ABOLISHED.refuses(Argument.of(registry())));
        }
        boolean own = office.organisation().registryOf(act.desk(), office.moment().judged()).equals(Optional.of(registry()));
        return own ? Optional.empty() : Optional.of(DakRule.NOT_OWN_REGISTRY.refuses(Argument.of(registry())));
    }

    /// That another paper bears the number already: this one got a suffix.
    Optional<Finding> taken() {
        return office.moment().onServer() && allotment.suffix() != null
                ? Optional.of(DakRule.NUMBER_TAKEN.finds(Argument.text(printed()))) : Optional.empty();
    }

    @Nullable DiaryNumber number() {
        Long serial = stamp.serial() == null ? allotment.serial() : stamp.serial();
        return serial == null ? null : new DiaryNumber(stamp.series(), serial, allotment.suffix());
    }

    /// The number as the office writes it.
    String printed() {
        DiaryNumber number = number();
        if (number == null) {
            return stamp.provisional() == null ? "" : stamp.provisional();
        }
        UnitFacts facts = office.organisation().facts(registry(), office.moment().judged()).orElse(null);
        return facts == null || facts.numberPattern() == null
                ? number.printed("{SERIAL}/{YYYY}", "")
                : number.printed(facts.numberPattern(), facts.code());
    }
}

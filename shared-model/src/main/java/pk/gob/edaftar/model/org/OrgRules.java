package pk.gob.edaftar.model.org;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pk.gob.edaftar.model.change.Changes;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Listing;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Authority;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Office;
import pk.gob.edaftar.model.command.Refusal;

/// Decides acts on the directory, after the first start: the Super Admin's, but for the charges of his own department, which
/// its head gives and ends too (`DOMAIN.md` 2, *manage*).
public final class OrgRules {
    private OrgRules() {}

    /// Decides one act; every entry goes to everybody.
    public static Decision decide(OrgCommand command, Office office) {
        if (command instanceof OrgCommand.FoundDirectory founding) {
            return found(founding, office);
        }
        Optional<Refusal> missing = Authority.missing(command.act(), office);
        if (missing.isPresent()) {
            return new Decision.Refused(missing.get());
        }
        Organisation organisation = office.organisation();
        Optional<Refusal> notHis = Authority.role(command.act(), office) == Role.SUPER_ADMIN ? Optional.empty()
                : notTheHeads(command, office);
        if (notHis.isPresent()) {
            return new Decision.Refused(notHis.get());
        }
        Decision decision = switch (command) {
            case OrgCommand.FoundDirectory again -> new Decision.Refused(OrgRule.ALREADY_FOUNDED.refuses());
            case OrgCommand.EnterUnits enter -> decided(changedMeanwhile(enter.units(), enter.seen(), unit -> organisation.unit(unit.id()))
                    .or(() -> UnitRules.wrong(enter.units(), organisation, office.moment().judged())), enter.units());
            case OrgCommand.EnterPosts enter -> decided(changedMeanwhile(enter.posts(), enter.seen(), post -> organisation.post(post.id()))
                    .or(() -> PostRules.wrong(enter.posts(), organisation, office.moment().judged())), enter.posts());
            case OrgCommand.EnterPersons enter -> entered(enter.persons());
            case OrgCommand.GiveCharges give -> giveCharges(give, organisation);
            case OrgCommand.EndCharge end -> endCharge(end, organisation);
            case OrgCommand.EnterHolidays enter -> decided(CalendarRules.wrong(enter.holidays()), enter.holidays());
            case OrgCommand.SetCalendar set -> decided(CalendarRules.wrong(set.calendar(), organisation.calendar(), office.moment().judged()),
                    List.of(set.calendar()));
        };
        return decision instanceof Decision.Accepted accepted
                ? Administered.noLonger(accepted.changes().puts(), organisation, office.moment().judged())
                        .<Decision>map(Decision.Refused::new).orElse(decision)
                : decision;
    }

    /// Why it is not a department head's to do; an assistant manages nothing for him.
    private static Optional<Refusal> notTheHeads(OrgCommand command, Office office) {
        Act act = command.act();
        if (Authority.role(act, office) != Role.DEPARTMENT_HEAD || act.onBehalfOf() != null) {
            return Optional.of(OrgRule.ONLY_ADMINISTRATOR.refuses());
        }
        return switch (command) {
            case OrgCommand.GiveCharges give -> give.charges().stream().flatMap(charge -> Stream.concat(Stream.of(charge.post()),
                            office.organisation().charge(charge.id()).map(Charge::post).stream()))
                    .map(post -> notHisPost(post, act, office)).flatMap(Optional::stream).findFirst();
            case OrgCommand.EndCharge end -> office.organisation().charge(end.charge())
                    .flatMap(charge -> notHisPost(charge.post(), act, office));
            case OrgCommand.FoundDirectory _, OrgCommand.EnterUnits _, OrgCommand.EnterPosts _, OrgCommand.EnterPersons _,
                    OrgCommand.EnterHolidays _, OrgCommand.SetCalendar _ ->
                    Optional.of(OrgRule.ONLY_ADMINISTRATOR.refuses());
        };
    }

    /// Whoever administers or audits the department is not appointed by its head, and a link officer hands the post he keeps to nobody else.
    private static Optional<Refusal> notHisPost(PostId post, Act act, Office office) {
        Organisation organisation = office.organisation();
        Instant at = office.moment().judged();
        if (organisation.post(post).isEmpty()) {
            return Optional.of(OrgRule.UNKNOWN_POST.refuses(Argument.of(post)));
        }
        if (post.equals(act.desk()) && isActing(act, organisation, at)) {
            return Optional.of(OrgRule.ACTING_PASSED_ON.refuses(Argument.of(post)));
        }
        boolean his = organisation.departmentOf(post, at).equals(organisation.departmentOf(act.desk(), at))
                && organisation.facts(post, at).filter(facts -> facts.role().handlesPapers()).isPresent();
        return his ? Optional.empty() : Optional.of(OrgRule.NOT_YOUR_DEPARTMENT.refuses(Argument.of(post)));
    }

    /// Whether he holds the post for another: as link officer, and by no charge of his own.
    private static boolean isActing(Act act, Organisation organisation, Instant at) {
        return organisation.chargesOf(act.person(), at).stream().filter(charge -> charge.post().equals(act.desk()))
                .allMatch(charge -> charge.kind() == ChargeKind.ACTING);
    }

    /// What somebody enters anew he has to have seen as it is: else he would take back what another entered after he looked.
    private static <T extends OrgEntity> Optional<Refusal> changedMeanwhile(List<T> entered, List<T> seen, Function<T, Optional<T>> known) {
        boolean changed = !seen.isEmpty() && entered.stream().anyMatch(each -> known.apply(each).filter(now -> !seen.contains(now)).isPresent());
        return changed ? Optional.of(OrgRule.CHANGED_MEANWHILE.refuses()) : Optional.empty();
    }

    private static Decision found(OrgCommand.FoundDirectory command, Office office) {
        if (!office.organisation().isEmpty()) {
            return new Decision.Refused(OrgRule.ALREADY_FOUNDED.refuses());
        }
        List<Entity> all = new ArrayList<>(command.units());
        all.addAll(command.posts());
        all.add(command.person());
        all.add(command.charge());
        return entered(all);
    }

    private static Decision giveCharges(OrgCommand.GiveCharges command, Organisation organisation) {
        for (Charge charge : command.charges()) {
            if (organisation.post(charge.post()).isEmpty()) {
                return new Decision.Refused(OrgRule.UNKNOWN_POST.refuses(Argument.of(charge.post())));
            }
            if (organisation.person(charge.person()).isEmpty()) {
                return new Decision.Refused(OrgRule.UNKNOWN_PERSON.refuses());
            }
        }
        return entered(command.charges());
    }

    private static Decision endCharge(OrgCommand.EndCharge command, Organisation organisation) {
        return organisation.charge(command.charge())
                .<Decision>map(charge -> entered(List.of(new Charge(charge.id(), charge.person(), charge.post(),
                        charge.kind(), charge.from(), command.end().isBefore(charge.from()) ? charge.from() : command.end()))))
                .orElseGet(() -> new Decision.Refused(OrgRule.UNKNOWN_CHARGE.refuses()));
    }

    private static Decision decided(Optional<Refusal> wrong, List<? extends Entity> entities) {
        return wrong.<Decision>map(Decision.Refused::new).orElseGet(() -> entered(entities));
    }

    private static Decision entered(List<? extends Entity> entities) {
        List<Listing> listings = new ArrayList<>();
        entities.forEach(entity -> listings.add(
                new Listing.Show(pk.gob.edaftar.model.change.Stream.DIRECTORY, entity.part())));
        return Decision.accepted(new Changes(List.copyOf(entities), listings));
    }
}

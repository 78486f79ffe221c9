package pk.gob.edaftar.register;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Allotment;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.command.Rules;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.dak.Addressee;
import pk.gob.edaftar.model.dak.DakCommand.MarkDak;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.dak.RemarkId;
import pk.gob.edaftar.model.dak.Written;
import pk.gob.edaftar.model.id.DerivedIds;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PostId;

/// A row of a register as a letter to be entered: with the identities it always gets, so that it is entered once however often it
/// is brought in, and by whichever way.
/// @param id of its registration
/// @param remark the register's own, and what was done to the row here; empty where there is nothing
/// @param holder on whose desk it is to lie; none where the registry keeps it
/// @param faults what of it cannot be read; where there are any it is not entered
public record RegisterEntry(CommandId id, LetterReader.Letter letter, String remark, @Nullable PostId holder, List<LetterReader.Fault> faults) {
    public RegisterEntry {
        faults = List.copyOf(faults);
    }

    /// The letter's identity.
    public DakId dak() {
        return new DakId(DerivedIds.of(id, "dak", ""));
    }

    /// The identity of the act that marks it.
    public CommandId marking() {
        return new CommandId(DerivedIds.of(id, "mark", ""));
    }

    /// Its remark, if there is one.
    public @Nullable Written written() {
        return remark.isEmpty() ? null : new Written(new RemarkId(DerivedIds.of(id, "remark", "")), remark);
    }

    /// The act that enters it.
    public RegisterDak register(Act act, Stamp number) {
        return new RegisterDak(act, dak(), number, letter.head(), letter.text(), written());
    }

    /// The act that lays it on its holder's desk, where it has one.
    public Optional<MarkDak> mark(Act act) {
        return Optional.ofNullable(holder).map(post -> new MarkDak(act, dak(),
                List.of(new Addressee(new MarkingId(DerivedIds.of(id, "marking", "")), post, true, null)), null));
    }

    /// Why the rules would not have it entered and lie where the register says, as far as can be known before.
    /// @param act whoever brings it in
    public Optional<Refusal> refusal(Act act, Stamp number, Organisation organisation) {
        ImportOffice before = ImportOffice.at(act.at(), organisation);
        Command register = register(act, number);
        Act later = new Act(marking(), act.at(), act.person(), act.as(), act.onBehalfOf(), List.of(id));
        return switch (Rules.decide(register, before, Allotment.NONE)) {
            case Decision.Accepted entered -> mark(later).flatMap(mark -> Rules.decide(mark,
                    new ImportOffice(organisation, before.moment(), new Trail(dak().value(), entered.changes().puts())), Allotment.NONE).whyNot());
            case Decision refused -> refused.whyNot();
        };
    }
}

package pk.gob.edaftar.desktop.bring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import pk.gob.edaftar.desktop.bring.BroughtRow.State;
import pk.gob.edaftar.desktop.desk.DakRow;
import pk.gob.edaftar.desktop.desk.Desk;
import pk.gob.edaftar.desktop.desk.DryRun;
import pk.gob.edaftar.desktop.desk.NewDak;
import pk.gob.edaftar.desktop.desk.Registered;
import pk.gob.edaftar.desktop.desk.Seat;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.register.ColumnMapping;
import pk.gob.edaftar.register.LetterColumns;
import pk.gob.edaftar.register.LetterRows;
import pk.gob.edaftar.register.LetterWords;
import pk.gob.edaftar.register.RegisterEntry;
import pk.gob.edaftar.register.RegisterRow;

/// Judges the rows of a register and enters them, each by the same acts as a letter that is typed. What is in each row says what
/// its letter's identity is, so that one that is in already is known and not entered again. Never on the FX thread.
record Bringing(Desk desk, Seat seat, UnitId registry) {
    private static final int AT_ONCE = 200;

    /// Looks at every row and changes nothing.
    /// @param goOn told how many have been looked at; where it says no, nothing is answered
    Optional<List<BroughtRow>> check(RegisterTable table, ColumnMapping mapping, IntPredicate goOn) {
        LetterWords words = new LetterWords();
        Instant now = desk.now();
        LetterRows letters = new LetterRows(words, new LetterColumns(words, mapping), registry, seat.desk(), desk.organisation(), now);
        List<BroughtRow> all = new ArrayList<>();
        for (int from = 0; from < table.rows().size(); from += AT_ONCE) {
            if (!goOn.test(from)) {
                return Optional.empty();
            }
            List<BroughtRow> some = new ArrayList<>();
            for (RegisterRow row : table.rows().subList(from, Math.min(table.rows().size(), from + AT_ONCE))) {
                some.add(switch (row) {
                    case RegisterRow.Broken broken -> BroughtRow.broken(broken);
                    case RegisterRow.Read read -> judged(read, letters.entry(read));
                });
            }
            all.addAll(withKnown(some));
        }
        return Optional.of(all);
    }

    private BroughtRow judged(RegisterRow.Read row, RegisterEntry entry) {
        if (!entry.faults().isEmpty()) {
            return new BroughtRow(row, entry, State.WRONG, Optional.empty(), "");
        }
        Act act = desk.act(seat);
        Optional<Refusal> refusal = entry.refusal(act, new DryRun(desk, seat, Optional.empty()).stamp(), desk.organisation());
        return new BroughtRow(row, entry, refusal.isPresent() ? State.WRONG : State.READY, refusal, "");
    }

    private List<BroughtRow> withKnown(List<BroughtRow> some) {
        List<DakId> letters = some.stream().flatMap(row -> Optional.ofNullable(row.entry()).stream()).map(RegisterEntry::dak).toList();
        Set<DakId> here = new HashSet<>();
        desk.rows(seat, letters).stream().map(DakRow::id).forEach(here::add);
        return some.stream().map(row -> row.entry() != null && here.contains(row.entry().dak()) && row.faults().isEmpty()
                ? row.as(State.KNOWN, Optional.empty(), "") : row).toList();
    }

    /// Enters one row and lays it on its holder's desk. One that was entered before, and was interrupted before it was laid there,
    /// is laid there now.
    BroughtRow bring(BroughtRow row) {
        RegisterEntry entry = Objects.requireNonNull(row.entry());
        if (row.is(State.KNOWN)) {
            mark(entry);
            return row;
        }
        Registered registered = desk.register(seat, new NewDak(entry.dak(), entry.letter().head(), entry.letter().text(), entry.written()));
        Optional<Refusal> no = registered.decision().whyNot();
        if (no.isPresent()) {
            return row.as(State.WRONG, no, "");
        }
        Optional<Refusal> unmarked = mark(entry);
        return row.as(unmarked.isPresent() ? State.UNMARKED : State.ENTERED, unmarked, Objects.requireNonNullElse(registered.number(), ""));
    }

    private Optional<Refusal> mark(RegisterEntry entry) {
        return entry.holder() == null ? Optional.empty()
                : desk.perform(seat, act -> entry.mark(act).orElseThrow()).whyNot();
    }
}

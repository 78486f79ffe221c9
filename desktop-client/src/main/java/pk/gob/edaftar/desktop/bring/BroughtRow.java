package pk.gob.edaftar.desktop.bring;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.register.LetterReader;
import pk.gob.edaftar.register.RegisterEntry;
import pk.gob.edaftar.register.RegisterRow;

/// A row of the register, and what has become of it.
/// @param entry the letter in it; none where the row cannot be read at all
/// @param refusal why a rule said no
/// @param number what it was entered under; empty before
record BroughtRow(RegisterRow row, @Nullable RegisterEntry entry, State state, Optional<Refusal> refusal, String number) {
    enum State {
        /// It can be brought in.
        READY,
        /// It has been brought in before.
        KNOWN,
        /// Something in it is wrong.
        WRONG,
        /// It is entered, and lies where the register says.
        ENTERED,
        /// It is entered, and could not be laid where the register says.
        UNMARKED
    }

    static BroughtRow broken(RegisterRow.Broken row) {
        return new BroughtRow(row, null, State.WRONG, Optional.empty(), "");
    }

    BroughtRow as(State now, Optional<Refusal> why, String printed) {
        return new BroughtRow(row, entry, now, why, printed);
    }

    boolean is(State which) {
        return state == which;
    }

    List<LetterReader.Fault> faults() {
        return entry == null ? List.of() : entry.faults();
    }
}

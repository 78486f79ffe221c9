package pk.gob.edaftar.model.dak;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Question;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.org.UnitId;

/// Questions about the whole register.
public sealed interface DakQuestion extends Question {
    /// Which papers of the registry carry the same sender's reference and date? They are copies or reminders, likely.
    record SameReference(UnitId registry, String reference, @Nullable LocalDate date) implements DakQuestion {}

    /// Which papers carry this number, with whatever suffix?
    record NumberTaken(Series series, long serial) implements DakQuestion {}
}

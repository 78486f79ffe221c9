package pk.gob.edaftar.desktop.audit;

import java.time.LocalDate;
import java.util.List;
import pk.gob.edaftar.model.audit.AuditLine;

/// A row of the screen.
sealed interface LogRow {
    /// A day begins.
    record Day(LocalDate day) implements LogRow {}

    /// Something that was done.
    /// @param numbers of its papers; empty text for one this desk does not hold
    record Line(AuditLine line, List<String> numbers) implements LogRow {}

    /// There is more to be had.
    record More() implements LogRow {}
}

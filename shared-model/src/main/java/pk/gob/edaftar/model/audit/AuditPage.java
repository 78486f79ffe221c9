package pk.gob.edaftar.model.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Some lines of the log, newest first.
/// @param next what to ask on with; none where there is no more
public record AuditPage(List<AuditLine> lines, @Nullable String next) {
    /// How many lines a page has at most.
    public static final int LINES = 40;

    public AuditPage {
        lines = List.copyOf(lines);
    }
}

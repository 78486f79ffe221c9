package pk.gob.edaftar.desktop.desk;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakState;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.Urgency;
import pk.gob.edaftar.model.org.PostId;

/// A receipt as a line of a list.
/// @param number as printed on the paper
/// @param subject empty where it may not be seen
/// @param sender name and office in one line; empty where it may not be seen
/// @param holder in *my desk* and *sent* the holder of the marking listed there, elsewhere the original's
/// @param since when it came to that holder
/// @param due by when it is to be dealt with there; none where nothing is wanted, or no more
/// @param copy whether the marking listed is a copy's
/// @param fresh on the asking seat's desk and not opened yet
/// @param followUp the day the asking seat's first follow-up flag on it is due; none where it has none
/// @param own how it stands in the diary of the seat's registry, where that diarised it after another had registered it
/// @param findings how many findings of the server are open on it
public record DakRow(DakId id, String number, boolean provisional, String subject, String sender, Urgency urgency,
        Grade grade, DakState state, LocalDate receivedOn, PostId holder, Instant since, @Nullable LocalDate due,
        boolean copy, boolean fresh, Progress progress,
        @Nullable LocalDate followUp, @Nullable Own own, int findings) {
    /// A line of the diary of a registry that did not register it.
    public record Own(String number, boolean provisional, LocalDate on) {}
}

package pk.gob.edaftar.desktop.desk;

import java.time.LocalDate;
import java.util.List;

/// The figures of one seat, as the rows on this desk have them: whoever may not see a paper does not count it.
/// @param mine what is with the seat
/// @param dueToday how many of them are due today
/// @param fresh how many came since the last working day before today
/// @param freshSince that day
/// @param away what this seat sent on and others have
/// @param followUpsDue how many follow-up flags of this desk are due
/// @param cameBack how many acts came back refused
/// @param findings how many entries of the diary he looks after have a finding of the server
/// @param below what is with those whose papers this seat sees
/// @param first what to do first: late, then urgent
/// @param out what has been with others longest
/// @param drafts what was typed and is kept, newest first
public record Home(Pile mine, int dueToday, int fresh, LocalDate freshSince, Pile away, int followUpsDue, int cameBack, int findings,
        List<Group> below, List<DakRow> first, List<DakRow> out, List<DraftRow> drafts) {
    public Home {
        below = List.copyOf(below);
        first = List.copyOf(first);
        out = List.copyOf(out);
        drafts = List.copyOf(drafts);
    }

    /// A post's or a unit's papers.
    public record Group(Scope scope, Pile pile) {}

    /// Whether there is anything to count.
    public boolean isEmpty() {
        return mine.all() == 0 && away.all() == 0 && followUpsDue == 0 && cameBack == 0 && findings == 0 && drafts.isEmpty()
                && below.stream().allMatch(group -> group.pile().all() == 0);
    }
}

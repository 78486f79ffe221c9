package pk.gob.edaftar.model.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;

/// What is looked up in the log; what is left out narrows nothing.
/// @param as the auditor's or administrator's post it is asked in
/// @param number a fragment of a paper's number or of its sender's reference; may be empty
/// @param paper one paper
/// @param post the post something was done as, or for
/// @param kinds of these kinds only; all where there are none
/// @param from what arrived at the server, or was done, from then on
/// @param to and before then
/// @param cursor where the last page ended
public record AuditAsk(PostId as, String number, @Nullable UUID paper, @Nullable PersonId person, @Nullable PostId post,
        List<AuditKind> kinds, @Nullable Instant from, @Nullable Instant to, @Nullable String cursor) {
    public AuditAsk {
        kinds = List.copyOf(kinds);
    }

    /// The newest there is.
    public static AuditAsk newest(PostId as) {
        return new AuditAsk(as, "", null, null, null, List.of(), null, null, null);
    }

    /// The same, from where a page ended.
    public AuditAsk after(@Nullable String end) {
        return new AuditAsk(as, number, paper, person, post, kinds, from, to, end);
    }
}

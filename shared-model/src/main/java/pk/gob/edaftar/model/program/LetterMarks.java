package pk.gob.edaftar.model.program;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.PostId;

/// Marks a letter to its addressees: one original, copies to the rest.
/// @param key chosen by the program, another one for every act: the same sent again is done once
/// @param post the post it acts for
public record LetterMarks(UUID key, PostId post, List<To> to, @Nullable String remark) {
    public LetterMarks {
        to = List.copyOf(to);
    }

    /// One addressee.
    /// @param returnBy the day an answer is wanted by
    public record To(PostId post, boolean original, @Nullable LocalDate returnBy) {}
}

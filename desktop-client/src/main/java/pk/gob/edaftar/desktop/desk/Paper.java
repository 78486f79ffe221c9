package pk.gob.edaftar.desktop.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Finding;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.dak.Attachment;
import pk.gob.edaftar.model.dak.DakTrail;
import pk.gob.edaftar.model.dak.LetterText;
import pk.gob.edaftar.model.dak.MovementId;
import pk.gob.edaftar.model.dak.Remark;
import pk.gob.edaftar.model.dak.Reply;

/// One receipt with everything of it that is on this computer, what is pending included.
/// @param whole its trail as rules read it, so that acts can be decided dry on it
/// @param texts the letter's text as it was registered and as it was corrected since, the last one standing; none when none was entered
///     or it is not here
/// @param remarks in the order they were written
/// @param replies given otherwise than by a despatch, in the order they were recorded
/// @param files attached to it, in the order they were
/// @param content whether text and remarks are here
/// @param asOf when content that is not followed live was fetched; none when it is live
/// @param unconfirmed movements made here that the server has not recorded yet
public record Paper(Trail whole, DakTrail trail, List<LetterText> texts, List<Remark> remarks, List<Reply> replies, List<Attachment> files,
        List<Finding> findings,
        Content content, @Nullable Instant asOf, Map<MovementId, Progress> unconfirmed) {
    public Paper {
        texts = texts.stream().sorted(LetterText.IN_ORDER).toList();
        remarks = List.copyOf(remarks);
        replies = List.copyOf(replies);
        files = List.copyOf(files);
        findings = List.copyOf(findings);
        unconfirmed = Map.copyOf(unconfirmed);
    }

    /// The letter's text as it stands.
    public Optional<String> text() {
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts.getLast().text());
    }

    /// Whether text and remarks are on this computer.
    public enum Content {
        HERE,
        /// May be had by [Desk#fetch].
        ON_REQUEST,
        /// Is being fetched.
        COMING,
        /// Not for this person.
        CLOSED
    }
}

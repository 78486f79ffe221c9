package pk.gob.edaftar.server.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.dak.Blob;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.id.Sha256;

/// One act on a demo paper.
/// @param by the post that acts; a PA's acts for the one he assists
/// @param to the addressees, the original's first
/// @param marking the post a copy was first marked to; none for the original
/// @param returnIn working days until it should be back, or until a flag is due
/// @param other the key of the paper it is linked to
/// @param subject what the subject, or the text, is corrected to
/// @param grade which grade it is given
/// @param file the name of a file in which the remark stands
public record DemoStep(String by, int day, String time, DemoAct act, List<String> to, @Nullable String marking,
        @Nullable Integer returnIn, @Nullable String remark, @Nullable String other, @Nullable String subject,
        @Nullable Grade grade, @Nullable String file) {
    public DemoStep {
        to = List.copyOf(to);
    }

    /// What stands in its file.
    byte[] bytes() {
        return Objects.requireNonNull(remark).getBytes(StandardCharsets.UTF_8);
    }

    Blob blob() {
        return new Blob(Sha256.of(bytes()), bytes().length, "text/plain");
    }

    /// What can be done to a demo paper.
    public enum DemoAct { MARK, FORWARD, RECEIVE, OPEN, RECALL, REMARK, PUT_AWAY, RETURN, ASK_BACK, RECEIVE_ON_PAPER, DIARISE, REOPEN, ARCHIVE, REPLY,
        CORRECT, CORRECT_TEXT, SETTLE, REGRADE, LINK, ACKNOWLEDGE, FLAG, FLAG_DONE, ENCLOSE, ATTACH, RENEW_FILE }
}

package pk.gob.edaftar.model.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.sync.DeviceId;

/// One line of the log: never a word of a paper.
/// @param what the command of an act; empty where it was none
/// @param person who did it; nobody where it is not known
/// @param post as what
/// @param behalf for which post
/// @param papers those of its papers that whoever looks may know of
/// @param words what was looked for, or which address was asked; may be empty
/// @param rule which rule refused it; empty where none did
/// @param done by the desk's clock, where a desk noted it
/// @param arrived by the server's clock
/// @param deviceName what the device is called; empty where none is known
/// @param holds whether this link of its chain holds
public record AuditLine(AuditKind kind, String what, @Nullable PersonId person, @Nullable PostId post, @Nullable PostId behalf,
        List<UUID> papers, String words, String rule, @Nullable Instant done, Instant arrived, @Nullable DeviceId device,
        String deviceName, boolean holds) {
    public AuditLine {
        papers = List.copyOf(papers);
    }
}

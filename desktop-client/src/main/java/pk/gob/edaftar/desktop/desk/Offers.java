package pk.gob.edaftar.desktop.desk;

import java.util.List;
import pk.gob.edaftar.model.org.PostId;

/// What was written before, offered again while typing.
public interface Offers {
    /// Former senders whose name or office begins with, or contains, what was typed; most used first.
    List<Sender> senders(String typed, int limit);

    /// Former subjects containing what was typed; most recent first.
    List<String> subjects(String typed, int limit);

    /// Posts a desk sent papers to, usual and recent ones first.
    /// @param senderOffice where it is from, so that what usually goes where such letters went comes first; may be empty
    List<PostId> targets(PostId desk, String senderOffice, int limit);
}

package pk.gob.edaftar.model.program;

import java.util.List;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.text.Bilingual;

/// The administrator lets another system in.
/// @param name what the office calls it, in its journeys too
/// @param posts for which posts it may act, as an assistant does
public record NewProgram(Bilingual name, List<PostId> posts) {
    public NewProgram {
        posts = List.copyOf(posts);
    }
}

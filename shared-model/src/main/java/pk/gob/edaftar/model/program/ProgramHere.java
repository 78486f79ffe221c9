package pk.gob.edaftar.model.program;

import java.time.Instant;
import java.util.List;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.text.Bilingual;

/// A program that may come in, for an administrator.
public record ProgramHere(PersonId program, Bilingual name, List<PostId> posts, Instant openedAt) {
    public ProgramHere {
        posts = List.copyOf(posts);
    }
}

package pk.gob.edaftar.model.program;

import java.util.List;

/// The office as a program sees it: the posts it acts for, and all there are to mark to.
public record ProgramOffice(List<PostHere> own, List<PostHere> posts) {
    public ProgramOffice {
        own = List.copyOf(own);
        posts = List.copyOf(posts);
    }
}

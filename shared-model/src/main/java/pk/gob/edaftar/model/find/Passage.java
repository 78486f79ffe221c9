package pk.gob.edaftar.model.find;

import java.util.List;

/// A piece of a paper, as written, with what was looked for marked.
/// @param in what it is a piece of
/// @param text in one line; cut at both ends where the whole is longer
public record Passage(FoundIn in, String text, List<Mark> marks) {
    public Passage {
        marks = List.copyOf(marks);
    }
}

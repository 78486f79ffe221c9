package pk.gob.edaftar.model.change;

import java.util.UUID;

/// The unit of visibility: one part of one paper. Rows of a part are numbered by the part's own counter.
/// @param branch the marking whose content this is; the paper itself for the original's and for all other parts
public record Part(PartKind kind, UUID paper, UUID branch) implements Comparable<Part> {
    public static Part directory(UUID entry) {
        return new Part(PartKind.DIRECTORY, entry, entry);
    }

    public static Part trail(UUID paper) {
        return new Part(PartKind.TRAIL, paper, paper);
    }

    public static Part content(UUID paper, UUID branch) {
        return new Part(PartKind.CONTENT, paper, branch);
    }

    public static Part secret(UUID paper, UUID branch) {
        return new Part(PartKind.SECRET, paper, branch);
    }

    /// The open content of the same branch.
    public Part content() {
        return content(paper, branch);
    }

    /// The secret part of the same branch.
    public Part secret() {
        return secret(paper, branch);
    }

    /// Reads what [#text()] wrote.
    public static Part of(String text) {
        String[] pieces = text.split(":", -1);
        if (pieces.length != 3) {
            throw new IllegalArgumentException("not a part: " + text);
        }
        return new Part(PartKind.valueOf(pieces[0]), UUID.fromString(pieces[1]), UUID.fromString(pieces[2]));
    }

    /// The wire form, `KIND:paper:branch`.
    public String text() {
        return kind + ":" + paper + ":" + branch;
    }

    @Override
    public int compareTo(Part other) {
        int papers = paper.compareTo(other.paper);
        int kinds = papers != 0 ? papers : kind.compareTo(other.kind);
        return kinds != 0 ? kinds : branch.compareTo(other.branch);
    }
}

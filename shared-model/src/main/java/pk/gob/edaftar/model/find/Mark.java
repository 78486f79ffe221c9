package pk.gob.edaftar.model.find;

/// From where to where in a passage a word that was looked for stands; in UTF-16 units, the end excluded.
public record Mark(int from, int to) {
    public Mark {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a mark is over something");
        }
    }
}

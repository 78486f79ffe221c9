package pk.gob.edaftar.model.find;

import java.util.List;

/// What was found, best first.
/// @param count of all papers found, those included that are not shown
/// @param atLeast whether there are more than counted
/// @param behind how many acts were not in the index yet; papers they touched are neither shown nor counted by their words
/// @param building whether the index is being made and knows only numbers so far
public record Found(List<Hit> hits, int count, boolean atLeast, long behind, boolean building) {
    /// Nothing was asked, nothing is found.
    public static final Found NOTHING = new Found(List.of(), 0, false, 0, false);

    public Found {
        hits = List.copyOf(hits);
    }
}

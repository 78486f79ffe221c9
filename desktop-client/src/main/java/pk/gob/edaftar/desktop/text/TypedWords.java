package pk.gob.edaftar.desktop.text;

import java.util.List;
import pk.gob.edaftar.model.text.TextFolding;

/// The words somebody typed to have the rest left out, in whatever letters he writes them.
public record TypedWords(List<String> words) {
    public static TypedWords of(String typed) {
        return new TypedWords(List.of(TextFolding.fold(typed).split(" ", -1)));
    }

    /// Whether a text has every one of them; of none typed, any text has.
    public boolean allIn(String text) {
        String folded = TextFolding.fold(text);
        return words.stream().allMatch(folded::contains);
    }
}

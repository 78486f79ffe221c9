package pk.gob.edaftar.desktop.dak;

import java.util.List;
import pk.gob.edaftar.model.org.PostId;

/// A post papers can go to, as it is found and read in a list.
/// @param name what it is called
/// @param path department, wing and section it stands in, outermost first
/// @param holder who holds it today; empty when it is vacant
/// @param acting whether its holder is a link officer for one on leave
/// @param outside whether it stands in another department than the sender
/// @param usual whether papers went there from here before
/// @param own what it is called itself, and its holder, folded
/// @param around what the units it stands in are called, folded
public record Target(PostId post, String name, String path, String holder, boolean acting, boolean outside, boolean usual,
        String own, String around) {
    Target asUsual() {
        return new Target(post, name, path, holder, acting, outside, true, own, around);
    }

    boolean has(String word) {
        return own.contains(" " + word) || around.contains(" " + word);
    }

    /// How well some words are its own, and not only its department's: `general` means the General Section before all of
    /// Services and General Administration. A whole word counts more than a beginning: `as` is an Additional Secretary
    /// before an Assistant.
    int meant(List<String> words) {
        return words.stream().mapToInt(word -> (own + " ").contains(" " + word + " ") ? 2 : own.contains(" " + word) ? 1 : 0).sum();
    }
}

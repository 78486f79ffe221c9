package pk.gob.edaftar.desktop.dak;

import pk.gob.edaftar.model.org.PostId;

/// A post papers can go to, as it is found and read in a list.
/// @param name what it is called
/// @param path department, wing and section it stands in, outermost first
/// @param holder who holds it today; empty when it is vacant
/// @param acting whether its holder is a link officer for one on leave
/// @param outside whether it stands in another department than the sender
/// @param usual whether papers went there from here before
/// @param sought everything it can be found by, folded
public record Target(PostId post, String name, String path, String holder, boolean acting, boolean outside, boolean usual,
        String sought) {
    Target asUsual() {
        return new Target(post, name, path, holder, acting, outside, true, sought);
    }
}

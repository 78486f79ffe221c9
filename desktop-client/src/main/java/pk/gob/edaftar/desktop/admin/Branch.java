package pk.gob.edaftar.desktop.admin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pk.gob.edaftar.model.org.OrgEntity;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.Unit;

/// A unit or post as it stands in the tree, with what stands in it.
/// @param upper what it is called
/// @param lower what else is to be known of it in a line
/// @param path all it is found by, folded once for all searches: its own words and those of what it stands in
record Branch(OrgEntity what, String upper, String lower, String path, List<Branch> within) {
    Branch {
        within = List.copyOf(within);
    }

    UUID key() {
        return what.key();
    }

    Optional<Unit> unit() {
        return what instanceof Unit unit ? Optional.of(unit) : Optional.empty();
    }

    Optional<Post> post() {
        return what instanceof Post post ? Optional.of(post) : Optional.empty();
    }

    /// Whether all words, folded too, are in its path.
    boolean isMeant(List<String> words) {
        return words.stream().allMatch(path::contains);
    }

    /// What remains of it where words are sought: itself with all that is in it where it is meant, else the way to what is.
    Optional<Branch> sought(List<String> words) {
        if (isMeant(words)) {
            return Optional.of(this);
        }
        List<Branch> left = within.stream().map(each -> each.sought(words)).flatMap(Optional::stream).toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new Branch(what, upper, lower, path, left));
    }
}

package pk.gob.edaftar.desktop.admin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.Unit;
import pk.gob.edaftar.model.org.UnitFacts;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.text.TextFolding;

/// Grows the tree of units and posts from the directory: what is there today or will be, posts before the units beside them.
/// It goes through the directory once, however many units there are.
final class OfficeBranches {
    private final Organisation organisation;
    private final Wording wording;
    private final Instant now;
    private final String language;
    private final Map<UnitId, List<Unit>> unitsIn = new HashMap<>();
    private final Map<UnitId, List<Post>> postsIn;
    private final List<Unit> tops = new ArrayList<>();

    OfficeBranches(Organisation organisation, Wording wording) {
        this.organisation = organisation;
        this.wording = wording;
        this.now = wording.desk().now();
        this.language = wording.messages().language().tag();
        Comparator<Unit> order = Comparator.comparing(Unit::kind).thenComparing(unit -> unit.facts().at(now).code()).thenComparing(Unit::key);
        organisation.units().stream().filter(unit -> unit.exists(now)).sorted(order).forEach(unit -> {
            UnitId parent = unit.facts().at(now).parent();
            boolean top = parent == null || organisation.unit(parent).filter(above -> above.exists(now)).isEmpty();
            if (top || parent == null) {
                tops.add(unit);
            } else {
                unitsIn.computeIfAbsent(parent, key -> new ArrayList<>()).add(unit);
            }
        });
        postsIn = organisation.posts().stream().filter(post -> !post.endedBy(now))
                .sorted(Comparator.comparingInt((Post post) -> -facts(post).scale()).thenComparing(post -> facts(post).code()).thenComparing(Post::key))
                .collect(Collectors.groupingBy(post -> facts(post).unit()));
    }

    private PostFacts facts(Post post) {
        return post.facts().at(now);
    }

    /// The whole tree, or what stands in one department.
    List<Branch> grow(@Nullable UnitId department) {
        List<Unit> roots = department == null ? tops : organisation.unit(department).stream().toList();
        return roots.stream().map(unit -> branch(unit, "", new HashSet<>())).toList();
    }

    private Branch branch(Unit unit, String above, Set<UnitId> passed) {
        UnitFacts facts = unit.facts().at(now);
        String path = above + " " + facts.code() + " " + facts.name().en() + " " + facts.name().ur();
        List<Branch> within = new ArrayList<>();
        List<Post> posts = postsIn.getOrDefault(unit.id(), List.of());
        posts.forEach(post -> within.add(branch(post, path)));
        passed.add(unit.id());
        unitsIn.getOrDefault(unit.id(), List.of()).stream().filter(each -> !passed.contains(each.id()))
                .forEach(each -> within.add(branch(each, path, passed)));
        String lower = wording.messages().of("admin.unit.line", Bidi.ltr(facts.code()), wording.messages().of(AdminWords.kind(unit.kind())), posts.size());
        return new Branch(unit, facts.name().in(language), lower, TextFolding.fold(path), within);
    }

    private Branch branch(Post post, String above) {
        PostFacts facts = facts(post);
        Optional<String> holder = organisation.holderOf(post.id(), now).map(wording.names()::person);
        String upper = wording.messages().of("admin.post.named", facts.title().in(language), Bidi.ltr(facts.code()));
        String lower = holder.orElseGet(() -> wording.messages().of("admin.post.vacant"));
        String path = above + " " + facts.code() + " " + facts.title().en() + " " + facts.title().ur() + " " + lower;
        return new Branch(post, upper, lower, TextFolding.fold(path), List.of());
    }
}

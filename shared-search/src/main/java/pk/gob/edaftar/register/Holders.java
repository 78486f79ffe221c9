package pk.gob.edaftar.register;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.UnitFacts;
import pk.gob.edaftar.model.text.TextFolding;

/// The posts that a register's words for a holder stand for: its title in either language, its short designation, alone or with its
/// department, or its whole path as the hierarchy's table has it. It says nothing about whether a letter may go there.
public final class Holders {
    private final Organisation organisation;
    private final PostId clerk;
    private final Instant at;
    private final Keys keys;
    private final Map<String, Set<PostId>> called = new HashMap<>();

    /// What a name stands for.
    public sealed interface Found {
        record One(PostId post) implements Found {}

        record Unknown() implements Found {}

        /// The post has ended.
        record Ended() implements Found {}

        /// @param paths what each of them is called in full
        record Several(List<String> paths) implements Found {
            public Several {
                paths = List.copyOf(paths);
            }
        }
    }

    /// @param clerk who registers: of posts called alike those of his own department are meant
    public Holders(Organisation organisation, PostId clerk, Instant at) {
        this.organisation = organisation;
        this.clerk = clerk;
        this.at = at;
        this.keys = new Keys(organisation, at);
        organisation.posts().forEach(this::learn);
    }

    /// Finds the post.
    public Found called(String name) {
        Set<PostId> all = called.getOrDefault(plain(name), Set.of());
        List<PostId> living = all.stream().filter(keys::isLiving).toList();
        List<PostId> own = living.stream().filter(this::isInHouse).toList();
        List<PostId> meant = own.isEmpty() ? living : own;
        return switch (meant.size()) {
            case 0 -> all.isEmpty() ? new Found.Unknown() : new Found.Ended();
            case 1 -> new Found.One(meant.getFirst());
            default -> new Found.Several(meant.stream().map(keys::key).sorted().toList());
        };
    }

    private boolean isInHouse(PostId post) {
        return organisation.departmentOf(post, at).equals(organisation.departmentOf(clerk, at));
    }

    private void learn(Post post) {
        PostFacts facts = post.facts().at(at);
        String house = organisation.departmentOf(post.id(), at).flatMap(unit -> organisation.facts(unit, at)).map(UnitFacts::code).orElse("");
        String path = keys.key(post.id());
        Stream.of(facts.code(), house + "/" + facts.code(), facts.code() + ", " + house, facts.title().en(), facts.title().ur(), path, path.replace("\\", ""))
                .map(Holders::plain).filter(name -> !name.isEmpty())
                .forEach(name -> called.computeIfAbsent(name, none -> new LinkedHashSet<>()).add(post.id()));
    }

    /// The strokes of a path count, and the number of one of several called alike.
    private static String plain(String name) {
        return TextFolding.fold(name).replaceAll("[^\\p{L}\\p{N}/#]", "");
    }
}

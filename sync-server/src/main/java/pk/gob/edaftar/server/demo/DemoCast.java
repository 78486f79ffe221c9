package pk.gob.edaftar.server.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Role;

/// Which post plays which part in the career of a letter. It says nothing of parts that nobody can play.
final class DemoCast {
    private static final String CHIEF_SECRETARY = "CSO/CS";
    private static final String CHIEF_MINISTER = "CMS/CM";
    private static final String COPIES = "copies";

    private final DemoProvince province;
    private final DemoLetter letter;
    private final Map<String, String> parts = new HashMap<>();

    DemoCast(DemoProvince province, DemoLetter letter, Random random) {
        this.province = province;
        this.letter = letter;
        PostId desk = province.post(letter.desk());
        List<PostId> house = province.house(desk);
        part("clerk", letter.by());
        part("desk", letter.desk());
        part("wing", key(province.facts(desk).reportsTo()));
        part("head", first(house.stream().filter(post -> province.role(post) == Role.DEPARTMENT_HEAD)));
        part("pa", first(house.stream().filter(post -> parts.getOrDefault("head", "").equals(key(province.facts(post).assists())))));
        part("hand", first(house.stream().filter(post -> desk.equals(province.facts(post).reportsTo()) && province.role(post) == Role.OFFICER)));
        part("copy", letter.copies().isEmpty() ? null : letter.copies().getFirst());
        part("onward", letter.onward());
        part("cs", CHIEF_SECRETARY);
        part("pscs", "CSO/PS to CS");
        part("cm", CHIEF_MINISTER);
        part("pscm", "CMS/PS to CM");
        List<PostId> others = house.stream().filter(post -> isAnotherDesk(post, desk)).toList();
        part("wrong", others.isEmpty() ? null : province.key(others.get(random.nextInt(others.size()))));
    }

    private void part(String name, @Nullable String post) {
        if (post != null) {
            parts.put(name, post);
        }
    }

    private @Nullable String key(@Nullable PostId post) {
        return post == null ? null : province.key(post);
    }

    private @Nullable String first(Stream<PostId> posts) {
        return posts.findFirst().map(province::key).orElse(null);
    }

    /// A section that a clerk may take for the one a letter is for.
    private boolean isAnotherDesk(PostId post, PostId desk) {
        String key = province.key(post);
        return key.contains("/SO(") && !post.equals(desk) && !letter.copies().contains(key)
                && !province.facts(post).unit().equals(province.facts(desk).unit());
    }

    /// The post that plays a part; none where there is nobody for it.
    Optional<String> of(String part) {
        return Optional.ofNullable(parts.get(part));
    }

    /// The posts that parts stand for, `copies` for as many as there are.
    List<String> of(List<String> named) {
        return named.stream().flatMap(part -> part.equals(COPIES) ? letter.copies().stream() : of(part).stream()).distinct().toList();
    }

    /// Whether every part of a career can be played, each by another post.
    boolean suits(DemoCareer career) {
        Set<String> needed = new HashSet<>();
        career.turns().forEach(turn -> {
            needed.add(turn.by());
            needed.addAll(turn.to());
        });
        needed.remove(COPIES);
        needed.remove("copy");
        Set<String> posts = new HashSet<>(letter.copies());
        return needed.stream().allMatch(part -> of(part).filter(posts::add).isPresent());
    }
}

package pk.gob.edaftar.model.office;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.ChargeId;
import pk.gob.edaftar.model.org.ChargeKind;
import pk.gob.edaftar.model.org.OrgEntity;
import pk.gob.edaftar.model.org.Person;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.org.Timeline;
import pk.gob.edaftar.model.org.Unit;
import pk.gob.edaftar.model.org.UnitFacts;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.org.UnitKind;
import pk.gob.edaftar.model.text.Bilingual;

/// Reads a directory written as a table: units (`= KIND | code | parent | registry | name | Urdu name`), and in each
/// its posts with their holders (`code | role | scale | above | title | Urdu title | person | Urdu name`). The post
/// above a PA's is the one he assists. Ids follow from the codes, so that they are the same in every run.
public final class Establishment {
    private static final String PATTERN = "{SERIAL}/{YYYY}/{UNIT}";

    private final Instant founded;
    private final List<Unit> units = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<Person> persons = new ArrayList<>();
    private final Map<PostId, Charge> charges = new LinkedHashMap<>();
    private @Nullable UnitId current;

    public Establishment(Instant founded, String table) {
        this.founded = founded;
        table.lines().filter(line -> !line.isBlank()).forEach(this::read);
    }

    private void read(String line) {
        List<String> cells = Arrays.stream(line.replaceFirst("^=", "").split("\\|", -1)).map(String::strip).toList();
        if (line.startsWith("=")) {
            readUnit(cells);
        } else {
            readPost(cells);
        }
    }

    private void readUnit(List<String> cells) {
        current = unitId(cells.get(1));
        UnitId parent = cells.get(2).isEmpty() ? null : unitId(cells.get(2));
        UnitFacts facts = new UnitFacts(cells.get(1), new Bilingual(cells.get(4), cells.get(5)), parent,
                cells.get(3).equals("registry") ? PATTERN : null);
        units.add(new Unit(current, UnitKind.valueOf(cells.get(0)), Timeline.from(founded, facts), null, List.of()));
    }

    private void readPost(List<String> cells) {
        if (current == null) {
            throw new IllegalArgumentException("a post stands in a unit: " + cells);
        }
        PostId id = postId(cells.get(0));
        Role role = Role.valueOf(cells.get(1));
        PostId above = cells.get(3).isEmpty() ? null : postId(cells.get(3));
        posts.add(new Post(id, Timeline.from(founded, new PostFacts(current, cells.get(0),
                new Bilingual(cells.get(4), cells.get(5)), role, Integer.parseInt(cells.get(2)), above,
                role == Role.PA ? above : null)), null, List.of()));
        Person person = new Person(new PersonId(id("person", cells.get(0))), new Bilingual(cells.get(6), cells.get(7)));
        persons.add(person);
        charges.put(id, new Charge(new ChargeId(id("charge", cells.get(0))), person.id(), id, ChargeKind.SUBSTANTIVE,
                founded, null));
    }

    /// Everything, units first.
    public List<OrgEntity> entities() {
        List<OrgEntity> all = new ArrayList<>(units);
        all.addAll(posts);
        all.addAll(persons);
        all.addAll(charges.values());
        return List.copyOf(all);
    }

    public UnitId unit(String code) {
        return units.stream().map(Unit::id).filter(unitId(code)::equals).findFirst().orElseThrow();
    }

    public PostId post(String code) {
        return posts.stream().map(Post::id).filter(postId(code)::equals).findFirst().orElseThrow();
    }

    /// The substantive charge of a post.
    public Charge charge(PostId post) {
        Charge charge = charges.get(post);
        if (charge == null) {
            throw new IllegalArgumentException("nobody has charge of " + post);
        }
        return charge;
    }

    private static UnitId unitId(String code) {
        return new UnitId(id("unit", code));
    }

    private static PostId postId(String code) {
        return new PostId(id("post", code));
    }

    /// An id that follows from a name.
    public static UUID id(String kind, String name) {
        return UUID.nameUUIDFromBytes((kind + "/" + name).getBytes(StandardCharsets.UTF_8));
    }
}

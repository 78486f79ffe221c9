package pk.gob.edaftar.server.sim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.ChargeId;
import pk.gob.edaftar.model.org.ChargeKind;
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

/// A small generated province: a department of one or two wings of one or two sections with everybody in them, and a
/// smaller one beside it.
final class Province {
    private static final String PATTERN = "{SERIAL}/{YYYY}/{UNIT}";

    private final Dice dice;
    private final Instant founded;
    private final List<Unit> units = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<Person> persons = new ArrayList<>();
    private final List<Charge> charges = new ArrayList<>();
    private final Map<PersonId, String> names = new LinkedHashMap<>();
    private final int firstHouse;

    Province(Dice dice, Instant founded) {
        this.dice = dice;
        this.founded = founded;
        PostId first = department("A", true);
        firstHouse = persons.size();
        department("B", false);
        post("Admin", Role.SUPER_ADMIN, first, units.getFirst().id(), null);
    }

    private PostId department(String code, boolean audited) {
        UnitId unit = unit(code, UnitKind.DEPARTMENT, null, true);
        PostId head = post("Head-" + code, Role.DEPARTMENT_HEAD, null, unit, null);
        post("PA-" + code, Role.PA, head, unit, head);
        for (int clerk = audited ? 2 : 1; clerk > 0; clerk--) {
            post("Clerk-" + code + clerk, Role.DIARY_CLERK, head, unit, null);
        }
        if (audited) {
            post("Auditor-" + code, Role.AUDITOR, head, unit, null);
        }
        for (int wing = audited ? dice.between(1, 2) : dice.between(0, 1); wing > 0; wing--) {
            wing(code + wing, unit, head, audited ? dice.between(1, 2) : 1);
        }
        return head;
    }

    private void wing(String code, UnitId department, PostId above, int sections) {
        boolean registry = dice.chance(0.4);
        UnitId unit = unit(code, UnitKind.WING, department, registry);
        PostId head = post("Wing-" + code, Role.WING_HEAD, above, unit, null);
        if (registry) {
            post("Clerk-" + code, Role.DIARY_CLERK, head, unit, null);
        }
        for (int section = sections; section > 0; section--) {
            UnitId within = unit(code + "." + section, UnitKind.SECTION, unit, false);
            PostId officer = post("SO-" + code + "." + section, Role.OFFICER, head, within, null);
            post("Asst-" + code + "." + section, Role.OFFICER, officer, within, null);
            if (dice.chance(0.3)) {
                post("PA-" + code + "." + section, Role.PA, officer, within, officer);
            }
        }
    }

    private UnitId unit(String code, UnitKind kind, @Nullable UnitId parent, boolean registry) {
        UnitFacts facts = new UnitFacts(code, new Bilingual(code, code), parent, registry ? PATTERN : null);
        Unit unit = new Unit(new UnitId(dice.id()), kind, Timeline.from(founded, facts), null, List.of());
        units.add(unit);
        return unit.id();
    }

    private PostId post(String code, Role role, @Nullable PostId above, UnitId unit, @Nullable PostId assists) {
        PostFacts facts = new PostFacts(unit, code, new Bilingual(code, code), role, 17, above, assists);
        Post post = new Post(new PostId(dice.id()), Timeline.from(founded, facts), null, List.of());
        posts.add(post);
        Person person = new Person(new PersonId(dice.id()), new Bilingual(code, code));
        persons.add(person);
        names.put(person.id(), code);
        charges.add(new Charge(new ChargeId(dice.id()), person.id(), post.id(), ChargeKind.SUBSTANTIVE, founded, null));
        return post.id();
    }

    List<Unit> units() {
        return units;
    }

    List<Post> posts() {
        return posts;
    }

    List<Person> persons() {
        return persons;
    }

    /// Whoever is in the larger department.
    List<Person> firstHouse() {
        return persons.subList(0, firstHouse);
    }

    List<Charge> charges() {
        return charges;
    }

    /// The administrator, his post and his charge come last.
    Person administrator() {
        return persons.getLast();
    }

    Post administration() {
        return posts.getLast();
    }

    /// A person is called by the post he held first.
    String name(PersonId person) {
        return names.getOrDefault(person, "?");
    }
}

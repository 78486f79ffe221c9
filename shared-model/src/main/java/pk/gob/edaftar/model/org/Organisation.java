package pk.gob.edaftar.model.org;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The whole directory at one reading: an immutable value that answers every question about any instant.
/// It never changes under a decision; a new directory is a new value.
public final class Organisation {
    private final Map<UnitId, Unit> units = new LinkedHashMap<>();
    private final Map<PostId, Post> posts = new LinkedHashMap<>();
    private final Map<PersonId, Person> persons = new LinkedHashMap<>();
    private final Map<ChargeId, Charge> charges = new LinkedHashMap<>();
    private final Map<PersonId, List<Charge>> chargesOfPerson = new HashMap<>();
    private final Map<PostId, List<Charge>> chargesOfPost = new HashMap<>();
    private final Map<PostId, List<Post>> formerPosts = new HashMap<>();
    private final Map<UnitId, List<Unit>> formerUnits = new HashMap<>();
    private final Map<HolidayId, Holiday> holidays = new LinkedHashMap<>();
    private final @Nullable OfficeCalendar calendar;
    private final OfficeDays days;

    public Organisation(Collection<? extends OrgEntity> entities) {
        OfficeCalendar set = null;
        for (OrgEntity entity : entities) {
            switch (entity) {
                case Unit unit -> units.put(unit.id(), unit);
                case Post post -> posts.put(post.id(), post);
                case Person person -> persons.put(person.id(), person);
                case Charge charge -> charges.put(charge.id(), charge);
                case Holiday holiday -> holidays.put(holiday.id(), holiday);
                case OfficeCalendar office -> set = office;
            }
        }
        calendar = set;
        days = new OfficeDays(holidays.values(), set);
        posts.values().forEach(former -> former.successors().forEach(
                next -> formerPosts.computeIfAbsent(next, k -> new ArrayList<>()).add(former)));
        units.values().forEach(former -> former.successors().forEach(
                next -> formerUnits.computeIfAbsent(next, k -> new ArrayList<>()).add(former)));
        charges.values().forEach(charge -> {
            chargesOfPerson.computeIfAbsent(charge.person(), k -> new ArrayList<>()).add(charge);
            chargesOfPost.computeIfAbsent(charge.post(), k -> new ArrayList<>()).add(charge);
        });
    }

    /// A directory of nobody, as before the first start.
    public static Organisation empty() {
        return new Organisation(List.of());
    }

    /// Everything it was read from.
    public List<OrgEntity> entities() {
        List<OrgEntity> all = new ArrayList<>(units.values());
        List.of(posts, persons, charges, holidays).forEach(kind -> all.addAll(kind.values()));
        calendar().ifPresent(all::add);
        return all;
    }

    public boolean isEmpty() {
        return units.isEmpty() && posts.isEmpty() && persons.isEmpty();
    }

    public Collection<Unit> units() {
        return units.values();
    }

    public Collection<Post> posts() {
        return posts.values();
    }

    public Collection<Person> persons() {
        return persons.values();
    }

    public Collection<Charge> charges() {
        return charges.values();
    }

    /// All holidays ever entered, withdrawn ones too.
    public Collection<Holiday> holidays() {
        return holidays.values();
    }

    /// The calendar's settings; none while the defaults hold.
    public Optional<OfficeCalendar> calendar() {
        return Optional.ofNullable(calendar);
    }

    /// Which days the office works, and how long a letter may take.
    public OfficeDays days() {
        return days;
    }

    public Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    public Optional<Post> post(PostId id) {
        return Optional.ofNullable(posts.get(id));
    }

    public Optional<Person> person(PersonId id) {
        return Optional.ofNullable(persons.get(id));
    }

    public Optional<Charge> charge(ChargeId id) {
        return Optional.ofNullable(charges.get(id));
    }

    /// The facts of a post that exists at an instant.
    public Optional<PostFacts> facts(PostId post, Instant at) {
        return post(post).filter(found -> found.exists(at)).map(found -> found.facts().at(at));
    }

    /// The facts of a unit at an instant, also of one abolished since: old papers ask.
    public Optional<UnitFacts> facts(UnitId unit, Instant at) {
        return unit(unit).map(found -> found.facts().at(at));
    }

    /// The unit a post stands in.
    public Optional<UnitId> unitOf(PostId post, Instant at) {
        return post(post).map(found -> found.facts().at(at).unit());
    }

    /// The unit itself and those enclosing it, innermost first.
    public List<UnitId> enclosing(UnitId unit, Instant at) {
        List<UnitId> chain = new ArrayList<>();
        @Nullable UnitId next = unit;
        while (next != null && !chain.contains(next)) {
            chain.add(next);
            next = facts(next, at).map(UnitFacts::parent).orElse(null);
        }
        return chain;
    }

    /// The unit itself and all within it, but not what is attached: a department below another is its own house.
    public Set<UnitId> within(UnitId unit, Instant at) {
        Map<UnitId, List<Unit>> children = new HashMap<>();
        for (Unit each : units.values()) {
            UnitId parent = each.facts().at(at).parent();
            if (parent != null && each.kind() != UnitKind.DEPARTMENT) {
                children.computeIfAbsent(parent, k -> new ArrayList<>()).add(each);
            }
        }
        Set<UnitId> found = new HashSet<>();
        List<UnitId> open = new ArrayList<>(List.of(unit));
        while (!open.isEmpty()) {
            UnitId next = open.removeLast();
            if (found.add(next)) {
                children.getOrDefault(next, List.of()).forEach(child -> open.add(child.id()));
            }
        }
        return found;
    }

    /// The department or apex office a unit belongs to.
    public Optional<UnitId> departmentOf(UnitId unit, Instant at) {
        return enclosing(unit, at).stream().filter(this::isHouse).findFirst();
    }

    /// The department or apex office a post belongs to.
    public Optional<UnitId> departmentOf(PostId post, Instant at) {
        return unitOf(post, at).flatMap(unit -> departmentOf(unit, at));
    }

    /// The wing a post belongs to, if it is below or at the head of one.
    public Optional<UnitId> wingOf(PostId post, Instant at) {
        return unitOf(post, at).flatMap(unit -> enclosing(unit, at).stream()
                .filter(each -> unit(each).map(found -> found.kind() == UnitKind.WING).orElse(false)).findFirst());
    }

    /// The nearest enclosing registry: whoever registers uses it (`DOMAIN.md` 2).
    public Optional<UnitId> registryOf(PostId post, Instant at) {
        return unitOf(post, at).flatMap(unit -> enclosing(unit, at).stream()
                .filter(each -> facts(each, at).map(UnitFacts::isRegistry).orElse(false)).findFirst());
    }

    /// The posts that stand in a unit itself.
    public List<Post> postsIn(UnitId unit, Instant at) {
        return posts.values().stream()
                .filter(post -> post.exists(at) && post.facts().at(at).unit().equals(unit))
                .sorted(Comparator.comparingInt((Post post) -> -post.facts().at(at).scale())
                        .thenComparing(post -> post.facts().at(at).code()).thenComparing(Post::key))
                .toList();
    }

    /// The post that heads a unit, looking upwards where the unit itself has none.
    public Optional<PostId> headOf(UnitId unit, Instant at) {
        return enclosing(unit, at).stream()
                .flatMap(each -> postsIn(each, at).stream())
                .filter(post -> post.facts().at(at).role().isHead())
                .map(Post::id).findFirst();
    }

    /// Whether a person holds charge of a post at an instant.
    public boolean holds(PersonId person, PostId post, Instant at) {
        return chargesOfPerson.getOrDefault(person, List.of()).stream()
                .anyMatch(charge -> charge.post().equals(post) && charge.heldAt(at));
    }

    /// The charges a person holds at an instant, his own first.
    public List<Charge> chargesOf(PersonId person, Instant at) {
        return chargesOfPerson.getOrDefault(person, List.of()).stream().filter(charge -> charge.heldAt(at))
                .sorted(Comparator.comparing(Charge::kind).thenComparing(Charge::from).thenComparing(Charge::key)).toList();
    }

    /// Every charge a person ever held.
    public List<Charge> allChargesOf(PersonId person) {
        return List.copyOf(chargesOfPerson.getOrDefault(person, List.of()));
    }

    /// Who holds a post at an instant: the acting officer before the one on leave.
    public Optional<PersonId> holderOf(PostId post, Instant at) {
        return holdersOf(post, at).stream().findFirst();
    }

    /// All who hold a post at an instant: acting officers, then those it is an additional charge of, then its own;
    /// the latest first, and in the same order on every desk.
    public List<PersonId> holdersOf(PostId post, Instant at) {
        return chargesOfPost.getOrDefault(post, List.of()).stream().filter(charge -> charge.heldAt(at))
                .sorted(Comparator.comparing(Charge::kind).thenComparing(Charge::from).thenComparing(Charge::key).reversed())
                .map(Charge::person).distinct().toList();
    }

    /// The post itself and those abolished whose work has come to it, directly or by way of others.
    public Set<PostId> withPredecessors(PostId post, Instant at) {
        return withPredecessors(post, each -> formerPosts.getOrDefault(each, List.of()).stream()
                .filter(former -> former.endedBy(at)).map(Post::id).toList());
    }

    /// The unit itself and those abolished whose work has come to it, directly or by way of others.
    public Set<UnitId> withPredecessors(UnitId unit, Instant at) {
        return withPredecessors(unit, each -> formerUnits.getOrDefault(each, List.of()).stream()
                .filter(former -> !former.exists(at)).map(Unit::id).toList());
    }

    private static <I> Set<I> withPredecessors(I last, Function<I, List<I>> predecessors) {
        Set<I> found = new LinkedHashSet<>();
        List<I> open = new ArrayList<>(List.of(last));
        while (!open.isEmpty()) {
            I next = open.removeLast();
            if (found.add(next)) {
                open.addAll(predecessors.apply(next));
            }
        }
        return found;
    }

    /// Whether a post may work on what another holds: it is the same, or has taken over the work of one abolished.
    public boolean standsFor(PostId post, PostId holder, Instant at) {
        return post.equals(holder) || withPredecessors(post, at).contains(holder);
    }

    /// The channel above a post, next superior first.
    public List<PostId> channelAbove(PostId post, Instant at) {
        List<PostId> chain = new ArrayList<>();
        @Nullable PostId next = facts(post, at).map(PostFacts::reportsTo).orElse(null);
        while (next != null && !chain.contains(next)) {
            chain.add(next);
            next = facts(next, at).map(PostFacts::reportsTo).orElse(null);
        }
        return chain;
    }

    private boolean isHouse(UnitId unit) {
        return unit(unit).map(found -> found.kind() == UnitKind.DEPARTMENT || found.kind() == UnitKind.APEX).orElse(false);
    }
}

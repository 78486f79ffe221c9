package pk.gob.edaftar.server.hierarchy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.ChargeId;
import pk.gob.edaftar.model.org.Holiday;
import pk.gob.edaftar.model.org.OfficeCalendar;
import pk.gob.edaftar.model.org.OrgEntity;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Person;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Unit;
import pk.gob.edaftar.model.org.UnitId;

/// What a table would change, while it is read and once it is. What it leaves as it is does not stand in here.
final class Draft {
    private final Map<UUID, Unit> units = new LinkedHashMap<>();
    private final Map<UUID, Post> posts = new LinkedHashMap<>();
    private final Map<UUID, Person> persons = new LinkedHashMap<>();
    private final Map<UUID, Charge> given = new LinkedHashMap<>();
    private final Map<UUID, Holiday> holidays = new LinkedHashMap<>();
    private @Nullable OfficeCalendar calendar;
    private final Map<ChargeId, Charge> ended = new LinkedHashMap<>();
    private final List<Opening> openings = new ArrayList<>();
    private final Map<UUID, Long> lines = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final Set<UUID> known = new HashSet<>();

    /// An account to be opened.
    record Opening(long line, PersonId person, String userName) {}

    /// One change as it is told before it is made.
    /// @param key below `hierarchy.change.`
    record Change(long line, String key, String name) {}

    void put(Row row, String how, OrgEntity entity) {
        lines.put(entity.key(), row.line());
        if (!how.equals("new")) {
            known.add(entity.key());
        }
        switch (entity) {
            case Unit unit -> units.put(unit.key(), unit);
            case Post post -> posts.put(post.key(), post);
            case Person person -> persons.put(person.key(), person);
            case Charge charge -> given.put(charge.key(), charge);
            case Holiday holiday -> holidays.put(holiday.key(), holiday);
            case OfficeCalendar office -> calendar = office;
        }
        changes.add(new Change(row.line(), how, name(row)));
    }

    /// @param charge with its end
    void end(Row row, Charge charge) {
        lines.put(charge.key(), row.line());
        ended.put(charge.id(), charge);
        changes.add(new Change(row.line(), "ended", name(row)));
    }

    void open(Row row, PersonId person, String userName) {
        openings.add(new Opening(row.line(), person, userName));
        changes.add(new Change(row.line(), "new", userName));
    }

    private static String name(Row row) {
        return switch (row.kind()) {
            case CHARGE -> row.get(Column.PERSON) + " – " + row.get(Column.POST);
            case CALENDAR -> row.get(Column.ROW);
            case UNIT, POST, PERSON, ACCOUNT, HOLIDAY -> row.key();
        };
    }

    List<Unit> units() {
        return List.copyOf(units.values());
    }

    List<Post> posts() {
        return List.copyOf(posts.values());
    }

    List<Person> persons() {
        return List.copyOf(persons.values());
    }

    List<Charge> given() {
        return List.copyOf(given.values());
    }

    List<Charge> ended() {
        return List.copyOf(ended.values());
    }

    List<Holiday> holidays() {
        return List.copyOf(holidays.values());
    }

    Optional<OfficeCalendar> calendar() {
        return Optional.ofNullable(calendar);
    }

    List<Opening> openings() {
        return List.copyOf(openings);
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    /// The line that says how a thing is to be; 0 where none does.
    long line(UUID id) {
        return lines.getOrDefault(id, 0L);
    }

    /// Whether a unit the office has already is to end.
    boolean ends(Unit unit) {
        return unit.abolished() != null && known.contains(unit.key());
    }

    boolean changes(OrgEntity entity) {
        return lines.containsKey(entity.key());
    }

    /// A unit as the lines so far leave it; none where it would be new.
    @Nullable Unit unit(UUID id, Organisation before) {
        Unit changed = units.get(id);
        return changed != null ? changed : before.unit(new UnitId(id)).orElse(null);
    }

    /// A post as the lines so far leave it; none where it would be new.
    @Nullable Post post(UUID id, Organisation before) {
        Post changed = posts.get(id);
        return changed != null ? changed : before.post(new PostId(id)).orElse(null);
    }

    /// The calendar's settings as the lines so far leave them; none while the defaults hold.
    @Nullable OfficeCalendar calendar(Organisation before) {
        return calendar != null ? calendar : before.calendar().orElse(null);
    }

    /// The organisation as it would be.
    Organisation after(Organisation before) {
        List<OrgEntity> all = new ArrayList<>(before.entities());
        all.addAll(units.values());
        all.addAll(posts.values());
        all.addAll(persons.values());
        all.addAll(given.values());
        all.addAll(ended.values());
        all.addAll(holidays.values());
        calendar().ifPresent(all::add);
        return new Organisation(all);
    }
}

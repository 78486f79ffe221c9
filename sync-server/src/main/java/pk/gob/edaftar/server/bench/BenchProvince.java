package pk.gob.edaftar.server.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import pk.gob.edaftar.server.org.Founding;

/// An invented province as large as a bench needs it: departments, each with a registry, a head, clerks, and a section
/// with one officer for each clerk.
public final class BenchProvince {
    private static final Instant FOUNDED = Instant.parse("2020-01-01T00:00:00Z");
    private static final String PATTERN = "{SERIAL}/{YYYY}/{UNIT}";

    /// Somebody at work.
    public record Seat(PersonId person, PostId post, UnitId registry) {}

    private final List<OrgEntity> entities = new ArrayList<>();
    private final List<Seat> clerks = new ArrayList<>();
    private final List<Seat> officers = new ArrayList<>();

    public BenchProvince(int departments, int clerksOfEach) {
        for (int d = 1; d <= departments; d++) {
            UnitId department = unit(UnitKind.DEPARTMENT, "D" + d, null, PATTERN);
            UnitId section = unit(UnitKind.SECTION, "D" + d + "-S", department, null);
            PostId head = seat(department, department, "Secretary D" + d, Role.DEPARTMENT_HEAD, 20, null).post();
            if (d == 1) {
                seat(department, department, "Administrator", Role.SUPER_ADMIN, 18, head);
            }
            for (int c = 1; c <= clerksOfEach; c++) {
                clerks.add(seat(department, department, "Clerk D" + d + "-" + c, Role.DIARY_CLERK, 11, head));
                officers.add(seat(section, department, "SO D" + d + "-" + c, Role.OFFICER, 17, head));
            }
        }
    }

    public List<OrgEntity> entities() {
        return List.copyOf(entities);
    }

    /// Diary clerks, department by department.
    public List<Seat> clerks() {
        return List.copyOf(clerks);
    }

    /// Section officers; each clerk's has the same place in the list.
    public List<Seat> officers() {
        return List.copyOf(officers);
    }

    private UnitId unit(UnitKind kind, String code, @Nullable UnitId parent, @Nullable String pattern) {
        UnitId id = new UnitId(Founding.newId());
        UnitFacts facts = new UnitFacts(code, new Bilingual(code, code), parent, pattern);
        entities.add(new Unit(id, kind, Timeline.from(FOUNDED, facts), null, List.of()));
        return id;
    }

    private Seat seat(UnitId unit, UnitId registry, String code, Role role, int scale, @Nullable PostId above) {
        PostId post = new PostId(Founding.newId());
        Person person = new Person(new PersonId(Founding.newId()), new Bilingual(code, code));
        entities.add(new Post(post, Timeline.from(FOUNDED, new PostFacts(unit, code, new Bilingual(code, code), role, scale,
                above, null)), null, List.of()));
        entities.add(person);
        entities.add(new Charge(new ChargeId(Founding.newId()), person.id(), post, ChargeKind.SUBSTANTIVE, FOUNDED, null));
        return new Seat(person.id(), post, registry);
    }
}

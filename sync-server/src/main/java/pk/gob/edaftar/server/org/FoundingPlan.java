package pk.gob.edaftar.server.org;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.Holiday;
import pk.gob.edaftar.model.org.OrgEntity;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Person;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.Unit;

/// What an office is founded with. It carries nothing out.
/// @param accounts persons by the names they sign in with
public record FoundingPlan(List<Unit> units, List<Post> posts, List<Person> persons, List<Charge> charges,
        List<Holiday> holidays, Map<String, PersonId> accounts) {
    public FoundingPlan {
        units = List.copyOf(units);
        posts = List.copyOf(posts);
        persons = List.copyOf(persons);
        charges = List.copyOf(charges);
        holidays = List.copyOf(holidays);
        accounts = Map.copyOf(accounts);
    }

    /// The organisation it comes to.
    public Organisation organisation() {
        List<OrgEntity> all = new ArrayList<>(units);
        all.addAll(posts);
        all.addAll(persons);
        all.addAll(charges);
        all.addAll(holidays);
        return new Organisation(all);
    }
}

package pk.gob.edaftar.server.hierarchy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.ChargeId;
import pk.gob.edaftar.model.org.ChargeKind;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Person;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.session.AccountRules;
import pk.gob.edaftar.model.text.Bilingual;
import pk.gob.edaftar.register.KeyPath;

/// The lines about persons: who they are, what they hold charge of, and how they sign in.
final class PersonLines {
    private final Organisation before;
    private final Directory directory;
    private final People people;
    private final HierarchyWords words;
    private final Lines lines;
    private final Draft draft;

    PersonLines(Organisation before, Directory directory, People people, HierarchyWords words, Lines lines, Draft draft) {
        this.before = before;
        this.directory = directory;
        this.people = people;
        this.words = words;
        this.lines = lines;
        this.draft = draft;
    }

    void person(Row row) {
        Bilingual name = lines.name(row);
        PersonId id = directory.person(row.key()).orElse(null);
        if (name == null || id == null) {
            return;
        }
        Optional<Person> known = before.person(id);
        if (known.isEmpty() || !Lines.same(known.get().name(), name)) {
            lines.changing(row, row.key());
            draft.put(row, known.isEmpty() ? "new" : "changed", new Person(id, name));
        }
    }

    void charge(Row row) {
        PersonId person = holder(row);
        Optional<PostId> post = directory.post(row.get(Column.POST));
        if (post.isEmpty()) {
            lines.fault(row, row.has(Column.POST) ? "unknownPost" : "chargeOfNothing", row.get(Column.POST), Column.POST.heading());
        }
        Optional<ChargeKind> kind = row.has(Column.KIND) ? words.charge(row.get(Column.KIND)) : Optional.of(ChargeKind.SUBSTANTIVE);
        if (kind.isEmpty()) {
            lines.fault(row, "charge", row.get(Column.KIND));
        }
        LocalDate from = lines.day().read(row, Column.FROM, lines.faults());
        if (person == null || post.isEmpty() || kind.isEmpty() || row.has(Column.FROM) && from == null) {
            return;
        }
        Optional<Charge> known = known(person, post.get(), kind.get(), from);
        if (known.isPresent()) {
            end(row, known.get());
        } else {
            give(row, person, post.get(), kind.get(), from);
        }
    }

    private @Nullable PersonId holder(Row row) {
        PersonId person = directory.person(row.get(Column.PERSON)).orElse(null);
        if (person == null) {
            lines.fault(row, row.has(Column.PERSON) ? "unknownPerson" : "nobody", row.get(Column.PERSON));
        }
        return person;
    }

    private Optional<Charge> known(PersonId person, PostId post, ChargeKind kind, @Nullable LocalDate from) {
        List<Charge> alike = before.allChargesOf(person).stream()
                .filter(each -> each.post().equals(post) && each.kind() == kind).toList();
        return from != null ? alike.stream().filter(each -> OfficeTime.day(each.from()).equals(from)).findFirst()
                : alike.stream().filter(each -> each.to() == null || each.to().isAfter(lines.day().now())).findFirst();
    }

    private void end(Row row, Charge known) {
        Instant to = lines.end(row, known.to(), known.from());
        if (Objects.equals(to, known.to())) {
            return;
        }
        boolean over = known.to() != null && !known.to().isAfter(lines.day().now());
        if (over) {
            lines.fault(row, "ended", String.valueOf(Day.last(known.to())));
        } else if (to == null || !to.isBefore(known.from())) {
            Charge charge = new Charge(known.id(), known.person(), known.post(), known.kind(), known.from(), to);
            if (to == null) {
                draft.put(row, "changed", charge);
            } else {
                draft.end(row, charge);
            }
        }
    }

    private void give(Row row, PersonId person, PostId post, ChargeKind kind, @Nullable LocalDate from) {
        Instant begins = lines.day().beginning(from);
        Instant to = lines.end(row, null, begins);
        String key = person.value() + "/" + post.value() + "/" + kind + "/" + OfficeTime.day(begins);
        if (to == null || to.isAfter(begins)) {
            draft.put(row, "new", new Charge(new ChargeId(KeyPath.derived("charge", key)), person, post, kind, begins, to));
        }
    }

    void account(Row row) {
        PersonId person = holder(row);
        if (AccountRules.userName(row.key()).isPresent()) {
            lines.fault(row, "userName", row.key());
            return;
        }
        if (person == null) {
            return;
        }
        String userName = AccountRules.folded(row.key());
        Optional<PersonId> owner = people.owner(userName);
        Optional<String> own = people.userName(person);
        if (owner.isPresent() && !owner.get().equals(person)) {
            lines.fault(row, "userNameTaken", userName);
        } else if (own.isPresent() && !own.get().equals(userName)) {
            lines.fault(row, "otherUserName", own.get());
        } else if (own.isEmpty()) {
            draft.open(row, person, userName);
        }
    }
}

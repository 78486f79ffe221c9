package pk.gob.edaftar.desktop.admin;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import pk.gob.edaftar.desktop.desk.Administering;
import pk.gob.edaftar.desktop.desk.Answer;
import pk.gob.edaftar.desktop.desk.Seat;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.http.AdminLine;
import pk.gob.edaftar.desktop.http.Reply;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.ChargeId;
import pk.gob.edaftar.model.org.ChargeKind;
import pk.gob.edaftar.model.org.OrgCommand;
import pk.gob.edaftar.model.org.Holiday;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Person;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.program.ProgramHere;
import pk.gob.edaftar.model.session.AccountHere;
import pk.gob.edaftar.model.session.DeviceHere;
import pk.gob.edaftar.model.session.InvitationHere;
import pk.gob.edaftar.model.session.InvitePerson;
import pk.gob.edaftar.model.text.Bilingual;

/// What there is to administer, as the server said last, and what is done about it. The directory is on this desk; accounts,
/// computers and other systems are the server's to tell, and only a Super Admin is told.
public final class AdminViewModel {
    private final Workplace workplace;
    private final Wording wording;
    private final ObservableList<PersonRow> people = FXCollections.observableArrayList();
    private final ObservableList<Branch> office = FXCollections.observableArrayList();
    private final ObservableList<TitleRow> titles = FXCollections.observableArrayList();
    private final ObservableList<Holiday> holidays = FXCollections.observableArrayList();
    private final ObservableList<DeviceHere> computers = FXCollections.observableArrayList();
    private final ObservableList<ProgramHere> programs = FXCollections.observableArrayList();
    private final ObservableList<InvitationHere> invitations = FXCollections.observableArrayList();
    private final Map<PersonId, AccountHere> accounts = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private boolean told;

    /// Why the last thing asked did not come about.
    sealed interface Trouble {
        /// There is no line, or the server did not answer.
        record NotHere() implements Trouble {}

        record Refused(Refusal refusal) implements Trouble {}
    }

    private record Told(List<AccountHere> accounts, List<InvitationHere> invitations, List<DeviceHere> computers, List<ProgramHere> programs) {}

    public AdminViewModel(Workplace workplace, Wording wording) {
        this.workplace = workplace;
        this.wording = wording;
    }

    Workplace workplace() {
        return workplace;
    }

    ObservableList<PersonRow> people() {
        return people;
    }

    /// Units and posts from the top; for a head from his own department.
    ObservableList<Branch> office() {
        return office;
    }

    ObservableList<TitleRow> titles() {
        return titles;
    }

    /// The latest first.
    ObservableList<Holiday> holidays() {
        return holidays;
    }

    ObservableList<DeviceHere> computers() {
        return computers;
    }

    /// Those that are out.
    ObservableList<InvitationHere> invitations() {
        return invitations;
    }

    ObservableList<ProgramHere> programs() {
        return programs;
    }

    ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    /// Whether he manages everything, or only the charges of his own department.
    boolean managesAll() {
        return organisation().facts(workplace.seat().as(), now()).filter(facts -> facts.role() == Role.SUPER_ADMIN).isPresent();
    }

    /// What this desk knows of the directory itself.
    void readDirectory() {
        readPeople();
        Organisation organisation = organisation();
        UnitId department = managesAll() ? null : organisation.departmentOf(workplace.seat().desk(), now()).orElse(null);
        office.setAll(new OfficeBranches(organisation, wording).grow(department));
        titles.setAll(TitleRow.inUse(organisation, now()));
        holidays.setAll(organisation.holidays().stream().filter(Holiday::holds)
                .sorted(Comparator.comparing(Holiday::first).reversed().thenComparing(Holiday::key)).toList());
    }

    /// Reads the directory, and asks the server for the rest.
    void refresh() {
        readDirectory();
        if (managesAll()) {
            act(() -> administering().ask(AdminLine::accounts).then(all -> administering().ask(AdminLine::invitations)
                    .then(out -> administering().ask(AdminLine::devices).then(devices -> administering().ask(AdminLine::programs)
                            .then(others -> new Answer.Got<>(new Told(all.accounts(), out.invitations(), devices.devices(), others.programs())))))),
                    this::show);
        } else {
            told = true;
        }
    }

    private void show(Told answer) {
        accounts.clear();
        answer.accounts().forEach(account -> accounts.put(account.person(), account));
        invitations.setAll(answer.invitations());
        computers.setAll(answer.computers().stream().sorted(Comparator.comparing(DeviceHere::waits).reversed()).toList());
        programs.setAll(answer.programs());
        told = true;
        readPeople();
    }

    /// The people of the directory, programs left out; for a head those of his own department.
    void readPeople() {
        Organisation organisation = organisation();
        Instant now = now();
        List<PersonId> others = programs.stream().map(ProgramHere::program).toList();
        boolean all = managesAll();
        people.setAll(organisation.persons().stream().filter(person -> !others.contains(person.id()))
                .map(person -> row(organisation, person, now)).filter(row -> all || isHis(organisation, row, now))
                .sorted(Comparator.comparing(PersonRow::name)).toList());
    }

    private PersonRow row(Organisation organisation, Person person, Instant now) {
        List<Charge> charges = organisation.chargesOf(person.id(), now);
        String posts = charges.stream().map(charge -> wording.names().post(charge.post(), now)).collect(Collectors.joining(" · "));
        return new PersonRow(person.id(), wording.names().person(person.id()), charges, posts, coming(person.id()));
    }

    private PersonRow.Coming coming(PersonId person) {
        InvitationHere invitation = invitations.stream().filter(each -> person.equals(each.person())).findFirst().orElse(null);
        return new PersonRow.Coming(accounts.get(person), invitation, told);
    }

    private boolean isHis(Organisation organisation, PersonRow row, Instant now) {
        return row.charges().stream().anyMatch(charge -> isMine(organisation, charge.post(), now));
    }

    /// Whether a post's charge is his to give and end.
    boolean isMine(Organisation organisation, PostId post, Instant now) {
        return managesAll() || organisation.departmentOf(post, now).equals(organisation.departmentOf(workplace.seat().desk(), now));
    }

    Organisation organisation() {
        return workplace.desk().organisation();
    }

    Instant now() {
        return workplace.desk().now();
    }

    private Administering administering() {
        return workplace.desk().server().administering();
    }

    /// Asks the server something, one thing after the other.
    <T> void act(Supplier<Answer<T>> work, Consumer<T> then) {
        busy.set(true);
        workplace.inOrder(work::get, answer -> {
            busy.set(false);
            switch (answer) {
                case Answer.Got<T>(T value) -> {
                    trouble.set(Optional.empty());
                    then.accept(value);
                }
                case Answer.Refused<T>(Refusal refusal) -> trouble.set(Optional.of(new Trouble.Refused(refusal)));
                case Answer.NotHere<T> none -> trouble.set(Optional.of(new Trouble.NotHere()));
            }
        });
    }

    /// Nothing has gone wrong yet.
    void forgive() {
        trouble.set(Optional.empty());
    }

    /// Asks the server, and looks at everything anew when it was done.
    <T> void ask(Function<AdminLine, Reply<T>> question, Consumer<T> then) {
        act(() -> administering().ask(question), value -> {
            then.accept(value);
            refresh();
        });
    }

    private Answer<Boolean> perform(Seat seat, Function<Act, OrgCommand> command) {
        return administering().perform(seat, command);
    }

    /// Performs acts on the directory one after the other, until one is refused.
    void perform(List<Function<Act, OrgCommand>> commands, Runnable then) {
        Seat seat = workplace.seat();
        act(() -> {
            Answer<Boolean> answer = new Answer.Got<>(true);
            for (Function<Act, OrgCommand> command : commands) {
                answer = answer.then(done -> perform(seat, command));
            }
            return answer;
        }, done -> then.run());
    }

    /// Refuses something that need not be asked of the server.
    void refuse(Refusal refusal) {
        trouble.set(Optional.of(new Trouble.Refused(refusal)));
    }

    UUID newId() {
        return workplace.desk().newId();
    }

    /// Gives somebody charge of a post from now on.
    void give(PersonId person, PostId post, ChargeKind kind, Runnable then) {
        Seat seat = workplace.seat();
        Charge charge = new Charge(new ChargeId(workplace.desk().newId()), person, post, kind, now(), null);
        act(() -> perform(seat, made -> new OrgCommand.GiveCharges(made, List.of(charge))), done -> then.run());
    }

    void end(ChargeId charge, Runnable then) {
        Seat seat = workplace.seat();
        act(() -> perform(seat, made -> new OrgCommand.EndCharge(made, charge, made.at())), done -> then.run());
    }

    /// Who is to be entered, and his first charge.
    record Entry(PersonId person, ChargeId charge) {}

    Entry entry() {
        return new Entry(new PersonId(workplace.desk().newId()), new ChargeId(workplace.desk().newId()));
    }

    /// Enters somebody, gives him a post where one is named, and invites him where a name to sign in with is.
    /// @param entry drawn once for a sheet, so that asking again enters nobody twice
    /// @param then told what is to be handed over to him, if anything is
    void enter(Entry entry, Bilingual name, Optional<PostId> post, String userName, Consumer<Optional<Slip>> then) {
        Seat seat = workplace.seat();
        Person person = new Person(entry.person(), name);
        Optional<Charge> charge = post.map(each -> new Charge(entry.charge(), person.id(), each, ChargeKind.SUBSTANTIVE, now(), null));
        act(() -> perform(seat, made -> new OrgCommand.EnterPersons(made, List.of(person)))
                .then(entered -> charge.map(each -> perform(seat, made -> new OrgCommand.GiveCharges(made, List.of(each))))
                        .orElseGet(() -> new Answer.Got<>(true)))
                .then(given -> userName.isBlank() ? new Answer.Got<>(Optional.<Slip>empty())
                        : administering().ask(line -> invited(line, person.id(), name.en(), userName).map(Optional::of))),
                slip -> {
                    then.accept(slip);
                    refresh();
                });
    }

    /// Invites somebody to choose a password.
    void invite(PersonRow row, String userName, Consumer<Slip> then) {
        ask(line -> invited(line, row.person(), row.name(), userName), then);
    }

    private static Reply<Slip> invited(AdminLine line, PersonId person, String name, String userName) {
        return line.invite(new InvitePerson(person, userName)).map(invited -> Slip.of(name, userName, invited, line.address()));
    }
}

package pk.gob.edaftar.desktop.signin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import pk.gob.edaftar.desktop.desk.Desk;
import pk.gob.edaftar.desktop.desk.Entrance;
import pk.gob.edaftar.desktop.desk.Entrance.Reached;
import pk.gob.edaftar.desktop.desk.Entrance.SignIn;
import pk.gob.edaftar.desktop.desk.Locking.Unlocked;
import pk.gob.edaftar.desktop.desk.Resident;
import pk.gob.edaftar.desktop.ui.Background;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.session.AccountRules;

/// Signing in, and before that, once, which server. Usable from the first moment: what is behind the entrance may
/// still be being made ready, and what is typed meanwhile is used when it is.
public final class SignInViewModel {
    /// What is asked for.
    public enum Step { SERVER, FIRST, INVITATION, PERSON, OWN_PASSWORD, WAITING }

    /// Whose desks are open already, locked; and where an opened one goes.
    public interface Inside {
        /// Takes over a desk that was opened.
        void opened(Desk desk);

        /// The desk of somebody whose is open here behind others.
        default Optional<Desk> behind(PersonId person) {
            return Optional.empty();
        }

        /// Somebody whose desk is open has shown who he is, or can no more.
        default void back(Desk desk, Unlocked unlocked) {}
    }

    private final CompletableFuture<Entrance> entrance;
    private final Background background;
    private final Inside inside;
    private final StringProperty server = new SimpleStringProperty("");
    private final StringProperty login = new SimpleStringProperty("");
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.PERSON);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper remembered = new ReadOnlyBooleanWrapper();
    private final ObservableList<Resident> people = FXCollections.observableArrayList();
    private final ObservableList<String> logins = FXCollections.observableArrayList();
    private final FirstViewModel first;
    private final Newcomer newcomer;
    private String known = "";

    /// @param entrance ready sooner or later; what is asked of it waits until then
    public SignInViewModel(CompletableFuture<Entrance> entrance, Background background, Inside inside) {
        this.entrance = entrance;
        this.background = background;
        this.inside = inside;
        Onward onward = new Onward() {
            @Override
            public void say(Optional<Trouble> said) {
                trouble.set(said);
            }

            @Override
            public void show(Step next) {
                step.set(next);
            }

            @Override
            public void in(String name, String password, SignIn signIn) {
                login.set(name);
                step.set(Step.PERSON);
                tried(password, signIn);
            }

            @Override
            public void again(char[] password) {
                signIn(password);
            }
        };
        this.first = new FirstViewModel(entrance, background, onward);
        this.newcomer = new Newcomer(entrance, background, () -> known, onward);
        background.run(() -> entrance.get().remembered(), this::remembered);
    }

    Background background() {
        return background;
    }

    /// What is asked of whoever founds the office.
    FirstViewModel first() {
        return first;
    }

    /// Whoever is not known yet, and a computer that is not.
    Newcomer newcomer() {
        return newcomer;
    }

    /// Goes to where an invitation is given.
    /// @param handed a link that was handed to the program; empty where he types one
    public void invited(String handed) {
        newcomer.waiting().end();
        trouble.set(Optional.empty());
        newcomer.invitation().begin(handed);
        step.set(Step.INVITATION);
    }

    /// Goes to where a name is typed, or at the very first start the server's address.
    void leave() {
        newcomer.waiting().end();
        trouble.set(Optional.empty());
        step.set(known.isEmpty() ? Step.SERVER : Step.PERSON);
    }

    public StringProperty serverProperty() {
        return server;
    }

    public StringProperty loginProperty() {
        return login;
    }

    /// What is asked for at this moment.
    public ObjectProperty<Step> stepProperty() {
        return step;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// Whether the name stands there without having been typed: only the password is missing.
    public ReadOnlyBooleanProperty rememberedProperty() {
        return remembered.getReadOnlyProperty();
    }

    /// Who has a desk on this computer.
    public ObservableList<String> logins() {
        return logins;
    }

    /// Whoever has a desk on this computer and may be chosen by his name.
    public ObservableList<Resident> people() {
        return people;
    }

    /// Whether somebody's desk is open here, locked.
    boolean isOpen(Resident person) {
        return inside.behind(person.person()).isPresent();
    }

    /// Somebody is chosen: only his password is missing.
    void choose(Resident person) {
        login.set(person.login());
        trouble.set(Optional.empty());
    }

    /// Says why nobody is at his desk any more.
    public void tell(SignIn why) {
        tried(why);
    }

    /// Tries the address typed.
    public void useServer() {
        String address = server.get().strip();
        begin();
        background.run(() -> entrance.get().useServer(address), this::reached);
    }

    /// Signs in; the password is wiped as soon as it has been tried.
    public void signIn(String typed) {
        String name = login.get().strip();
        if (name.isEmpty() || typed.isEmpty()) {
            sayAnew(Trouble.of(name.isEmpty() ? "nameMissing" : "passwordMissing"));
            return;
        }
        signIn(typed.toCharArray());
    }

    private void signIn(char[] password) {
        String name = login.get().strip();
        String typed = new String(password);
        begin();
        Optional<Desk> behind = people.stream().filter(person -> person.login().equalsIgnoreCase(name)).findFirst()
                .flatMap(person -> inside.behind(person.person()));
        if (behind.isPresent()) {
            Desk desk = behind.get();
            background.run(() -> LockViewModel.tried(desk.locking(), password), unlocked -> unlocked(desk, unlocked));
            return;
        }
        background.run(() -> {
            try {
                return entrance.get().signIn(name, password);
            } finally {
                Arrays.fill(password, '\0');
            }
        }, outcome -> tried(typed, outcome));
    }

    /// Replaces the password given by the administrator by one's own, typed twice alike.
    public void changePassword(String present, String chosen, String again) {
        if (present.isEmpty() || !chosen.equals(again)) {
            sayAnew(Trouble.of(present.isEmpty() ? "passwordMissing" : "different"));
            return;
        }
        Optional<Refusal> unfit = AccountRules.password(chosen);
        if (unfit.isPresent()) {
            unfit.map(Trouble::refused).ifPresent(this::sayAnew);
            return;
        }
        String name = login.get().strip();
        char[] was = present.toCharArray();
        char[] will = chosen.toCharArray();
        begin();
        background.run(() -> {
            try {
                return entrance.get().changePassword(name, was, will);
            } finally {
                Arrays.fill(was, '\0');
                Arrays.fill(will, '\0');
            }
        }, this::tried);
    }

    /// The same trouble twice is two troubles: each puts the keys where it is mended.
    private void sayAnew(Trouble what) {
        trouble.set(Optional.empty());
        trouble.set(Optional.of(what));
    }

    private void begin() {
        busy.set(true);
        trouble.set(Optional.empty());
    }

    private void remembered(Entrance.Remembered known) {
        if (server.get().isEmpty()) {
            server.set(known.server());
        }
        logins.setAll(known.logins());
        people.setAll(known.people());
        if (login.get().isEmpty() && !known.logins().isEmpty()) {
            login.set(known.logins().getFirst());
            remembered.set(true);
        }
        this.known = known.server();
        if (step.get() != Step.INVITATION) {
            step.set(known.server().isEmpty() ? Step.SERVER : Step.PERSON);
        }
        if (!known.server().isEmpty()) {
            background.run(() -> entrance.get().useServer(known.server()), this::looked);
        }
    }

    /// A server nobody can sign in at yet asks for its first administrator at once.
    private void looked(Reached outcome) {
        if (outcome instanceof Reached.Answers(boolean founded) && !founded && step.get() == Step.PERSON && !busy.get()) {
            step.set(Step.FIRST);
        }
    }

    private void reached(Reached outcome) {
        busy.set(false);
        trouble.set(Trouble.of(outcome));
        if (outcome instanceof Reached.Answers(boolean founded)) {
            known = server.get().strip();
            step.set(founded ? Step.PERSON : Step.FIRST);
        }
    }

    private void unlocked(Desk desk, Unlocked unlocked) {
        busy.set(false);
        if (unlocked == Unlocked.WRONG) {
            sayAnew(Trouble.of("wrong"));
        } else {
            inside.back(desk, unlocked);
        }
    }

    /// Where this computer waits to be admitted, what was typed is tried again when it has been.
    private void tried(String typed, SignIn outcome) {
        if (outcome instanceof SignIn.DeviceNotAdmitted) {
            newcomer.await(typed);
        }
        tried(outcome);
    }

    private void tried(SignIn outcome) {
        busy.set(false);
        newcomer.tried();
        trouble.set(Trouble.of(outcome));
        if (outcome instanceof SignIn.PasswordMustChange) {
            step.set(Step.OWN_PASSWORD);
        }
        if (outcome instanceof SignIn.Opened(Desk desk)) {
            inside.opened(desk);
        }
    }
}

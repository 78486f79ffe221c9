package pk.gob.edaftar.desktop.signin;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import pk.gob.edaftar.desktop.desk.Entrance;
import pk.gob.edaftar.desktop.desk.Entrance.First;
import pk.gob.edaftar.desktop.desk.Entrance.Reached;
import pk.gob.edaftar.desktop.desk.Entrance.SignIn;
import pk.gob.edaftar.desktop.desk.Welcome.Looked;
import pk.gob.edaftar.desktop.desk.Welcome.Standing;
import pk.gob.edaftar.desktop.ui.Background;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.session.AccountRules;
import pk.gob.edaftar.model.session.InvitationCode;
import pk.gob.edaftar.model.session.InvitationLink;
import pk.gob.edaftar.model.session.InvitationShown;

/// Coming in with an invitation: first its link or code, and once it is known whom it is for, a password of his own, or this
/// computer's consent. A link that was handed to the program only fills the field: nothing is asked before somebody says so.
public final class InvitationViewModel {
    /// What is asked for, in the order it is asked.
    public enum Field { CODE, SERVER, PASSWORD, AGAIN }

    /// Where it goes on.
    interface Onward {
        void say(Optional<Trouble> trouble);

        /// He has a password now, and this came of signing him in.
        void in(String login, String password, SignIn signIn);

        /// So this computer stands.
        void enrolled(Standing standing);
    }

    /// An invitation that was read.
    private record Given(String server, InvitationCode code) {}

    private final CompletableFuture<Entrance> entrance;
    private final Background background;
    private final Onward onward;
    private final Supplier<String> known;
    private final Map<Field, StringProperty> typed = new EnumMap<>(Field.class);
    private final ReadOnlyObjectWrapper<Map<Field, Trouble>> faults = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper asksServer = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<InvitationShown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Given> given = Optional.empty();

    /// @param known the server this computer works with; empty while there is none
    InvitationViewModel(CompletableFuture<Entrance> entrance, Background background, Supplier<String> known, Onward onward) {
        this.entrance = entrance;
        this.background = background;
        this.known = known;
        this.onward = onward;
        for (Field field : Field.values()) {
            StringProperty text = new SimpleStringProperty("");
            text.addListener((seen, was, is) -> forgive(field));
            typed.put(field, text);
        }
        typed(Field.CODE).addListener((seen, was, is) -> askServer());
    }

    Background background() {
        return background;
    }

    /// What stands in a field.
    public StringProperty typed(Field field) {
        return Objects.requireNonNull(typed.get(field));
    }

    /// What is wrong with which fields.
    public ReadOnlyObjectProperty<Map<Field, Trouble>> faultsProperty() {
        return faults.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Whether the server's address has to be given too: a code does not say it, and a link does.
    public ReadOnlyBooleanProperty asksServerProperty() {
        return asksServer.getReadOnlyProperty();
    }

    /// What the invitation is for, once it is known.
    public ReadOnlyObjectProperty<Optional<InvitationShown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Begins anew, with what was handed to the program, if anything was.
    void begin(String handed) {
        shown.set(Optional.empty());
        given = Optional.empty();
        typed.values().forEach(text -> text.set(""));
        typed(Field.CODE).set(handed);
        askServer();
    }

    private void askServer() {
        asksServer.set(known.get().isEmpty() && !InvitationLink.isMeant(text(Field.CODE)));
    }

    /// Asks the server what it is for.
    public void look() {
        if (busy.get()) {
            return;
        }
        onward.say(Optional.empty());
        Optional<Given> read = read();
        if (read.isEmpty()) {
            faults.set(Map.of(Field.CODE, Trouble.of(text(Field.CODE).isEmpty() ? "invited.missing" : "invited.broken")));
            return;
        }
        if (asksServer.get() && read.get().server().isEmpty()) {
            faults.set(Map.of(Field.SERVER, Trouble.of("invited.noServer")));
            return;
        }
        busy.set(true);
        background.run(() -> entrance.get().welcome().look(read.get().server(), read.get().code()), looked -> looked(read.get(), looked));
    }

    private Optional<Given> read() {
        String text = text(Field.CODE);
        return InvitationLink.isMeant(text) ? InvitationLink.read(text).map(link -> new Given(link.server(), link.code()))
                : InvitationCode.read(text).map(code -> new Given(asksServer.get() ? text(Field.SERVER) : "", code));
    }

    private void looked(Given read, Looked looked) {
        busy.set(false);
        switch (looked) {
            case Looked.For(InvitationShown invitation) -> {
                given = Optional.of(read);
                shown.set(Optional.of(invitation));
            }
            case Looked.Refused(Refusal why) -> faults.set(Map.of(Field.CODE, Trouble.refused(why)));
            case Looked.Elsewhere(String server) -> onward.say(Optional.of(Trouble.of("invited.elsewhere", server)));
            case Looked.NotReached(Reached why) -> onward.say(Trouble.of(why));
        }
    }

    /// Uses the invitation, where there is nothing wrong that can be seen here.
    public void accept() {
        if (busy.get() || given.isEmpty() || shown.get().isEmpty()) {
            return;
        }
        onward.say(Optional.empty());
        InvitationCode code = given.get().code();
        if (shown.get().get().kind() == InvitationShown.Kind.COMPUTER) {
            busy.set(true);
            background.run(() -> entrance.get().welcome().enrol(code), this::enrolled);
            return;
        }
        faults.set(wrong());
        if (faults.get().isEmpty()) {
            busy.set(true);
            String login = shown.get().get().userName();
            String chosen = typed(Field.PASSWORD).get();
            char[] password = chosen.toCharArray();
            background.run(() -> {
                try {
                    return entrance.get().welcome().accept(code, login, password);
                } finally {
                    Arrays.fill(password, '\0');
                }
            }, answer -> accepted(login, chosen, answer));
        }
    }

    private Map<Field, Trouble> wrong() {
        Map<Field, Trouble> found = new EnumMap<>(Field.class);
        AccountRules.password(typed(Field.PASSWORD).get()).ifPresent(why -> found.put(Field.PASSWORD, Trouble.refused(why)));
        if (found.isEmpty() && !typed(Field.PASSWORD).get().equals(typed(Field.AGAIN).get())) {
            found.put(Field.AGAIN, Trouble.of("different"));
        }
        return found;
    }

    private void enrolled(Standing standing) {
        busy.set(false);
        switch (standing) {
            case Standing.Refused(Refusal why) -> onward.say(Optional.of(Trouble.refused(why)));
            case Standing.Silent silent -> onward.say(Optional.of(Trouble.of("invited.silent")));
            case Standing.Admitted in -> done(standing);
            case Standing.Waits waits -> done(standing);
            case Standing.ShutOut out -> done(standing);
        }
    }

    private void done(Standing standing) {
        begin("");
        onward.enrolled(standing);
    }

    private void accepted(String login, String password, First answer) {
        busy.set(false);
        switch (answer) {
            case First.Become(SignIn signIn) -> {
                begin("");
                onward.in(login, password, signIn);
            }
            case First.Refused(Refusal why) -> onward.say(Optional.of(Trouble.refused(why)));
            case First.Silent silent -> onward.say(Optional.of(Trouble.of("invited.silent")));
        }
    }

    private String text(Field field) {
        return typed(field).get().strip();
    }

    private void forgive(Field field) {
        if (faults.get().containsKey(field)) {
            Map<Field, Trouble> others = new EnumMap<>(faults.get());
            others.remove(field);
            faults.set(Collections.unmodifiableMap(others));
        }
    }
}

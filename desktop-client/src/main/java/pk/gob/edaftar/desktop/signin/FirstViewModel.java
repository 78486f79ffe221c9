package pk.gob.edaftar.desktop.signin;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import pk.gob.edaftar.desktop.desk.Entrance;
import pk.gob.edaftar.desktop.desk.Entrance.First;
import pk.gob.edaftar.desktop.desk.Entrance.Founder;
import pk.gob.edaftar.desktop.desk.Entrance.SignIn;
import pk.gob.edaftar.desktop.signin.SignInViewModel.Step;
import pk.gob.edaftar.desktop.ui.Background;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.session.AccountRules;
import pk.gob.edaftar.model.session.SessionRule;
import pk.gob.edaftar.model.text.Bilingual;

/// Becoming the first administrator of a server that has none. What the server would refuse is said at its field before
/// anything is sent, by the same rules; what is typed stays until he is in.
public final class FirstViewModel {
    /// What is asked for, in the order it is asked.
    public enum Field { CODE, NAME, URDU_NAME, LOGIN, PASSWORD, AGAIN }

    private final CompletableFuture<Entrance> entrance;
    private final Background background;
    private final Onward onward;
    private final Map<Field, StringProperty> typed = new EnumMap<>(Field.class);
    private final ReadOnlyObjectWrapper<Map<Field, Trouble>> faults = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    FirstViewModel(CompletableFuture<Entrance> entrance, Background background, Onward onward) {
        this.entrance = entrance;
        this.background = background;
        this.onward = onward;
        for (Field field : Field.values()) {
            StringProperty text = new SimpleStringProperty("");
            text.addListener((seen, was, is) -> forgive(field));
            typed.put(field, text);
        }
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

    /// Asks the server, where there is nothing wrong that can be seen here.
    public void become() {
        if (busy.get()) {
            return;
        }
        onward.say(Optional.empty());
        faults.set(wrong());
        if (!faults.get().isEmpty()) {
            return;
        }
        busy.set(true);
        Founder founder = new Founder(text(Field.CODE), new Bilingual(text(Field.NAME), text(Field.URDU_NAME)), text(Field.LOGIN));
        char[] password = typed(Field.PASSWORD).get().toCharArray();
        background.run(() -> {
            try {
                return entrance.get().first(founder, password);
            } finally {
                Arrays.fill(password, '\0');
            }
        }, answer -> answered(founder, answer));
    }

    private String text(Field field) {
        return typed(field).get().strip();
    }

    private Map<Field, Trouble> wrong() {
        Map<Field, Trouble> found = new EnumMap<>(Field.class);
        missing(Field.CODE, "first.codeMissing", found);
        missing(Field.NAME, "first.englishMissing", found);
        missing(Field.URDU_NAME, "first.urduMissing", found);
        missing(Field.LOGIN, "first.loginMissing", found);
        for (Field name : new Field[] {Field.NAME, Field.URDU_NAME}) {
            if (!found.containsKey(name)) {
                refused(AccountRules.personName(new Bilingual(text(name), "")), name, found);
            }
        }
        if (!found.containsKey(Field.LOGIN)) {
            refused(AccountRules.userName(text(Field.LOGIN)), Field.LOGIN, found);
        }
        refused(AccountRules.password(typed(Field.PASSWORD).get()), Field.PASSWORD, found);
        if (!found.containsKey(Field.PASSWORD) && !typed(Field.PASSWORD).get().equals(typed(Field.AGAIN).get())) {
            found.put(Field.AGAIN, Trouble.of("different"));
        }
        return found;
    }

    private void missing(Field field, String name, Map<Field, Trouble> found) {
        if (text(field).isEmpty()) {
            found.put(field, Trouble.of(name));
        }
    }

    private static void refused(Optional<Refusal> refusal, Field field, Map<Field, Trouble> found) {
        refusal.ifPresent(why -> found.put(field, Trouble.refused(why)));
    }

    private void forgive(Field field) {
        if (faults.get().containsKey(field)) {
            Map<Field, Trouble> others = new EnumMap<>(faults.get());
            others.remove(field);
            faults.set(Collections.unmodifiableMap(others));
        }
    }

    private void answered(Founder founder, First answer) {
        busy.set(false);
        switch (answer) {
            case First.Become(SignIn signIn) -> {
                String password = typed(Field.PASSWORD).get();
                typed.values().forEach(text -> text.set(""));
                onward.in(founder.login(), password, signIn);
            }
            case First.Refused(Refusal why) -> refused(why);
            case First.Silent silent -> onward.say(Optional.of(Trouble.of("first.silent")));
        }
    }

    private void refused(Refusal why) {
        if (why.rule().equals(SessionRule.ALREADY_FOUNDED.key())) {
            onward.show(Step.PERSON);
            onward.say(Optional.of(Trouble.of("first.taken")));
            return;
        }
        Optional<Field> field = field(why);
        if (field.isPresent()) {
            faults.set(Map.of(field.get(), Trouble.refused(why)));
        } else {
            onward.say(Optional.of(Trouble.refused(why)));
        }
    }

    private static Optional<Field> field(Refusal why) {
        Map<String, Field> fields = Map.of(SessionRule.WRONG_CODE.key(), Field.CODE,
                SessionRule.PERSON_NAME_TOO_LONG.key(), Field.NAME, SessionRule.USER_NAME_BROKEN.key(), Field.LOGIN,
                SessionRule.USER_NAME_TAKEN.key(), Field.LOGIN, SessionRule.PASSWORD_TOO_SHORT.key(), Field.PASSWORD,
                SessionRule.PASSWORD_TOO_LONG.key(), Field.PASSWORD);
        return Optional.ofNullable(fields.get(why.rule()));
    }
}

package pk.gob.edaftar.desktop.signin;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import pk.gob.edaftar.desktop.desk.Desk;
import pk.gob.edaftar.desktop.desk.Locking;
import pk.gob.edaftar.desktop.desk.Locking.Unlocked;
import pk.gob.edaftar.desktop.ui.Background;
import pk.gob.edaftar.model.org.Person;
import pk.gob.edaftar.model.text.Bilingual;

/// A desk that is locked and stays open behind the lock. It must never say anything of what lies there.
public final class LockViewModel {
    private final Desk desk;
    private final Background background;
    private final Consumer<Unlocked> opened;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param opened told when the password was right, and when none will be any more
    public LockViewModel(Desk desk, Background background, Consumer<Unlocked> opened) {
        this.desk = desk;
        this.background = background;
        this.opened = opened;
    }

    /// Whose desk it is.
    Optional<Bilingual> name() {
        return desk.organisation().person(desk.person()).map(Person::name);
    }

    Background background() {
        return background;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// Tries a password; it is wiped as soon as it has been tried.
    public void unlock(String typed) {
        trouble.set(Optional.empty());
        if (typed.isEmpty()) {
            trouble.set(Optional.of(Trouble.of("passwordMissing")));
            return;
        }
        busy.set(true);
        background.run(() -> tried(desk.locking(), typed.toCharArray()), this::answered);
    }

    static Unlocked tried(Locking lock, char[] password) {
        try {
            return lock.unlock(password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private void answered(Unlocked unlocked) {
        busy.set(false);
        if (unlocked == Unlocked.WRONG) {
            trouble.set(Optional.of(Trouble.of("lock.wrong")));
        } else {
            opened.accept(unlocked);
        }
    }
}

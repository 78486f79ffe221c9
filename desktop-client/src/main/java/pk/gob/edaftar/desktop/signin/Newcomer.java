package pk.gob.edaftar.desktop.signin;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import pk.gob.edaftar.desktop.desk.Entrance;
import pk.gob.edaftar.desktop.desk.Entrance.SignIn;
import pk.gob.edaftar.desktop.desk.Welcome.Standing;
import pk.gob.edaftar.desktop.signin.SignInViewModel.Step;
import pk.gob.edaftar.desktop.ui.Background;

/// A person or a computer that is not known yet: what is asked with an invitation, and what is waited for without one.
final class Newcomer implements InvitationViewModel.Onward, WaitingViewModel.Onward {
    private final Onward onward;
    private final InvitationViewModel invitation;
    private final WaitingViewModel waiting;
    private final ReadOnlyBooleanWrapper admitted = new ReadOnlyBooleanWrapper();

    /// @param known the server this computer works with; empty while there is none
    Newcomer(CompletableFuture<Entrance> entrance, Background background, Supplier<String> known, Onward onward) {
        this.onward = onward;
        this.invitation = new InvitationViewModel(entrance, background, known, this);
        this.waiting = new WaitingViewModel(entrance, background, this);
    }

    InvitationViewModel invitation() {
        return invitation;
    }

    WaitingViewModel waiting() {
        return waiting;
    }

    /// Whether this computer has just been admitted, and nobody has signed in since.
    ReadOnlyBooleanProperty admittedProperty() {
        return admitted.getReadOnlyProperty();
    }

    /// Waits for this computer to be admitted.
    /// @param typed tried again when it has been; empty where nobody has given a password
    void await(String typed) {
        onward.show(Step.WAITING);
        waiting.begin(typed);
    }

    /// Somebody tries to come in.
    void tried() {
        admitted.set(false);
    }

    @Override
    public void say(Optional<Trouble> trouble) {
        onward.say(trouble);
    }

    @Override
    public void in(String login, String password, SignIn signIn) {
        onward.in(login, password, signIn);
    }

    @Override
    public void enrolled(Standing standing) {
        if (standing instanceof Standing.Waits) {
            await("");
            return;
        }
        onward.show(Step.PERSON);
        onward.say(standing instanceof Standing.ShutOut ? Optional.of(Trouble.of("revoked")) : Optional.empty());
        admitted.set(standing instanceof Standing.Admitted);
    }

    @Override
    public void admitted(char[] password) {
        enrolled(new Standing.Admitted());
        if (password.length > 0) {
            onward.again(password);
        }
    }

    @Override
    public void shutOut() {
        enrolled(new Standing.ShutOut());
    }
}

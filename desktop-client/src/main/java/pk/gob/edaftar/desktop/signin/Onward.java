package pk.gob.edaftar.desktop.signin;

import java.util.Optional;
import pk.gob.edaftar.desktop.desk.Entrance.SignIn;
import pk.gob.edaftar.desktop.signin.SignInViewModel.Step;

/// Where it goes on for whoever comes in with a code.
interface Onward {
    /// What is to be said; nothing for what was said before is over.
    void say(Optional<Trouble> trouble);

    void show(Step step);

    /// He has a password now, and this came of signing him in with it.
    void in(String login, String password, SignIn signIn);

    /// What was typed before is tried once more.
    /// @param password wiped by whoever takes it
    void again(char[] password);
}

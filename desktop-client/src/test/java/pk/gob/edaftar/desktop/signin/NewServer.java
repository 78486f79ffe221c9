package pk.gob.edaftar.desktop.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Entrance;
import pk.gob.edaftar.desktop.desk.Welcome;
import pk.gob.edaftar.desktop.desk.WelcomeInMemory;

/// A server without an administrator, at which nobody can sign in. It answers to the first one what it is told to.
public final class NewServer implements Entrance {
    private First answer = new First.Silent();
    private @Nullable Founder asked;
    private char[] password = {};

    /// What it answers from now on.
    public NewServer answering(First with) {
        answer = with;
        return this;
    }

    /// Who last asked to be the first administrator.
    @Nullable Founder asked() {
        return asked;
    }

    char[] password() {
        return password;
    }

    @Override
    public Remembered remembered() {
        return new Remembered("http://server", List.of(), List.of());
    }

    @Override
    public Reached useServer(String address) {
        return new Reached.Answers(false);
    }

    @Override
    public Welcome welcome() {
        return new WelcomeInMemory();
    }

    @Override
    public SignIn signIn(String login, char[] typed) {
        return new SignIn.Wrong();
    }

    @Override
    public SignIn changePassword(String login, char[] typed, char[] chosen) {
        return new SignIn.Wrong();
    }

    @Override
    public First first(Founder founder, char[] typed) {
        asked = founder;
        password = typed;
        return answer;
    }
}

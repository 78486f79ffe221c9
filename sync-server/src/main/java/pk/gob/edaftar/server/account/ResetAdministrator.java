package pk.gob.edaftar.server.account;

import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.server.session.Sessions;
import pk.gob.edaftar.server.session.Token;
import pk.gob.edaftar.server.start.ConsoleText;
import pk.gob.edaftar.server.text.Texts;

/// The way back in for an administrator who has forgotten his password: whoever may start the server with
/// `--reset-administrator=NAME` reads a new first password on its console.
@Component
class ResetAdministrator implements ConsoleText {
    private static final int CHARACTERS = 16;

    private final Accounts accounts;
    private final Sessions sessions;
    private final Optional<String> userName;

    ResetAdministrator(Accounts accounts, Sessions sessions, Environment environment) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.userName = Optional.ofNullable(environment.getProperty("edaftar.reset-administrator"));
    }

    @Override
    public List<String> lines(String address) {
        return userName.map(name -> accounts.personOf(name).map(person -> reset(name, person))
                .orElseGet(() -> Texts.inBoth("account.nobody", name))).orElse(List.of());
    }

    private List<String> reset(String name, PersonId person) {
        String password = Token.fresh().substring(0, CHARACTERS);
        accounts.setPassword(person, password, true);
        sessions.endAll(person);
        return Texts.inBoth("account.reset", name, password);
    }
}

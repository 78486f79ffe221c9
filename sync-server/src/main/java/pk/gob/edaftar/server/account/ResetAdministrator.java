package pk.gob.edaftar.server.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.server.session.Sessions;
import pk.gob.edaftar.server.start.ConsoleText;
import pk.gob.edaftar.server.text.Texts;

/// The way back in for an administrator who has forgotten his password: whoever may start the server with
/// `--reset-administrator=NAME` reads an invitation on its console. The computer it is used at is admitted with it: there may be
/// nobody left who could.
@Component
class ResetAdministrator implements ConsoleText {
    private final Accounts accounts;
    private final Sessions sessions;
    private final Invitations invitations;
    private final Clock clock;
    private final Optional<String> userName;

    ResetAdministrator(Accounts accounts, Sessions sessions, Invitations invitations, Clock clock, Environment environment) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.invitations = invitations;
        this.clock = clock;
        this.userName = Optional.ofNullable(environment.getProperty("edaftar.reset-administrator"));
    }

    @Override
    public List<String> lines(String address) {
        return userName.map(name -> accounts.personOf(name).map(person -> reset(name, person))
                .orElseGet(() -> Texts.inBoth("account.nobody", name))).orElse(List.of());
    }

    private List<String> reset(String name, PersonId person) {
        accounts.forget(person);
        sessions.endAll(person);
        return Texts.inBoth("account.reset", name, invitations.makeAtConsole(person, clock.instant()).code().shown());
    }
}

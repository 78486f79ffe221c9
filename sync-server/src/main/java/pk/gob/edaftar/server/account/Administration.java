package pk.gob.edaftar.server.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.ChargeId;
import pk.gob.edaftar.model.org.ChargeKind;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Person;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.org.Timeline;
import pk.gob.edaftar.model.org.Unit;
import pk.gob.edaftar.model.org.UnitFacts;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.org.UnitKind;
import pk.gob.edaftar.model.session.AccountRules;
import pk.gob.edaftar.model.session.FirstAdministrator;
import pk.gob.edaftar.model.session.NewAccount;
import pk.gob.edaftar.model.session.SessionRule;
import pk.gob.edaftar.model.text.Bilingual;
import pk.gob.edaftar.server.org.Founding;
import pk.gob.edaftar.server.session.Sessions;
import pk.gob.edaftar.server.text.Texts;

/// Who may give accounts, and how the very first one comes about.
@Component
class Administration {
    private static final Bilingual OFFICE = Texts.name("account.office");
    private static final Bilingual TITLE = Texts.name("account.administrator");

    private final Accounts accounts;
    private final Sessions sessions;
    private final Founding founding;
    private final FirstCode code;
    private final Clock clock;

    Administration(Accounts accounts, Sessions sessions, Founding founding, FirstCode code, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.founding = founding;
        this.code = code;
        this.clock = clock;
    }

    /// Makes whoever has the console's code the first Super Admin. A start that was broken off in the middle is gone on
    /// with, and whoever asks again because he never heard the answer is told the same.
    Optional<Refusal> first(FirstAdministrator request) {
        if (!code.matches(request.code())) {
            return Optional.of((accounts.none() ? SessionRule.WRONG_CODE : SessionRule.ALREADY_FOUNDED).refuses());
        }
        return AccountRules.personName(request.name()).or(() -> AccountRules.userName(request.userName()))
                .or(() -> AccountRules.password(request.password()))
                .or(() -> accounts.alone(() -> accounts.none() ? become(request) : been(request)));
    }

    private Optional<Refusal> become(FirstAdministrator request) {
        Optional<Charge> before = administrator(founding.organisation());
        Optional<Refusal> refused = before.map(charge -> founding.name(new Person(charge.person(), request.name()), charge))
                .orElseGet(() -> found(request.name()));
        if (refused.isPresent()) {
            return refused;
        }
        PersonId person = administrator(founding.organisation()).map(Charge::person).orElseThrow();
        Optional<Refusal> wrong = accounts.open(person, request.userName(), request.password(), false);
        if (wrong.isEmpty()) {
            sessions.welcome(person, request.device(), request.deviceName());
        }
        return wrong;
    }

    /// Nothing more is to be done for him who has become it already; anybody else comes too late.
    private Optional<Refusal> been(FirstAdministrator request) {
        boolean he = accounts.check(request.userName(), request.password())
                .filter(opened -> administers(opened.person())).isPresent();
        return he ? Optional.empty() : Optional.of(SessionRule.ALREADY_FOUNDED.refuses());
    }

    /// Opens an account for a person of the directory, or gives it another first password.
    Optional<Refusal> open(PersonId by, NewAccount request) {
        if (!administers(by)) {
            return Optional.of(SessionRule.NOT_YOURS.refuses());
        }
        if (founding.organisation().person(request.person()).isEmpty()) {
            return Optional.of(SessionRule.NO_SUCH_ADDRESS.refuses());
        }
        Optional<Refusal> refused = accounts.open(request.person(), request.userName(), request.firstPassword(), true);
        if (refused.isEmpty()) {
            sessions.endAll(request.person());
        }
        return refused;
    }

    /// Whether a person holds a Super Admin's post today.
    boolean administers(PersonId person) {
        return founding.administers(person);
    }

    private Optional<Charge> administrator(Organisation organisation) {
        Instant now = clock.instant();
        return organisation.charges().stream().filter(charge -> charge.heldAt(now))
                .filter(charge -> isAdministrators(organisation, charge, now)).findFirst();
    }

    private static boolean isAdministrators(Organisation organisation, Charge charge, Instant now) {
        return organisation.facts(charge.post(), now).filter(facts -> facts.role() == Role.SUPER_ADMIN).isPresent();
    }

    private Optional<Refusal> found(Bilingual name) {
        Instant now = clock.instant();
        UnitId unit = new UnitId(Founding.newId());
        PostId post = new PostId(Founding.newId());
        Person person = new Person(new PersonId(Founding.newId()), name);
        return founding.found(
                List.of(new Unit(unit, UnitKind.APEX, Timeline.from(now, new UnitFacts("SYS", OFFICE, null, null)), null, List.of())),
                List.of(new Post(post, Timeline.from(now, new PostFacts(unit, "Administrator", TITLE, Role.SUPER_ADMIN, 0, null, null)),
                        null, List.of())),
                person, new Charge(new ChargeId(Founding.newId()), person.id(), post, ChargeKind.SUBSTANTIVE, now, null));
    }
}

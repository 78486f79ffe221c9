package pk.gob.edaftar.server.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import pk.gob.edaftar.model.audit.AuditKind;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Person;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.UnitFacts;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.session.AccountRules;
import pk.gob.edaftar.model.session.ComputerEnrolled;
import pk.gob.edaftar.model.session.DeviceStanding;
import pk.gob.edaftar.model.session.InvitationAccepted;
import pk.gob.edaftar.model.session.InvitationHere;
import pk.gob.edaftar.model.session.InvitationShown;
import pk.gob.edaftar.model.session.InviteComputer;
import pk.gob.edaftar.model.session.InvitePerson;
import pk.gob.edaftar.model.session.Invited;
import pk.gob.edaftar.model.session.InvitationCode;
import pk.gob.edaftar.model.session.SessionRule;
import pk.gob.edaftar.model.session.SignIn;
import pk.gob.edaftar.model.sync.DeviceId;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.model.text.Bilingual;
import pk.gob.edaftar.server.http.RequestRefused;
import pk.gob.edaftar.server.ledger.ServerLog;
import pk.gob.edaftar.server.org.Founding;
import pk.gob.edaftar.server.session.Sessions;

/// Inviting persons and computers, and what becomes of an invitation. Until it is used nothing changes: a password that is
/// remembered after all goes on opening, and a desk loses nothing. Who has not the whole code learns nothing at all.
@Component
class Inviting {
    private final Invitations invitations;
    private final Accounts accounts;
    private final Sessions sessions;
    private final SigningIn signingIn;
    private final Founding founding;
    private final ServerLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String address;

    Inviting(Invitations invitations, Accounts accounts, Sessions sessions, SigningIn signingIn, Founding founding, ServerLog log,
            TransactionTemplate transaction, Clock clock, Environment environment) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.sessions = sessions;
        this.signingIn = signingIn;
        this.founding = founding;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
        this.address = withScheme(environment.getProperty("edaftar.public-address", "").strip());
    }

    /// An address as links are made of it: what is written without a scheme is meant as the desk means it.
    private static String withScheme(String address) {
        int scheme = address.indexOf("://");
        return address.isEmpty() ? "" : scheme < 0 ? "http://" + address
                : address.substring(0, scheme).toLowerCase(Locale.ROOT) + address.substring(scheme);
    }

    Invited person(Session by, InvitePerson request) {
        require(founding.organisation().person(request.person()).isPresent(), SessionRule.NO_SUCH_ADDRESS);
        accounts.expect(request.person(), request.userName()).ifPresent(Inviting::refuse);
        return made(by, Invitations.Invitee.of(request.person()), request.userName());
    }

    Invited computer(Session by, InviteComputer request) {
        UnitId unit = request.unit();
        require(unit == null || founding.organisation().unit(unit).isPresent(), SessionRule.NO_SUCH_ADDRESS);
        return made(by, new Invitations.Invitee(null, Sessions.deviceName(request.name()), unit), request.name());
    }

    private Invited made(Session by, Invitations.Invitee invitee, String called) {
        Invitations.Made made = invitations.make(invitee, by.person(), clock.instant());
        log.write(ServerLog.Entry.of(AuditKind.INVITED, by).saying(made.code().number() + " " + called));
        return new Invited(made.code().shown(), address, made.until());
    }

    List<InvitationHere> out() {
        return invitations.out(clock.instant());
    }

    void withdraw(Session by, String number) {
        require(invitations.withdraw(number), SessionRule.NO_SUCH_ADDRESS);
        log.write(ServerLog.Entry.of(AuditKind.INVITATION_WITHDRAWN, by).saying(number));
    }

    /// What an invitation is for.
    InvitationShown look(String typed) {
        Invitations.Kept kept = find(typed, null);
        Organisation organisation = founding.organisation();
        PersonId person = kept.invitee().person();
        UnitId unit = kept.invitee().unit();
        Optional<Bilingual> name = person != null ? organisation.person(person).map(Person::name)
                : Optional.ofNullable(unit).flatMap(where -> organisation.facts(where, clock.instant())).map(UnitFacts::name);
        return new InvitationShown(person == null ? InvitationShown.Kind.COMPUTER : InvitationShown.Kind.PERSON, name.orElse(null),
                person == null ? "" : sessions.userName(person), kept.invitee().computer(), kept.until());
    }

    /// Sets the password its person has chosen, and begins his session. Every other session of his ends: whoever knew the old
    /// password is out.
    SigningIn.Outcome accept(InvitationAccepted request) {
        AccountRules.password(request.password()).ifPresent(Inviting::refuse);
        Invitations.Kept kept = find(request.code(), request.device());
        PersonId person = kept.invitee().person();
        if (person == null) {
            throw new RequestRefused(SessionRule.INVITATION_WRONG);
        }
        String hash = PasswordHash.of(request.password());
        transaction.executeWithoutResult(status -> {
            use(kept, request.device());
            invitations.withdrawAll(person);
            require(accounts.choose(person, hash), SessionRule.ACCOUNT_SUSPENDED);
            sessions.endAll(person);
            sessions.enrolInvited(request.device(), new Sessions.Arrival(request.deviceName(), person, null, kept.admits()))
                    .ifPresent(Inviting::refuse);
        });
        log.write(ServerLog.Entry.of(AuditKind.INVITATION_ACCEPTED, new Session(request.device(), person)).saying(kept.number()));
        return signingIn.begin(new Accounts.Opened(person, sessions.userName(person), false),
                new SignIn("", "", request.device(), request.deviceName()));
    }

    /// Enrols the computer that was invited.
    DeviceStanding enrol(ComputerEnrolled request) {
        Invitations.Kept kept = find(request.code(), request.device());
        PersonId by = kept.by();
        if (kept.invitee().person() != null || by == null) {
            throw new RequestRefused(SessionRule.INVITATION_WRONG);
        }
        if (kept.used()) {
            return sessions.standing(request.device()).orElseThrow();
        }
        String name = kept.invitee().computer().isEmpty() ? request.deviceName() : kept.invitee().computer();
        transaction.executeWithoutResult(status -> {
            use(kept, request.device());
            sessions.enrolInvited(request.device(), new Sessions.Arrival(name, by, kept.invitee().unit(), kept.admits()))
                    .ifPresent(Inviting::refuse);
        });
        log.write(ServerLog.Entry.tried(AuditKind.INVITATION_ACCEPTED, request.device(), null, "").saying(kept.number()));
        return sessions.standing(request.device()).orElseThrow();
    }

    private void use(Invitations.Kept kept, DeviceId device) {
        require(invitations.use(kept, device, clock.instant()), SessionRule.INVITATION_OVER);
    }

    private Invitations.Kept find(String typed, @Nullable DeviceId device) {
        // what is no code at all is nobody's try, and is not logged: it costs nothing to send
        InvitationCode code = InvitationCode.read(typed).orElseThrow(() -> new RequestRefused(SessionRule.INVITATION_WRONG));
        Optional<Invitations.Kept> found = invitations.find(code);
        Instant now = clock.instant();
        Optional<SessionRule> why = found.isEmpty() ? Optional.of(SessionRule.INVITATION_WRONG)
                : found.get().used() ? Optional.of(SessionRule.INVITATION_USED).filter(used -> !isUsedByComputer(found.get(), device))
                : found.get().withdrawn() || !found.get().until().isAfter(now) ? Optional.of(SessionRule.INVITATION_OVER) : Optional.empty();
        why.ifPresent(rule -> {
            // the letters of a code nobody was given are not kept: they may be a password typed into the wrong line
            log.write(ServerLog.Entry.tried(AuditKind.INVITATION_REFUSED, device, found.map(kept -> kept.invitee().person()).orElse(null),
                    rule.key()).saying(found.map(Invitations.Kept::number).orElse("")));
            throw new RequestRefused(rule);
        });
        return found.orElseThrow();
    }

    /// It is this very computer that was invited with it, and the answer was lost.
    private static boolean isUsedByComputer(Invitations.Kept kept, @Nullable DeviceId device) {
        return device != null && kept.invitee().person() == null && device.equals(kept.usedOn());
    }

    private static void require(boolean holds, SessionRule otherwise) {
        if (!holds) {
            throw new RequestRefused(otherwise);
        }
    }

    private static void refuse(Refusal refusal) {
        throw new RequestRefused(refusal);
    }
}

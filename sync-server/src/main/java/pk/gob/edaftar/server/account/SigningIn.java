package pk.gob.edaftar.server.account;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import pk.gob.edaftar.model.audit.AuditKind;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.session.AccountRules;
import pk.gob.edaftar.model.session.ChangePassword;
import pk.gob.edaftar.model.session.InLine;
import pk.gob.edaftar.model.session.SessionRule;
import pk.gob.edaftar.model.session.SignIn;
import pk.gob.edaftar.model.session.SignedIn;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.server.ledger.ServerLog;
import pk.gob.edaftar.server.session.Caller;
import pk.gob.edaftar.server.session.SealingKeys;
import pk.gob.edaftar.server.session.Sessions;
import pk.gob.edaftar.server.session.Token;

/// Brings name, password and device together into a session, behind the gate.
@Component
class SigningIn {
    private static final long PATIENCE_MILLIS = 5_000;
    private static final long WRONG_DELAY_MILLIS = 300;
    private static final long FORGET_MILLIS = 120_000;
    /// Shorter than a desk waits for an answer.
    private static final long CHANGE_PATIENCE_MILLIS = 20_000;
    private static final int MOST_WAITING = 5_000;
    private static final int RETRY_SECONDS = 3;
    private static final int MOST_PASSWORD = 256;
    private static final int MOST_NAME = 100;

    private final Accounts accounts;
    private final Sessions sessions;
    private final Invitations invitations;
    private final SealingKeys keys;
    private final ServerLog log;
    private final Clock clock;
    private final int offlineDays;
    private final SignInGate<Outcome> gate;

    SigningIn(Accounts accounts, Sessions sessions, Invitations invitations, SealingKeys keys, ServerLog log, Clock clock, Environment environment) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.invitations = invitations;
        this.keys = keys;
        this.log = log;
        this.clock = clock;
        this.offlineDays = environment.getProperty("edaftar.offline-days", Integer.class, 45);
        this.gate = new SignInGate<>(Runtime.getRuntime().availableProcessors(), MOST_WAITING, FORGET_MILLIS,
                () -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime()));
    }

    /// What came of a try.
    sealed interface Outcome {
        record In(SignedIn signedIn) implements Outcome {}

        record Waits(InLine inLine) implements Outcome {}

        record Out(Refusal refusal) implements Outcome {}
    }

    /// Waits a little for the turn, and hands out a ticket where it takes longer: a socket is never held for it.
    Outcome signIn(SignIn request) {
        if (request.password().length() > MOST_PASSWORD || request.userName().length() > MOST_NAME) {
            return new Outcome.Out(SessionRule.WRONG_PASSWORD.refuses());
        }
        boolean known = accounts.personOf(request.userName()).filter(person -> sessions.known(person, request.device())).isPresent();
        Turn<Outcome> turn = new Turn<>(Token.fresh(), AccountRules.folded(request.userName()), request.device().value(), known,
                () -> check(request), () -> new Outcome.Out(SessionRule.TICKET_UNKNOWN.refuses()));
        Outcome outcome = gate.enter(turn).map(entered -> await(entered, PATIENCE_MILLIS))
                .orElseGet(() -> new Outcome.Out(SessionRule.TOO_MANY_WAITING.refuses()));
        if (outcome instanceof Outcome.Out) {
            hesitate();
        }
        return outcome;
    }

    /// What has become of a ticket. A lost answer can be asked for again while the ticket is remembered.
    Outcome ask(String ticket) {
        return gate.ticket(ticket).map(turn -> await(turn, 0))
                .orElseGet(() -> new Outcome.Out(SessionRule.TICKET_UNKNOWN.refuses()));
    }

    /// The session as a desk needs it; the token is the one it already has.
    SignedIn resumed(Caller caller) {
        Sessions.Desk desk = sessions.desk(caller.session());
        return new SignedIn(null, caller.session().person(), caller.session().device(), desk.deviceNumber(), desk.slot(),
                caller.userName(), caller.mustChangePassword(), desk.key(), keys.id(), keys.publicKey(), clock.instant(),
                offlineDays, desk.epoch());
    }

    /// Changes a password; the person's other desks have to sign in again.
    Optional<Refusal> changePassword(Caller caller, ChangePassword request) {
        if (request.current().length() > MOST_PASSWORD) {
            return Optional.of(SessionRule.WRONG_PASSWORD.refuses());
        }
        Turn<Outcome> turn = new Turn<>(Token.fresh(), caller.userName(), caller.session().device().value(), true, () ->
                accounts.changePassword(caller.userName(), request.current(), request.next())
                        .<Outcome>map(Outcome.Out::new).orElseGet(() -> new Outcome.In(resumed(caller))),
                () -> new Outcome.Out(SessionRule.TOO_MANY_WAITING.refuses()));
        Outcome outcome = gate.enter(turn).map(entered -> entered.await(CHANGE_PATIENCE_MILLIS).orElseGet(() -> givenUp(entered)))
                .orElseGet(() -> new Outcome.Out(SessionRule.TOO_MANY_WAITING.refuses()));
        if (outcome instanceof Outcome.Out out) {
            return Optional.of(out.refusal());
        }
        log.write(ServerLog.Entry.of(AuditKind.PASSWORD_CHANGED, caller.session()));
        sessions.endOthers(caller);
        return Optional.empty();
    }

    /// Whoever is told that it was not done must be able to rely on it; what has begun meanwhile is waited for.
    private Outcome givenUp(Turn<Outcome> turn) {
        gate.leave(turn);
        return turn.await(FORGET_MILLIS).orElseThrow(() -> new IllegalStateException("a password is neither changed nor kept"));
    }

    private Outcome await(Turn<Outcome> turn, long millis) {
        return turn.await(millis).orElseGet(() ->
                new Outcome.Waits(new InLine(turn.ticket(), gate.place(turn), RETRY_SECONDS)));
    }

    private Outcome check(SignIn request) {
        Optional<Accounts.Opened> opened = accounts.check(request.userName(), request.password());
        if (opened.isEmpty()) {
            // a name nobody has is not kept: it may be a password typed into the wrong line
            return refused(request, accounts.personOf(request.userName()).orElse(null), SessionRule.WRONG_PASSWORD.refuses());
        }
        return begin(opened.get(), request);
    }

    /// Begins the session of somebody who has shown who he is.
    Outcome begin(Accounts.Opened opened, SignIn request) {
        PersonId person = opened.person();
        if (opened.mustChange() && invitations.invitesByPassword(person, clock.instant())) {
            let(request, person);
        }
        return switch (sessions.begin(person, request.device(), request.deviceName())) {
            case Sessions.Begun.Refused refused -> refused(request, person, refused.refusal());
            case Sessions.Begun.Here here -> {
                log.write(ServerLog.Entry.of(AuditKind.SIGNED_IN, new Session(request.device(), person)));
                yield new Outcome.In(begun(request, opened, here.token()));
            }
        };
    }

    /// Lets in the computer at which a first password is used.
    private void let(SignIn request, PersonId person) {
        if (sessions.enrolInvited(request.device(), new Sessions.Arrival(request.deviceName(), person, null, true)).isEmpty()) {
            log.write(ServerLog.Entry.of(AuditKind.DEVICE_ADMITTED, new Session(request.device(), person)));
        }
    }

    private Outcome refused(SignIn request, @Nullable PersonId person, Refusal why) {
        log.write(ServerLog.Entry.tried(AuditKind.SIGN_IN_REFUSED, request.device(), person, why.rule()));
        return new Outcome.Out(why);
    }

    private SignedIn begun(SignIn request, Accounts.Opened opened, String token) {
        Caller caller = new Caller(new Session(request.device(), opened.person()), opened.userName(),
                opened.mustChange(), false, "");
        return resumed(caller).withToken(token);
    }

    /// A wrong guess costs its maker a moment, in his own thread: the next in line does not wait for it.
    private static void hesitate() {
        try {
            Thread.sleep(WRONG_DELAY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

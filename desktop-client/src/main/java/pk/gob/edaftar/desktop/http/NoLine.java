package pk.gob.edaftar.desktop.http;

import java.util.Optional;
import pk.gob.edaftar.model.audit.AuditAsk;
import pk.gob.edaftar.model.audit.AuditPage;
import pk.gob.edaftar.model.find.Found;
import pk.gob.edaftar.model.find.Sought;
import pk.gob.edaftar.model.session.ChangePassword;
import pk.gob.edaftar.model.session.DeskKnown;
import pk.gob.edaftar.model.session.DeskTerms;
import pk.gob.edaftar.model.session.FirstAdministrator;
import pk.gob.edaftar.model.session.OutboxTaken;
import pk.gob.edaftar.model.session.SealedOutbox;
import pk.gob.edaftar.model.session.ServerHealth;
import pk.gob.edaftar.model.session.SignIn;
import pk.gob.edaftar.model.session.SignedIn;
import pk.gob.edaftar.model.sync.Fetch;
import pk.gob.edaftar.model.sync.FetchAnswer;
import pk.gob.edaftar.model.sync.LeaseAnswer;
import pk.gob.edaftar.model.sync.LeaseAsk;
import pk.gob.edaftar.model.sync.Pull;
import pk.gob.edaftar.model.sync.PullAnswer;
import pk.gob.edaftar.model.sync.Push;
import pk.gob.edaftar.model.sync.PushAnswer;
import pk.gob.edaftar.model.sync.Readings;
import pk.gob.edaftar.model.sync.ReadingsTaken;

/// No line at all: opens no socket, whatever is asked of it.
public final class NoLine implements ServerLine {
    private static <T> Reply<T> none() {
        return new Reply.Failed<>(Trouble.NO_LINE);
    }

    @Override
    public Reply<ServerHealth> health() {
        return none();
    }

    @Override
    public Reply<SignedIn> signIn(SignIn request) {
        return none();
    }

    @Override
    public Reply<SignedIn> signIn(String ticket) {
        return none();
    }

    @Override
    public Reply<SignedIn> first(FirstAdministrator request) {
        return none();
    }

    @Override
    public Reply<SignedIn> resume() {
        return none();
    }

    @Override
    public Reply<SignedIn> changePassword(ChangePassword request) {
        return none();
    }

    @Override
    public Reply<PushAnswer> push(Push push) {
        return none();
    }

    @Override
    public Reply<PullAnswer> pull(Pull pull) {
        return none();
    }

    @Override
    public Reply<FetchAnswer> fetch(Fetch fetch) {
        return none();
    }

    @Override
    public Reply<LeaseAnswer> lease(LeaseAsk ask) {
        return none();
    }

    @Override
    public Reply<ReadingsTaken> readings(Readings readings) {
        return none();
    }

    @Override
    public Reply<Found> search(Sought sought) {
        return none();
    }

    @Override
    public Reply<AuditPage> audit(AuditAsk ask) {
        return none();
    }

    @Override
    public Reply<DeskTerms> desk(DeskKnown known) {
        return none();
    }

    @Override
    public Reply<OutboxTaken> bring(SealedOutbox outbox) {
        return none();
    }

    @Override
    public Optional<AdminLine> administration() {
        return Optional.empty();
    }

    @Override
    public Optional<InvitationLine> invitations() {
        return Optional.empty();
    }

    @Override
    public Optional<FileLine> files() {
        return Optional.empty();
    }

    @Override
    public Listening listen(PokeEar ear) {
        ear.lost();
        return () -> { };
    }

    @Override
    public void close() {}
}

package pk.gob.edaftar.desktop.desk;

import java.util.Optional;
import java.util.function.Consumer;
import pk.gob.edaftar.desktop.http.AdminLine;
import pk.gob.edaftar.desktop.http.FileLine;
import pk.gob.edaftar.desktop.http.InvitationLine;
import pk.gob.edaftar.desktop.http.PokeEar;
import pk.gob.edaftar.desktop.http.Reply;
import pk.gob.edaftar.desktop.http.ServerLine;
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

/// A line somebody looks at: which acts are on their way, and how far the first copy has come. It changes nothing.
record WatchedLine(ServerLine line, Progresses progresses, Consumer<PullAnswer> pages) implements ServerLine {
    @Override
    public Reply<PushAnswer> push(Push push) {
        progresses.handedOver(push.commands());
        try {
            return line.push(push);
        } finally {
            progresses.answered(push.commands());
        }
    }

    @Override
    public Reply<PullAnswer> pull(Pull pull) {
        Reply<PullAnswer> reply = line.pull(pull);
        if (reply instanceof Reply.Got<PullAnswer> got) {
            pages.accept(got.value());
        }
        return reply;
    }

    @Override
    public Reply<ServerHealth> health() {
        return line.health();
    }

    @Override
    public Reply<SignedIn> signIn(SignIn request) {
        return line.signIn(request);
    }

    @Override
    public Reply<SignedIn> signIn(String ticket) {
        return line.signIn(ticket);
    }

    @Override
    public Reply<SignedIn> first(FirstAdministrator request) {
        return line.first(request);
    }

    @Override
    public Reply<SignedIn> resume() {
        return line.resume();
    }

    @Override
    public Reply<SignedIn> changePassword(ChangePassword request) {
        return line.changePassword(request);
    }

    @Override
    public Reply<FetchAnswer> fetch(Fetch fetch) {
        return line.fetch(fetch);
    }

    @Override
    public Reply<LeaseAnswer> lease(LeaseAsk ask) {
        return line.lease(ask);
    }

    @Override
    public Reply<ReadingsTaken> readings(Readings readings) {
        return line.readings(readings);
    }

    @Override
    public Reply<Found> search(Sought sought) {
        return line.search(sought);
    }

    @Override
    public Optional<AdminLine> administration() {
        return line.administration();
    }

    @Override
    public Optional<InvitationLine> invitations() {
        return line.invitations();
    }

    @Override
    public Optional<FileLine> files() {
        return line.files();
    }

    @Override
    public Reply<AuditPage> audit(AuditAsk ask) {
        return line.audit(ask);
    }

    @Override
    public Reply<DeskTerms> desk(DeskKnown known) {
        return line.desk(known);
    }

    @Override
    public Reply<OutboxTaken> bring(SealedOutbox outbox) {
        return line.bring(outbox);
    }

    @Override
    public Listening listen(PokeEar ear) {
        return line.listen(ear);
    }

    @Override
    public void close() {
        line.close();
    }
}

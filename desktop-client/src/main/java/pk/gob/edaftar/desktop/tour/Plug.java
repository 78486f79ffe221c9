package pk.gob.edaftar.desktop.tour;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import pk.gob.edaftar.desktop.desk.Lines;
import pk.gob.edaftar.desktop.http.AdminLine;
import pk.gob.edaftar.desktop.http.FileLine;
import pk.gob.edaftar.desktop.http.InvitationLine;
import pk.gob.edaftar.desktop.http.HttpLine;
import pk.gob.edaftar.desktop.http.NoLine;
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
import pk.gob.edaftar.model.wire.Wire;

/// The network cable: while it is pulled no socket is opened, and what was open is closed.
final class Plug implements Lines {
    private final Wire wire = new Wire();
    private final Set<ServerLine.Listening> listening = ConcurrentHashMap.newKeySet();
    private volatile boolean pulled;

    /// Pulls the cable.
    void pull() {
        pulled = true;
        listening.forEach(ServerLine.Listening::close);
        listening.clear();
    }

    /// Puts it in again.
    void put() {
        pulled = false;
    }

    @Override
    public ServerLine to(String address, Supplier<Optional<String>> token) {
        return new Cable(new HttpLine(address, wire, token));
    }

    private final class Cable implements ServerLine {
        private final ServerLine line;
        private final ServerLine none = new NoLine();

        Cable(ServerLine line) {
            this.line = line;
        }

        private ServerLine now() {
            return pulled ? none : line;
        }

        @Override
        public Reply<ServerHealth> health() {
            return now().health();
        }

        @Override
        public Reply<SignedIn> signIn(SignIn request) {
            return now().signIn(request);
        }

        @Override
        public Reply<SignedIn> signIn(String ticket) {
            return now().signIn(ticket);
        }

        @Override
        public Reply<SignedIn> first(FirstAdministrator request) {
            return now().first(request);
        }

        @Override
        public Reply<SignedIn> resume() {
            return now().resume();
        }

        @Override
        public Reply<SignedIn> changePassword(ChangePassword request) {
            return now().changePassword(request);
        }

        @Override
        public Reply<PushAnswer> push(Push push) {
            return now().push(push);
        }

        @Override
        public Reply<PullAnswer> pull(Pull pull) {
            return now().pull(pull);
        }

        @Override
        public Reply<FetchAnswer> fetch(Fetch fetch) {
            return now().fetch(fetch);
        }

        @Override
        public Reply<LeaseAnswer> lease(LeaseAsk ask) {
            return now().lease(ask);
        }

        @Override
        public Reply<ReadingsTaken> readings(Readings readings) {
            return now().readings(readings);
        }

        @Override
        public Reply<Found> search(Sought sought) {
            return now().search(sought);
        }

        @Override
        public Optional<AdminLine> administration() {
            return now().administration();
        }

        @Override
    public Optional<InvitationLine> invitations() {
        return now().invitations();
    }

    @Override
        public Optional<FileLine> files() {
            return now().files();
        }

        @Override
        public Reply<AuditPage> audit(AuditAsk ask) {
            return now().audit(ask);
        }

        @Override
        public Reply<DeskTerms> desk(DeskKnown known) {
            return now().desk(known);
        }

        @Override
        public Reply<OutboxTaken> bring(SealedOutbox outbox) {
            return now().bring(outbox);
        }

        @Override
        public Listening listen(PokeEar ear) {
            Listening begun = now().listen(ear);
            listening.add(begun);
            return begun;
        }

        @Override
        public void close() {
            line.close();
        }
    }
}

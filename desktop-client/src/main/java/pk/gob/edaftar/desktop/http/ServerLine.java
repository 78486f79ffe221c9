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

/// All a desk can ask of a server. Calls wait for their answer, never longer than half a minute, and never throw.
public interface ServerLine extends AutoCloseable {
    /// Who is there, and does it speak our protocol?
    Reply<ServerHealth> health();

    Reply<SignedIn> signIn(SignIn request);

    /// Asks again from the place in line.
    Reply<SignedIn> signIn(String ticket);

    /// Becomes the first administrator, and signs in.
    Reply<SignedIn> first(FirstAdministrator request);

    /// Takes up a session by its token, without a password.
    Reply<SignedIn> resume();

    Reply<SignedIn> changePassword(ChangePassword request);

    Reply<PushAnswer> push(Push push);

    Reply<PullAnswer> pull(Pull pull);

    Reply<FetchAnswer> fetch(Fetch fetch);

    Reply<LeaseAnswer> lease(LeaseAsk ask);

    /// Hands over what was read here.
    Reply<ReadingsTaken> readings(Readings readings);

    /// Looks for papers among all the person may see.
    Reply<Found> search(Sought sought);

    /// Looks things up in the log, for auditors.
    Reply<AuditPage> audit(AuditAsk ask);

    /// Tells of this desk, and is told the office's settings for desks.
    Reply<DeskTerms> desk(DeskKnown known);

    /// Brings what somebody absent had done, sealed. It needs no session.
    Reply<OutboxTaken> bring(SealedOutbox outbox);

    /// What administrators ask of it; nothing where there is no line at all.
    Optional<AdminLine> administration();

    /// What whoever was invited asks of it; nothing where there is no line at all.
    Optional<InvitationLine> invitations();

    /// Brings and fetches the bytes of files; nothing where there is no line at all.
    Optional<FileLine> files();

    /// Listens for pokes until closed; [PokeEar#lost()] comes at most once.
    Listening listen(PokeEar ear);

    /// Opens nothing more.
    @Override
    void close();

    /// Listening under way.
    @FunctionalInterface
    interface Listening extends AutoCloseable {
        @Override
        void close();
    }
}

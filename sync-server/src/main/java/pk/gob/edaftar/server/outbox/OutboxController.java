package pk.gob.edaftar.server.outbox;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import pk.gob.edaftar.model.audit.AuditKind;
import pk.gob.edaftar.model.session.DeskKnown;
import pk.gob.edaftar.model.session.DeskTerms;
import pk.gob.edaftar.model.session.OutboxTaken;
import pk.gob.edaftar.model.session.SealedOutbox;
import pk.gob.edaftar.model.session.SessionRule;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.server.http.ApiNote;
import pk.gob.edaftar.server.http.Open;
import pk.gob.edaftar.server.http.RequestRefused;
import pk.gob.edaftar.server.ledger.ServerLog;
import pk.gob.edaftar.server.session.Caller;
import pk.gob.edaftar.server.session.Sessions;

/// What desks on one computer do for each other.
@RestController
class OutboxController {
    private static final Pattern FINGERPRINT = Pattern.compile(DeskKnown.FINGERPRINT);
    private static final String BEARER = "Bearer ";

    private final OutboxTable table;
    private final Opening opening;
    private final Sessions sessions;
    private final ServerLog log;
    private final DeskTerms terms;

    OutboxController(OutboxTable table, Opening opening, Sessions sessions, ServerLog log, Environment environment) {
        this.table = table;
        this.opening = opening;
        this.sessions = sessions;
        this.log = log;
        this.terms = new DeskTerms(setting(environment, "absent-hours", DeskTerms.USUAL.absentHours()),
                setting(environment, "lock-minutes", DeskTerms.USUAL.lockMinutes()),
                setting(environment, "warn-days", DeskTerms.USUAL.warnDays()));
    }

    private static int setting(Environment environment, String name, int usual) {
        return Math.max(0, environment.getProperty("edaftar.desks." + name, Integer.class, usual));
    }

    @ApiNote("Takes note of the key this desk seals its outbox under, and tells the office's settings for desks.")
    @PostMapping("/api/desk")
    DeskTerms know(Caller caller, @RequestBody DeskKnown desk) {
        if (!FINGERPRINT.matcher(desk.outboxKey()).matches()) {
            throw new RequestRefused(SessionRule.REQUEST_BROKEN);
        }
        table.know(caller.session(), desk.outboxKey());
        return terms;
    }

    /// Open, because a revoked device has no session any more and is to lose no act: what lets it in is the desk's own sealed
    /// key, which only that computer has, and whose fingerprint the author's session brought.
    @Open
    @ApiNote("Takes up what somebody absent had done, sealed by his desk, and says how far it came; known by the key alone.")
    @PostMapping("/api/outboxes")
    OutboxTaken bring(@RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String shown,
            @RequestBody SealedOutbox outbox) {
        Optional<Session> bringer = bringer(shown);
        OutboxTaken taken = opening.take(outbox, bringer.map(Session::person).orElse(null));
        note(AuditKind.OUTBOX_BROUGHT, taken.decided(), outbox, bringer);
        note(AuditKind.OUTBOX_ASIDE, taken.aside(), outbox, bringer);
        return taken;
    }

    private Optional<Session> bringer(@Nullable String shown) {
        return shown != null && shown.startsWith(BEARER)
                && sessions.find(shown.substring(BEARER.length()).strip()) instanceof Sessions.Found.Here(Caller caller)
                ? Optional.of(caller.session()) : Optional.empty();
    }

    private void note(AuditKind kind, int acts, SealedOutbox outbox, Optional<Session> bringer) {
        if (acts > 0) {
            log.write(bringer.map(session -> ServerLog.Entry.of(kind, session))
                    .orElseGet(() -> ServerLog.Entry.tried(kind, outbox.device(), null, ""))
                    .saying(sessions.userName(outbox.person()) + " (" + acts + ")"));
        }
    }
}

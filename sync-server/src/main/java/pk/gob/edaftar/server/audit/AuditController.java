package pk.gob.edaftar.server.audit;

import java.time.Clock;
import java.time.Instant;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pk.gob.edaftar.model.audit.AuditAsk;
import pk.gob.edaftar.model.audit.AuditKind;
import pk.gob.edaftar.model.audit.AuditPage;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.session.SessionRule;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.server.http.ApiNote;
import pk.gob.edaftar.server.http.RequestRefused;
import pk.gob.edaftar.server.ledger.ServerLog;
import pk.gob.edaftar.server.session.Caller;

/// Looks things up in the log for an auditor. That he looked is written down before he is answered.
@RestController
class AuditController {
    private final ServerStore store;
    private final AuditTable table;
    private final ServerLog log;
    private final Clock clock;

    AuditController(ServerStore store, AuditTable table, ServerLog log, Clock clock) {
        this.store = store;
        this.table = table;
        this.log = log;
        this.clock = clock;
    }

    @ApiNote("The log, newest first: of his department for its Auditor, of accounts and sign-ins for a Super Admin.")
    @PostMapping("/api/audit")
    AuditPage lookUp(Caller caller, @RequestBody AuditAsk ask) {
        Instant now = clock.instant();
        Organisation organisation = store.read(ServerStore.Reading::organisation);
        Scope scope = Scope.of(organisation, caller.session().person(), ask.as(), now)
                .orElseThrow(() -> new RequestRefused(SessionRule.NOT_YOURS));
        Place from = ask.cursor() == null ? Place.NEWEST
                : Place.read(ask.cursor()).orElseThrow(() -> new RequestRefused(SessionRule.REQUEST_BROKEN));
        log.write(ServerLog.Entry.of(AuditKind.AUDITED, caller.session()).as(ask.as()).saying(said(ask, organisation, now)));
        return table.page(ask, scope, Scope.holders(organisation, ask.post()), from);
    }

    /// What he looked for, in a line.
    private static String said(AuditAsk ask, Organisation organisation, Instant now) {
        StringBuilder said = new StringBuilder(ask.number());
        if (ask.paper() != null) {
            said.append(" paper ").append(ask.paper());
        }
        if (ask.person() != null) {
            said.append(" · ").append(organisation.person(ask.person()).map(person -> person.name().en()).orElse(ask.person().toString()));
        }
        if (ask.post() != null) {
            said.append(" · ").append(organisation.post(ask.post()).map(post -> post.facts().at(now).code()).orElse(ask.post().toString()));
        }
        ask.kinds().forEach(kind -> said.append(' ').append(kind));
        if (ask.from() != null || ask.to() != null) {
            said.append(" · ").append(ask.from() == null ? "" : ask.from()).append('…').append(ask.to() == null ? "" : ask.to());
        }
        return said.toString().strip();
    }
}

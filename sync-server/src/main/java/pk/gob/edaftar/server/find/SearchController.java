package pk.gob.edaftar.server.find;

import java.time.Clock;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pk.gob.edaftar.model.audit.AuditKind;
import pk.gob.edaftar.model.find.Found;
import pk.gob.edaftar.model.find.Sought;
import pk.gob.edaftar.server.http.ApiNote;
import pk.gob.edaftar.server.http.ForPrograms;
import pk.gob.edaftar.server.ledger.ServerLog;
import pk.gob.edaftar.server.session.Caller;

/// Looks for papers on behalf of whoever asks.
@RestController
class SearchController {
    private final Searching searching;
    private final ServerLog log;
    private final Clock clock;

    SearchController(Searching searching, ServerLog log, Clock clock) {
        this.searching = searching;
        this.log = log;
        this.clock = clock;
    }

    @ApiNote("Papers found by fragments of their numbers and by words, among those the person may see at this moment.")
    @ForPrograms.Too
    @PostMapping("/api/search")
    Found search(Caller caller, @RequestBody Sought sought) {
        log.write(ServerLog.Entry.of(AuditKind.SOUGHT_AT_SERVER, caller.session()).saying((sought.words() + " " + sought.sender()).strip()));
        return searching.search(caller.session(), sought, clock.instant());
    }
}

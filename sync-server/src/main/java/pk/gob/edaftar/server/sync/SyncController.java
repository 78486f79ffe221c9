package pk.gob.edaftar.server.sync;

import java.time.Clock;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pk.gob.edaftar.model.sync.Fetch;
import pk.gob.edaftar.model.sync.FetchAnswer;
import pk.gob.edaftar.model.sync.LeaseAnswer;
import pk.gob.edaftar.model.sync.LeaseAsk;
import pk.gob.edaftar.model.sync.Pull;
import pk.gob.edaftar.model.sync.PullAnswer;
import pk.gob.edaftar.model.sync.Push;
import pk.gob.edaftar.model.sync.PushAnswer;
import pk.gob.edaftar.model.sync.ServerCore;
import pk.gob.edaftar.server.http.ApiNote;
import pk.gob.edaftar.server.session.Caller;

/// A desk's four questions. Who may see or do what is the core's to say; here it is only known who asks.
@RestController
class SyncController {
    private final ServerCore core;
    private final Clock clock;

    SyncController(ServerCore core, Clock clock) {
        this.core = core;
        this.clock = clock;
    }

    @ApiNote("Decides commands in their order, each once however often it is sent; one receipt per command.")
    @PostMapping("/api/commands")
    PushAnswer commands(Caller caller, @RequestBody Push push) {
        return core.push(caller.session(), push, clock.instant());
    }

    @ApiNote("What is new in the streams the person follows: one page of one snapshot.")
    @PostMapping("/api/changes")
    PullAnswer changes(Caller caller, @RequestBody Pull pull) {
        return core.pull(caller.session(), pull, clock.instant());
    }

    @ApiNote("Parts of papers, from the count the desk holds them up to.")
    @PostMapping("/api/parts")
    FetchAnswer parts(Caller caller, @RequestBody Fetch fetch) {
        return core.fetch(caller.session(), fetch, clock.instant());
    }

    @ApiNote("A block of numbers of the person's registry.")
    @PostMapping("/api/leases")
    LeaseAnswer leases(Caller caller, @RequestBody LeaseAsk ask) {
        return core.lease(caller.session(), ask, clock.instant());
    }
}

package pk.gob.edaftar.server.sync;

import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pk.gob.edaftar.model.audit.AuditKind;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.sync.Fetch;
import pk.gob.edaftar.model.sync.FetchAnswer;
import pk.gob.edaftar.model.sync.LeaseAnswer;
import pk.gob.edaftar.model.sync.LeaseAsk;
import pk.gob.edaftar.model.sync.Pull;
import pk.gob.edaftar.model.sync.PullAnswer;
import pk.gob.edaftar.model.sync.Push;
import pk.gob.edaftar.model.sync.PushAnswer;
import pk.gob.edaftar.model.sync.ServerCore;
import pk.gob.edaftar.model.sync.Tail;
import pk.gob.edaftar.model.sync.Verdict;
import pk.gob.edaftar.server.http.ApiNote;
import pk.gob.edaftar.server.ledger.ServerLog;
import pk.gob.edaftar.server.session.Caller;

/// A desk's four questions. Who may see or do what is the core's to say; here it is only known who asks.
@RestController
class SyncController {
    private final ServerCore core;
    private final ServerLog log;
    private final Clock clock;

    SyncController(ServerCore core, ServerLog log, Clock clock) {
        this.core = core;
        this.log = log;
        this.clock = clock;
    }

    @ApiNote("Decides commands in their order, each once however often it is sent; one receipt per command.")
    @PostMapping("/api/commands")
    PushAnswer commands(Caller caller, @RequestBody Push push) {
        PushAnswer answer = core.push(caller.session(), push, clock.instant());
        // every other answer is in a paper's own chain
        answer.receipts().stream().filter(receipt -> receipt.verdict() == Verdict.BROKEN || receipt.verdict() == Verdict.OTHER_BODY)
                .forEach(receipt -> turnedAway(caller, "/api/commands", receipt.refusal() == null ? receipt.verdict().name() : receipt.refusal().rule()));
        return answer;
    }

    @ApiNote("What is new in the streams the person follows: one page of one snapshot.")
    @PostMapping("/api/changes")
    PullAnswer changes(Caller caller, @RequestBody Pull pull) {
        return core.pull(caller.session(), pull, clock.instant());
    }

    @ApiNote("Parts of papers, from the count the desk holds them up to.")
    @PostMapping("/api/parts")
    FetchAnswer parts(Caller caller, @RequestBody Fetch fetch) {
        FetchAnswer answer = core.fetch(caller.session(), fetch, clock.instant());
        Set<UUID> papers = answer.tails().stream().map(Tail::part)
                .filter(part -> part.kind() == PartKind.CONTENT || part.kind() == PartKind.SECRET).map(Part::paper)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!papers.isEmpty()) {
            log.write(ServerLog.Entry.of(AuditKind.HANDED_OUT, caller.session()).about(papers));
        }
        return answer;
    }

    @ApiNote("A block of numbers of the person's registry.")
    @PostMapping("/api/leases")
    LeaseAnswer leases(Caller caller, @RequestBody LeaseAsk ask) {
        LeaseAnswer answer = core.lease(caller.session(), ask, clock.instant());
        if (answer.refusal() != null) {
            turnedAway(caller, "/api/leases", answer.refusal().rule());
        }
        return answer;
    }

    private void turnedAway(Caller caller, String address, String rule) {
        log.write(ServerLog.Entry.of(AuditKind.TURNED_AWAY, caller.session()).saying(address).refusedBy(rule));
    }
}

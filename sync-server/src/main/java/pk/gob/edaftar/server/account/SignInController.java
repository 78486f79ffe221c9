package pk.gob.edaftar.server.account;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pk.gob.edaftar.model.audit.AuditKind;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.session.ChangePassword;
import pk.gob.edaftar.model.session.InLine;
import pk.gob.edaftar.model.session.SignIn;
import pk.gob.edaftar.model.session.SignedIn;
import pk.gob.edaftar.server.http.ApiNote;
import pk.gob.edaftar.server.http.BeforePasswordChange;
import pk.gob.edaftar.server.http.Open;
import pk.gob.edaftar.server.http.RequestRefused;
import pk.gob.edaftar.server.ledger.ServerLog;
import pk.gob.edaftar.server.session.Caller;
import pk.gob.edaftar.server.session.Sessions;

/// Signing in and out, resuming, and changing one's password.
@RestController
class SignInController {
    private final SigningIn signingIn;
    private final Sessions sessions;
    private final ServerLog log;

    SignInController(SigningIn signingIn, Sessions sessions, ServerLog log) {
        this.signingIn = signingIn;
        this.sessions = sessions;
        this.log = log;
    }

    @Open
    @ApiNote(value = "Signs in. Where many do so at once it answers 202 with a ticket and the place in line.",
            answer = SignedIn.class, later = InLine.class)
    @PostMapping("/api/session")
    ResponseEntity<Record> signIn(@RequestBody SignIn request) {
        return answer(signingIn.signIn(request));
    }

    @Open
    @ApiNote(value = "What has become of a ticket; the answer can be fetched again for two minutes.",
            answer = SignedIn.class, later = InLine.class)
    @GetMapping("/api/session/tickets/{ticket}")
    ResponseEntity<Record> ticket(@PathVariable String ticket) {
        return answer(signingIn.ask(ticket));
    }

    @BeforePasswordChange
    @ApiNote("Resumes a session by its token alone: no password is checked.")
    @PostMapping("/api/session/resume")
    SignedIn resume(Caller caller) {
        return signingIn.resumed(caller);
    }

    @BeforePasswordChange
    @ApiNote("Signs out: ends this session and no other.")
    @DeleteMapping("/api/session")
    ResponseEntity<Void> signOut(Caller caller) {
        log.write(ServerLog.Entry.of(AuditKind.SIGNED_OUT, caller.session()));
        sessions.end(caller);
        return ResponseEntity.noContent().build();
    }

    @BeforePasswordChange
    @ApiNote("Changes one's own password; one's sessions at other desks end.")
    @PostMapping("/api/session/password")
    SignedIn changePassword(Caller caller, @RequestBody ChangePassword request) {
        Optional<Refusal> refused = signingIn.changePassword(caller, request);
        if (refused.isPresent()) {
            throw new RequestRefused(refused.get());
        }
        return signingIn.resumed(new Caller(caller.session(), caller.userName(), false, false, caller.tokenHash()));
    }

    /// The outcome as HTTP says it.
    static ResponseEntity<Record> answer(SigningIn.Outcome outcome) {
        return switch (outcome) {
            case SigningIn.Outcome.In in -> ResponseEntity.ok(in.signedIn());
            case SigningIn.Outcome.Waits waits -> ResponseEntity.status(HttpStatus.ACCEPTED).body(waits.inLine());
            case SigningIn.Outcome.Out out -> throw new RequestRefused(out.refusal());
        };
    }
}

package pk.gob.edaftar.server.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pk.gob.edaftar.model.audit.AuditKind;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.session.AccountsHere;
import pk.gob.edaftar.model.session.DeviceStanding;
import pk.gob.edaftar.model.session.DevicesHere;
import pk.gob.edaftar.model.session.FirstAdministrator;
import pk.gob.edaftar.model.session.NewAccount;
import pk.gob.edaftar.model.session.SessionRule;
import pk.gob.edaftar.model.session.SignIn;
import pk.gob.edaftar.model.session.SignedIn;
import pk.gob.edaftar.model.sync.DeviceId;
import pk.gob.edaftar.server.http.ApiNote;
import pk.gob.edaftar.server.http.Open;
import pk.gob.edaftar.server.http.RequestRefused;
import pk.gob.edaftar.server.ledger.ServerLog;
import pk.gob.edaftar.server.session.Caller;
import pk.gob.edaftar.server.session.Sessions;

/// What administrators do at the server rather than by an act of office: accounts and devices.
@RestController
class AdministrationController {
    private final Administration administration;
    private final SigningIn signingIn;
    private final Sessions sessions;
    private final Accounts accounts;
    private final Invitations invitations;
    private final ServerLog log;

    AdministrationController(Administration administration, SigningIn signingIn, Sessions sessions, Accounts accounts,
            Invitations invitations, ServerLog log) {
        this.administration = administration;
        this.signingIn = signingIn;
        this.sessions = sessions;
        this.accounts = accounts;
        this.invitations = invitations;
        this.log = log;
    }

    @Open
    @ApiNote(value = "Makes whoever has the code on the server's console the first Super Admin; open only while there is no account.",
            answer = SignedIn.class)
    @PostMapping("/api/first-administrator")
    ResponseEntity<Record> first(@RequestBody FirstAdministrator request) {
        refuse(administration.first(request));
        return SignInController.answer(signingIn.signIn(
                new SignIn(request.userName(), request.password(), request.device(), request.deviceName())));
    }

    @ApiNote("Opens an account for a person of the directory with a first password, as the table of the hierarchy does for many; Super Admin only.")
    @PostMapping("/api/accounts")
    ResponseEntity<Void> open(Caller caller, @RequestBody NewAccount request) {
        refuse(administration.open(caller.session().person(), request));
        log.write(ServerLog.Entry.of(AuditKind.ACCOUNT_OPENED, caller.session()).saying(request.userName()));
        return ResponseEntity.noContent().build();
    }

    @ApiNote(value = "Tells which persons have an account, under which names, and which are suspended; Super Admin only.", answer = AccountsHere.class)
    @GetMapping("/api/accounts")
    ResponseEntity<Record> all(Caller caller) {
        mustAdminister(caller);
        return ResponseEntity.ok(new AccountsHere(accounts.all()));
    }

    @ApiNote("Suspends a person's account: his sessions end, his desks stay as they are; Super Admin only.")
    @PostMapping("/api/accounts/{person}/suspension")
    ResponseEntity<Void> suspend(Caller caller, @PathVariable UUID person) {
        mustAdminister(caller);
        PersonId whose = new PersonId(person);
        if (caller.session().person().equals(whose)) {
            throw new RequestRefused(SessionRule.OWN_ACCOUNT);
        }
        boolean found = accounts.suspend(whose);
        if (found) {
            sessions.endAll(whose);
            invitations.withdrawAll(whose);
        }
        return done(found, AuditKind.ACCOUNT_SUSPENDED, caller, person);
    }

    @ApiNote("Lifts a suspension: the person signs in again with the password he had; Super Admin only.")
    @DeleteMapping("/api/accounts/{person}/suspension")
    ResponseEntity<Void> reopen(Caller caller, @PathVariable UUID person) {
        mustAdminister(caller);
        return done(accounts.reopen(new PersonId(person)), AuditKind.ACCOUNT_REOPENED, caller, person);
    }

    @ApiNote(value = "The computers that were enrolled, and who works on them; Super Admin only.", answer = DevicesHere.class)
    @GetMapping("/api/devices")
    ResponseEntity<Record> devices(Caller caller) {
        mustAdminister(caller);
        return ResponseEntity.ok(new DevicesHere(sessions.devices()));
    }

    @ApiNote("Revokes a device: its keys are destroyed, and it erases itself when it is next seen; Super Admin only.")
    @PostMapping("/api/devices/{device}/revocation")
    ResponseEntity<Void> revoke(Caller caller, @PathVariable UUID device) {
        mustAdminister(caller);
        return done(sessions.revoke(new DeviceId(device)), AuditKind.DEVICE_REVOKED, caller, device);
    }

    @ApiNote("Admits a device that waits for it; Super Admin only.")
    @PostMapping("/api/devices/{device}/admission")
    ResponseEntity<Void> admit(Caller caller, @PathVariable UUID device) {
        mustAdminister(caller);
        return done(sessions.admit(new DeviceId(device)), AuditKind.DEVICE_ADMITTED, caller, device);
    }

    @Open
    @ApiNote("Whether a computer may be used yet; told to whoever knows its identity, which is itself.")
    @GetMapping("/api/devices/{device}/standing")
    DeviceStanding standing(@PathVariable UUID device) {
        return sessions.standing(new DeviceId(device)).orElseThrow(() -> new RequestRefused(SessionRule.NO_SUCH_ADDRESS));
    }

    private void mustAdminister(Caller caller) {
        if (!administration.administers(caller.session().person())) {
            throw new RequestRefused(SessionRule.NOT_YOURS);
        }
    }

    private ResponseEntity<Void> done(boolean found, AuditKind kind, Caller caller, UUID about) {
        if (!found) {
            throw new RequestRefused(SessionRule.NO_SUCH_ADDRESS);
        }
        log.write(ServerLog.Entry.of(kind, caller.session()).saying(about.toString()));
        return ResponseEntity.noContent().build();
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(refused -> {
            throw new RequestRefused(refused);
        });
    }
}

package pk.gob.edaftar.server.account;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pk.gob.edaftar.model.session.ComputerEnrolled;
import pk.gob.edaftar.model.session.DeviceStanding;
import pk.gob.edaftar.model.session.InvitationAccepted;
import pk.gob.edaftar.model.session.InvitationAsk;
import pk.gob.edaftar.model.session.InvitationCode;
import pk.gob.edaftar.model.session.InvitationShown;
import pk.gob.edaftar.model.session.InvitationsHere;
import pk.gob.edaftar.model.session.InviteComputer;
import pk.gob.edaftar.model.session.InvitePerson;
import pk.gob.edaftar.model.session.Invited;
import pk.gob.edaftar.model.session.SessionRule;
import pk.gob.edaftar.model.session.SignedIn;
import pk.gob.edaftar.server.http.ApiNote;
import pk.gob.edaftar.server.http.Open;
import pk.gob.edaftar.server.http.RequestRefused;
import pk.gob.edaftar.server.session.Caller;

/// Invitations: made by administrators, used by whoever has the code.
@RestController
class InvitationController {
    private final Inviting inviting;
    private final Administration administration;
    private final CodeLine line;

    InvitationController(Inviting inviting, Administration administration, CodeLine line) {
        this.inviting = inviting;
        this.administration = administration;
        this.line = line;
    }

    @ApiNote(value = "The invitations that are out; Super Admin only.", answer = InvitationsHere.class)
    @GetMapping("/api/invitations")
    ResponseEntity<Record> out(Caller caller) {
        mustAdminister(caller);
        return ResponseEntity.ok(new InvitationsHere(inviting.out()));
    }

    @ApiNote("Invites a person of the directory to choose a password, and answers with the code, once; nothing changes until it is used; Super Admin only.")
    @PostMapping("/api/invitations/persons")
    Invited person(Caller caller, @RequestBody InvitePerson request) {
        mustAdminister(caller);
        return inviting.person(caller.session(), request);
    }

    @ApiNote("Invites a computer, and answers with the code, once; Super Admin only.")
    @PostMapping("/api/invitations/computers")
    Invited computer(Caller caller, @RequestBody InviteComputer request) {
        mustAdminister(caller);
        return inviting.computer(caller.session(), request);
    }

    @ApiNote("Takes back an invitation that is out, known by the first letters of its code; Super Admin only.")
    @DeleteMapping("/api/invitations/{number}")
    ResponseEntity<Void> withdraw(Caller caller, @PathVariable String number) {
        mustAdminister(caller);
        inviting.withdraw(caller.session(), number);
        return ResponseEntity.noContent().build();
    }

    @Open
    @ApiNote("What an invitation is for, told to whoever has its whole code.")
    @PostMapping("/api/invitations/look")
    InvitationShown look(@RequestBody InvitationAsk request) {
        return line.inTurn(number(request.code()), () -> inviting.look(request.code()));
    }

    @Open
    @ApiNote(value = "Chooses the password of whoever was invited, and signs him in.", answer = SignedIn.class)
    @PostMapping("/api/invitations/acceptance")
    ResponseEntity<Record> accept(@RequestBody InvitationAccepted request) {
        return SignInController.answer(line.inTurn(number(request.code()), () -> inviting.accept(request)));
    }

    @Open
    @ApiNote("Enrols the computer that was invited.")
    @PostMapping("/api/invitations/enrolment")
    DeviceStanding enrol(@RequestBody ComputerEnrolled request) {
        return line.inTurn(number(request.code()), () -> inviting.enrol(request));
    }

    private static String number(String code) {
        return InvitationCode.read(code).map(InvitationCode::number).orElse("");
    }

    private void mustAdminister(Caller caller) {
        if (!administration.administers(caller.session().person())) {
            throw new RequestRefused(SessionRule.NOT_YOURS);
        }
    }
}

package pk.gob.edaftar.server.program;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pk.gob.edaftar.model.audit.AuditKind;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.program.NewProgram;
import pk.gob.edaftar.model.program.ProgramToken;
import pk.gob.edaftar.model.program.ProgramsHere;
import pk.gob.edaftar.model.session.SessionRule;
import pk.gob.edaftar.server.http.ApiNote;
import pk.gob.edaftar.server.http.RequestRefused;
import pk.gob.edaftar.server.ledger.ServerLog;
import pk.gob.edaftar.server.org.Founding;
import pk.gob.edaftar.server.session.Caller;

/// Lets an administrator let other systems in.
@RestController
class ProgramsController {
    private final Founding founding;
    private final Programs programs;
    private final ServerLog log;

    ProgramsController(Founding founding, Programs programs, ServerLog log) {
        this.founding = founding;
        this.programs = programs;
        this.log = log;
    }

    @ApiNote("The programs that may come in; Super Admin only.")
    @GetMapping("/api/programs")
    ProgramsHere all(Caller caller) {
        mustAdminister(caller);
        return new ProgramsHere(programs.all());
    }

    @ApiNote("Lets a program in, as an assistant of some posts, and answers with its token, once; Super Admin only.")
    @PostMapping("/api/programs")
    ProgramToken open(Caller caller, @RequestBody NewProgram program) {
        mustAdminister(caller);
        return token(caller, programs.open(caller.session(), program));
    }

    @ApiNote("Gives a program another token; the one before opens nothing any more; Super Admin only.")
    @PostMapping("/api/programs/{program}/token")
    ProgramToken renew(Caller caller, @PathVariable UUID program) {
        mustAdminister(caller);
        return token(caller, new PersonId(program));
    }

    @ApiNote("Shuts a program out for good; Super Admin only.")
    @DeleteMapping("/api/programs/{program}")
    ResponseEntity<Void> close(Caller caller, @PathVariable UUID program) {
        mustAdminister(caller);
        programs.close(caller.session(), new PersonId(program));
        log.write(ServerLog.Entry.of(AuditKind.ACCOUNT_SUSPENDED, caller.session()).saying(program.toString()));
        return ResponseEntity.noContent().build();
    }

    private ProgramToken token(Caller caller, PersonId program) {
        String token = programs.token(program);
        log.write(ServerLog.Entry.of(AuditKind.ACCOUNT_OPENED, caller.session()).saying(program.value().toString()));
        return new ProgramToken(program, token);
    }

    private void mustAdminister(Caller caller) {
        if (!founding.administers(caller.session().person())) {
            throw new RequestRefused(SessionRule.NOT_YOURS);
        }
    }
}

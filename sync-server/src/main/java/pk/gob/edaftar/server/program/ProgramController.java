package pk.gob.edaftar.server.program;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pk.gob.edaftar.model.audit.AuditKind;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.program.LetterEntry;
import pk.gob.edaftar.model.program.LetterMarks;
import pk.gob.edaftar.model.program.LetterNow;
import pk.gob.edaftar.model.program.LettersNow;
import pk.gob.edaftar.model.program.LettersSince;
import pk.gob.edaftar.model.program.ProgramOffice;
import pk.gob.edaftar.model.session.SessionRule;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.server.http.ApiNote;
import pk.gob.edaftar.server.http.ForPrograms;
import pk.gob.edaftar.server.http.RequestRefused;
import pk.gob.edaftar.server.ledger.ServerLog;
import pk.gob.edaftar.server.session.Caller;

/// The addresses of other systems.
@RestController
class ProgramController {
    private final ProgramLetters letters;
    private final Following following;
    private final ServerLog log;

    ProgramController(ProgramLetters letters, Following following, ServerLog log) {
        this.letters = letters;
        this.following = following;
        this.log = log;
    }

    @ForPrograms
    @ApiNote("The posts the program acts for, and all there are to mark to.")
    @GetMapping("/api/program/office")
    ProgramOffice office(Caller caller) {
        return following.office(caller.session());
    }

    @ForPrograms
    @ApiNote("Enters a letter in the diary of a post's registry; the server numbers it and answers with the number.")
    @PostMapping("/api/program/letters")
    LetterNow register(Caller caller, @RequestBody LetterEntry entry) {
        return shown(caller.session(), letters.register(caller.session(), entry));
    }

    @ForPrograms
    @ApiNote("Marks a letter to its addressees, one original and copies to the rest.")
    @PostMapping("/api/program/letters/{dak}/marks")
    LetterNow mark(Caller caller, @PathVariable UUID dak, @RequestBody LetterMarks marks) {
        letters.mark(caller.session(), new DakId(dak), marks);
        return shown(caller.session(), new DakId(dak));
    }

    @ForPrograms
    @ApiNote("A letter as it is at this moment.")
    @GetMapping("/api/program/letters/{dak}")
    LetterNow letter(Caller caller, @PathVariable UUID dak) {
        LetterNow letter = shown(caller.session(), new DakId(dak));
        log.write(ServerLog.Entry.of(AuditKind.HANDED_OUT, caller.session()).about(List.of(dak)));
        return letter;
    }

    @ForPrograms
    @ApiNote("The letters in which something has happened since the bookmark was given.")
    @PostMapping("/api/program/changes")
    LettersNow since(Caller caller, @RequestBody LettersSince since) {
        return following.since(caller.session(), since);
    }

    private LetterNow shown(Session program, DakId dak) {
        return following.letter(program, dak).orElseThrow(() -> new RequestRefused(SessionRule.NO_SUCH_ADDRESS));
    }
}

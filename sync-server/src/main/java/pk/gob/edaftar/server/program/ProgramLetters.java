package pk.gob.edaftar.server.program;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Allotment;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.command.Rules;
import pk.gob.edaftar.model.dak.Addressee;
import pk.gob.edaftar.model.dak.DakCommand.MarkDak;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakRule;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.dak.RemarkId;
import pk.gob.edaftar.model.dak.Written;
import pk.gob.edaftar.model.id.DerivedIds;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.program.LetterEntry;
import pk.gob.edaftar.model.program.LetterMarks;
import pk.gob.edaftar.model.session.SessionRule;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Sent;
import pk.gob.edaftar.model.sync.ServerCore;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.register.ImportOffice;
import pk.gob.edaftar.server.http.RequestRefused;
import pk.gob.edaftar.server.session.Sessions;
import pk.gob.edaftar.server.session.Token;
import pk.gob.edaftar.server.store.WholePapers;

/// Turns what a program asks for into the acts everybody makes, and lets the same core decide them.
@Component
class ProgramLetters {
    private final ServerCore core;
    private final ServerStore store;
    private final WholePapers papers;
    private final Requests requests;
    private final Sessions sessions;
    private final Wire wire;
    private final Clock clock;

    ProgramLetters(ServerCore core, ServerStore store, WholePapers papers, Requests requests, Sessions sessions, Wire wire, Clock clock) {
        this.core = core;
        this.store = store;
        this.papers = papers;
        this.requests = requests;
        this.sessions = sessions;
        this.wire = wire;
        this.clock = clock;
    }

    /// Enters a letter under the next number of the post's registry. Nothing has been stamped on any paper: what a clerk
    /// would be refused is refused.
    DakId register(Session program, LetterEntry entry) {
        Instant now = clock.instant();
        Organisation organisation = organisation();
        PostId seat = seat(organisation, program.person(), entry.post(), now);
        Requests.Taken taken = requests.take(program.person(), entry.key(), hash("register", entry), now);
        DakId dak = new DakId(id(program.person(), "dak", taken.key()));
        if (!papers.read(List.of(dak.value())).isEmpty()) {
            return dak;
        }
        Series series = organisation.registryOf(entry.post(), now).map(registry -> Series.of(registry, taken.at()))
                .orElseThrow(() -> new RequestRefused(DakRule.MAY_NOT_REGISTER.refuses()));
        Sessions.Desk desk = sessions.desk(program);
        Stamp stamp = Stamp.provisional(series, "P/" + desk.deviceNumber() + "-" + desk.slot() + "/" + taken.n());
        Act act = act(program.person(), seat, entry.post(), taken);
        RegisterDak command = new RegisterDak(act, dak, stamp, entry.letter(), entry.text(), written(act, entry.remark()));
        if (Rules.decide(command, ImportOffice.at(now, organisation), Allotment.NONE) instanceof Decision.Refused(Refusal refusal)) {
            throw new RequestRefused(refusal);
        }
        decide(program, command, now);
        return dak;
    }

    /// Sends a letter to its addressees.
    void mark(Session program, DakId dak, LetterMarks marks) {
        Instant now = clock.instant();
        PostId seat = seat(organisation(), program.person(), marks.post(), now);
        Requests.Taken taken = requests.take(program.person(), marks.key(), hash("mark " + dak.value(), marks), now);
        Act act = act(program.person(), seat, marks.post(), taken);
        decide(program, new MarkDak(act, dak, marks.to().stream().map(to -> new Addressee(
                new MarkingId(DerivedIds.of(act.id(), "marking", to.post().value())), to.post(), to.original(), to.returnBy())).toList(),
                written(act, marks.remark())), now);
    }

    /// The program's own post beneath a post it acts for.
    private static PostId seat(Organisation organisation, PersonId program, PostId boss, Instant now) {
        return organisation.chargesOf(program, now).stream().map(charge -> charge.post())
                .filter(post -> organisation.facts(post, now).map(PostFacts::assists).equals(Optional.of(boss)))
                .findFirst().orElseThrow(() -> new RequestRefused(SessionRule.NOT_YOURS));
    }

    private static Act act(PersonId program, PostId seat, PostId boss, Requests.Taken taken) {
        return new Act(new CommandId(id(program, "act", taken.key())), taken.at(), program, seat, boss, List.of());
    }

    private static @Nullable Written written(Act act, @Nullable String remark) {
        return remark == null || remark.isBlank() ? null : new Written(new RemarkId(DerivedIds.of(act.id(), "remark", "")), remark);
    }

    private static UUID id(PersonId program, String slot, UUID key) {
        return DerivedIds.of(program, slot, key);
    }

    private String hash(String what, Record message) {
        return Token.hash(what + Wire.text(wire.writeMessage(message)));
    }

    private void decide(Session program, Command command, Instant now) {
        Receipt receipt = core.execute(program, new Sent(command.act().id(), wire.write(command)), now);
        switch (receipt.verdict()) {
            case ACCEPTED -> { }
            case WAITS, RETRY_LATER -> throw new RequestRefused(SessionRule.SERVER_TROUBLE);
            case OTHER_BODY -> throw new RequestRefused(SessionRule.KEY_USED);
            case REFUSED, QUARANTINED, BROKEN -> throw new RequestRefused(Optional.ofNullable(receipt.refusal())
                    .orElseGet(SessionRule.REQUEST_BROKEN::refuses));
        }
    }

    private Organisation organisation() {
        return store.read(ServerStore.Reading::organisation);
    }
}

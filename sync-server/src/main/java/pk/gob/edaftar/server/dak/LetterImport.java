package pk.gob.edaftar.server.dak;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.session.SignedIn;
import pk.gob.edaftar.register.LetterColumns;
import pk.gob.edaftar.register.LetterRows;
import pk.gob.edaftar.register.LetterWords;
import pk.gob.edaftar.register.RegisterEntry;
import pk.gob.edaftar.register.RegisterRow;
import pk.gob.edaftar.server.exchange.ServerTrouble;

/// Registers the rows of a file one by one, as the clerk at a desk would, and marks them to who has them: decided here by the
/// office's rules, sent as commands of the person who imports, decided again by the server, which gives the numbers. A row that
/// is wrong stops none behind it.
final class LetterImport {

    private final ImportSeat seat;
    private final Organisation organisation;
    private final SignedIn session;
    private final Outbound outbound;
    private final ImportLog log;
    private final LetterRows rows;
    private final InstantSource clock;
    private Instant last = Instant.EPOCH;

    /// @param clock the server's time
    LetterImport(ImportSeat seat, Organisation organisation, SignedIn session, LetterColumns columns, Outbound outbound, ImportLog log,
            InstantSource clock) {
        this.seat = seat;
        this.organisation = organisation;
        this.session = session;
        this.outbound = outbound;
        this.log = log;
        this.clock = clock;
        this.rows = new LetterRows(new LetterWords(), columns, seat.registry(), seat.desk(), organisation, clock.instant());
    }

    /// Takes every row.
    void run(Iterator<RegisterRow> file) throws ServerTrouble {
        while (file.hasNext()) {
            switch (file.next()) {
                case RegisterRow.Broken broken -> log.broken(broken);
                case RegisterRow.Read row -> take(row);
            }
            log.progress(false);
        }
        outbound.flush();
        log.progress(true);
    }

    private void take(RegisterRow.Read row) throws ServerTrouble {
        RegisterEntry entry = rows.entry(row);
        if (!entry.faults().isEmpty()) {
            log.faults(row.line(), entry.faults());
            return;
        }
        Act act = act(entry.id(), List.of());
        Stamp number = number(act);
        Optional<Refusal> refusal = entry.refusal(act, number, organisation);
        if (refusal.isPresent()) {
            log.refused(row.line(), refusal.get());
            return;
        }
        if (entry.letter().subjectFromText()) {
            log.subjectFromText();
        }
        if (entry.letter().mended()) {
            log.mended(row.line());
        }
        outbound.send(row.line(), entry.register(act, number), entry.mark(act(entry.marking(), List.of(entry.id()))));
    }

    private Stamp number(Act act) {
        String provisional = "P/" + session.deviceNumber() + "-" + session.slot() + "/" + act.id().value().toString().substring(0, 8);
        return Stamp.provisional(Series.of(seat.registry(), act.at()), provisional);
    }

    private Act act(CommandId id, List<CommandId> after) {
        return new Act(id, next(), seat.person(), seat.post(), seat.onBehalfOf(), after);
    }

    /// Later than the row before, so that the diary keeps the file's order.
    private Instant next() {
        Instant now = clock.instant();
        last = now.isAfter(last) ? now : last.plus(Duration.ofNanos(1_000));
        return last;
    }
}

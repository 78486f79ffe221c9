package pk.gob.edaftar.server.dak;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Allotment;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.command.Rules;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.RemarkId;
import pk.gob.edaftar.model.dak.Written;
import pk.gob.edaftar.model.id.DerivedIds;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.session.SignedIn;
import pk.gob.edaftar.server.exchange.ImportOffice;
import pk.gob.edaftar.server.exchange.RegisterRow;
import pk.gob.edaftar.server.exchange.ServerTrouble;

/// Registers the rows of a file one by one, as the clerk at a desk would: decided here by the office's rules, sent as commands
/// of the person who imports, decided again by the server, which gives the numbers. A row that is wrong stops none behind it.
final class LetterImport {

    private final ImportSeat seat;
    private final Organisation organisation;
    private final SignedIn session;
    private final Outbound outbound;
    private final ImportLog log;
    private final LetterColumns columns = new LetterColumns();
    private final RowIds ids;
    private final LetterReader reader;
    private final InstantSource clock;
    private Instant last = Instant.EPOCH;

    /// @param clock the server's time
    LetterImport(ImportSeat seat, Organisation organisation, SignedIn session, Outbound outbound, ImportLog log,
            InstantSource clock) {
        this.seat = seat;
        this.organisation = organisation;
        this.session = session;
        this.outbound = outbound;
        this.log = log;
        this.clock = clock;
        this.ids = new RowIds(seat.registry());
        this.reader = new LetterReader(columns, new LetterWords(), OfficeTime.day(clock.instant()));
    }

    /// Takes every row.
    void run(Iterator<RegisterRow> rows) throws ServerTrouble {
        while (rows.hasNext()) {
            switch (rows.next()) {
                case RegisterRow.Broken broken -> log.broken(broken);
                case RegisterRow.Read row -> take(row);
            }
            log.progress(false);
        }
        outbound.flush();
        log.progress(true);
    }

    /// Columns whose values were not taken over.
    List<String> unusedColumns() {
        return columns.unused();
    }

    private void take(RegisterRow.Read row) throws ServerTrouble {
        CommandId id = ids.of(row.values());
        LetterReader.Letter letter = reader.read(row);
        if (!letter.faults().isEmpty()) {
            log.faults(row.line(), letter.faults());
            return;
        }
        RegisterDak command = command(id, letter);
        Decision decision = Rules.decide(command, ImportOffice.at(command.act().at(), organisation), Allotment.NONE);
        Refusal refusal = refusal(decision);
        if (refusal != null) {
            log.refused(row.line(), refusal);
            return;
        }
        if (letter.subjectFromText()) {
            log.subjectFromText();
        }
        if (letter.mended()) {
            log.mended(row.line());
        }
        outbound.send(row.line(), command);
    }

    private static @Nullable Refusal refusal(Decision decision) {
        return switch (decision) {
            case Decision.Accepted accepted -> null;
            case Decision.Refused refused -> refused.refusal();
            case Decision.NeedsServer needs -> needs.why();
            case Decision.NotAuthentic forged -> forged.why();
        };
    }

    private RegisterDak command(CommandId id, LetterReader.Letter letter) {
        Act act = new Act(id, next(), seat.person(), seat.post(), seat.onBehalfOf(), List.of());
        String provisional = "P/" + session.deviceNumber() + "-" + session.slot() + "/" + id.value().toString().substring(0, 8);
        Stamp stamp = Stamp.provisional(Series.of(seat.registry(), act.at()), provisional);
        return new RegisterDak(act, new DakId(DerivedIds.of(id, "dak", "")), stamp, letter.head(), letter.text(), remark(id, letter));
    }

    private @Nullable Written remark(CommandId id, LetterReader.Letter letter) {
        String text = log.remark(letter);
        return text.isEmpty() ? null : new Written(new RemarkId(DerivedIds.of(id, "remark", "")), text);
    }

    /// Later than the row before, so that the diary keeps the file's order.
    private Instant next() {
        Instant now = clock.instant();
        last = now.isAfter(last) ? now : last.plus(Duration.ofNanos(1_000));
        return last;
    }
}

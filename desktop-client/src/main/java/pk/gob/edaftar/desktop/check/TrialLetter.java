package pk.gob.edaftar.desktop.check;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import pk.gob.edaftar.desktop.desk.AttentionRow;
import pk.gob.edaftar.desktop.desk.DakRow;
import pk.gob.edaftar.desktop.desk.Desk;
import pk.gob.edaftar.desktop.desk.NewDak;
import pk.gob.edaftar.desktop.desk.Registered;
import pk.gob.edaftar.desktop.desk.Seat;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.text.Dates;
import pk.gob.edaftar.desktop.text.RefusalTexts;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.Addressee;
import pk.gob.edaftar.model.dak.DakCommand.MarkDak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.LetterHead;
import pk.gob.edaftar.model.dak.LetterKind;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.dak.Mode;
import pk.gob.edaftar.model.dak.Reach;
import pk.gob.edaftar.model.dak.Urgency;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostId;

/// One letter, registered and marked as a clerk would, and followed until the server has answered. It says of itself that
/// it is a trial. It stays in the diary: a number once given is never taken back.
final class TrialLetter {
    private static final int USUAL = 8;
    private static final Duration FOR_A_NUMBER = Duration.ofSeconds(10);

    private final Desk desk;
    private final Wording wording;
    private final Duration limit;
    private final Consumer<String> report;
    private final DakId letter;

    TrialLetter(Desk desk, Wording wording, Duration limit, Consumer<String> report) {
        this.desk = desk;
        this.wording = wording;
        this.limit = limit;
        this.report = report;
        this.letter = new DakId(desk.newId());
    }

    void write() throws CheckStopped {
        Seat seat = registered();
        Optional<PostId> to = addressee(seat);
        if (to.isPresent()) {
            mark(seat, to.get());
        } else {
            say("check.markedToNobody");
        }
        answered();
        DakRow row = desk.rows(seat, List.of(letter)).getFirst();
        say("check.accepted", Bidi.ltr(row.number()));
    }

    /// In the first of his posts that may.
    private Seat registered() throws CheckStopped {
        Optional<Refusal> why = Optional.empty();
        for (Seat seat : desk.seats()) {
            // a final number needs a block from the server, which a desk opened for the first time asks for at once
            Patience.until(desk, FOR_A_NUMBER, () -> desk.nextNumber(seat).provisional() == null);
            Registered outcome = desk.register(seat, new NewDak(letter, head(), text("check.letter.text"), null));
            why = outcome.decision().whyNot();
            if (why.isEmpty()) {
                say(outcome.provisional() ? "check.registered.provisional" : "check.registered",
                        Bidi.ltr(String.valueOf(outcome.number())), wording.seat(seat));
                return seat;
            }
        }
        throw why.map(this::refused).orElseGet(() -> new CheckStopped(Outcome.NOT_WRITTEN, text("shell.noSeat"), text("shell.noSeat.hint")));
    }

    private LetterHead head() {
        return new LetterHead(Mode.BY_HAND, LetterKind.LETTER, text("check.letter.sender"), text("check.letter.office"), "", null,
                Dates.dayOf(desk.now()), text("check.letter.subject"), List.of(), Urgency.ROUTINE, Grade.ORDINARY, 0, true, false, null);
    }

    /// Whom this post sends to usually, else anybody it may send to who is there.
    private Optional<PostId> addressee(Seat seat) {
        Organisation organisation = desk.organisation();
        Instant now = desk.now();
        return Stream.concat(desk.offers().targets(seat.desk(), "", USUAL).stream(), organisation.posts().stream().map(Post::id))
                .filter(post -> organisation.holderOf(post, now).isPresent()
                        && Reach.refusal(organisation, now, seat.desk(), post).isEmpty())
                .findFirst();
    }

    private void mark(Seat seat, PostId to) throws CheckStopped {
        Addressee original = new Addressee(new MarkingId(desk.newId()), to, true, null);
        Optional<Refusal> why = desk.perform(seat, act -> new MarkDak(act, letter, List.of(original), null)).whyNot();
        if (why.isPresent()) {
            throw refused(why.get());
        }
        say("check.marked", wording.names().postAndHolder(to, desk.now()));
    }

    private void answered() throws CheckStopped {
        boolean settled = Patience.until(desk, limit, () -> desk.outbox().stream().noneMatch(row -> isOurs(row.command().papers())));
        Optional<AttentionRow> back = desk.attention().stream().filter(row -> isOurs(row.command().papers())).findFirst();
        if (back.isPresent()) {
            throw refused(back.get().refusal());
        }
        if (!settled) {
            throw new CheckStopped(Outcome.NOT_WRITTEN, text("check.unanswered", limit.toSeconds()), text("check.unanswered.hint"));
        }
    }

    private boolean isOurs(Set<UUID> papers) {
        return papers.contains(letter.value());
    }

    private CheckStopped refused(Refusal why) {
        RefusalTexts.Shown shown = wording.refusal(why);
        return new CheckStopped(Outcome.NOT_WRITTEN, shown.text(), shown.remedy());
    }

    private void say(String key, Object... arguments) {
        report.accept(text(key, arguments));
    }

    private String text(String key, Object... arguments) {
        return wording.messages().of(key, arguments);
    }
}

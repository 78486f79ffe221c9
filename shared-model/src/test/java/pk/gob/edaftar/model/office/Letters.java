package pk.gob.edaftar.model.office;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.dak.FormerNumber;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.LetterHead;
import pk.gob.edaftar.model.dak.LetterKind;
import pk.gob.edaftar.model.dak.Mode;
import pk.gob.edaftar.model.dak.Urgency;
import pk.gob.edaftar.model.org.PersonId;

/// A letter as it comes over the counter, with what a test wants of it; the rest is filled in.
public record Letters(String subject, String senderName, String senderOffice, String reference,
        @Nullable LocalDate letterDate, LocalDate receivedOn, List<PersonId> concerns, Urgency urgency, Grade grade,
        boolean unopenedCover, @Nullable FormerNumber former, String text) {

    /// An ordinary letter received on the first of the tests' days.
    public static Letters about(String subject) {
        return new Letters(subject, "Haji Abdul Karim", "Deputy Commissioner, Zhob", "", null,
                LocalDate.of(2026, 5, 4), List.of(), Urgency.ROUTINE, Grade.ORDINARY, false, null, "");
    }

    /// The same, with a text of its own.
    public static Letters ordinary() {
        return about("Repair of the rest house at Ziarat").text("The roof leaks since the rains.");
    }

    public Letters graded(Grade to) {
        return new Letters(subject, senderName, senderOffice, reference, letterDate, receivedOn, concerns, urgency, to,
                unopenedCover, former, text);
    }

    public Letters confidential() {
        return graded(Grade.CONFIDENTIAL);
    }

    public Letters secret() {
        return graded(Grade.SECRET);
    }

    public Letters concerning(PersonId... persons) {
        return new Letters(subject, senderName, senderOffice, reference, letterDate, receivedOn, List.of(persons), urgency,
                grade, unopenedCover, former, text);
    }

    public Letters from(String name, String office) {
        return new Letters(subject, name, office, reference, letterDate, receivedOn, concerns, urgency, grade,
                unopenedCover, former, text);
    }

    public Letters referring(String to, @Nullable LocalDate dated) {
        return new Letters(subject, senderName, senderOffice, to, dated, receivedOn, concerns, urgency, grade,
                unopenedCover, former, text);
    }

    public Letters received(LocalDate on) {
        return new Letters(subject, senderName, senderOffice, reference, letterDate, on, concerns, urgency, grade,
                unopenedCover, former, text);
    }

    public Letters urgent(Urgency how) {
        return new Letters(subject, senderName, senderOffice, reference, letterDate, receivedOn, concerns, how, grade,
                unopenedCover, former, text);
    }

    public Letters unopened() {
        return new Letters("", senderName, senderOffice, reference, letterDate, receivedOn, concerns, urgency, grade, true,
                former, "");
    }

    public Letters formerly(String number, @Nullable LocalDate on) {
        return new Letters(subject, senderName, senderOffice, reference, letterDate, receivedOn, concerns, urgency, grade,
                unopenedCover, new FormerNumber(number, on), text);
    }

    public Letters text(String of) {
        return new Letters(subject, senderName, senderOffice, reference, letterDate, receivedOn, concerns, urgency, grade,
                unopenedCover, former, of);
    }

    /// What the clerk enters.
    public LetterHead head() {
        return new LetterHead(Mode.BY_HAND, LetterKind.LETTER, senderName, senderOffice, reference, letterDate, receivedOn,
                subject, concerns, urgency, grade, 0, false, unopenedCover, former);
    }
}

package pk.gob.edaftar.model.dak;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.org.PersonId;

/// What the clerk reads off the paper when he registers it (`DOMAIN.md` 3, fields).
/// @param letterDate blank on purpose: a clerk must look for it
/// @param concerns persons of the directory whose own case this is
/// @param enclosures how many, 0 or more
/// @param physicalOnly nothing of it is scanned
/// @param unopenedCover a confidential cover registered without opening it
public record LetterHead(Mode mode, LetterKind kind, String senderName, String senderOffice, String senderReference,
        @Nullable LocalDate letterDate, LocalDate receivedOn, String subject, List<PersonId> concerns,
        Urgency urgency, Grade grade, int enclosures, boolean physicalOnly, boolean unopenedCover,
        @Nullable FormerNumber former) {
    public LetterHead {
        concerns = List.copyOf(concerns);
        if (enclosures < 0) {
            throw new IllegalArgumentException("a letter has no fewer than 0 enclosures");
        }
    }

    /// The same with another subject.
    public LetterHead about(String other) {
        return new LetterHead(mode, kind, senderName, senderOffice, senderReference, letterDate, receivedOn, other, concerns,
                urgency, grade, enclosures, physicalOnly, unopenedCover, former);
    }

    /// The same about other persons' own case.
    public LetterHead concerning(List<PersonId> others) {
        return new LetterHead(mode, kind, senderName, senderOffice, senderReference, letterDate, receivedOn, subject, others,
                urgency, grade, enclosures, physicalOnly, unopenedCover, former);
    }

    LetterHead graded(Grade other) {
        return new LetterHead(mode, kind, senderName, senderOffice, senderReference, letterDate, receivedOn, subject, concerns,
                urgency, other, enclosures, physicalOnly, unopenedCover, former);
    }

    /// What is left of it where only number and holder may be seen: nothing the register's entry does not say.
    LetterHead sealed() {
        return new LetterHead(Mode.BY_HAND, LetterKind.LETTER, "", "", "", null, receivedOn, "", List.of(),
                urgency, Grade.SECRET, 0, false, false, null);
    }

    /// Why it cannot be entered like this, if it cannot.
    Optional<Refusal> incomplete(LocalDate today) {
        if (subject.isBlank() && !unopenedCover) {
            return Optional.of(DakRule.SUBJECT_MISSING.refuses());
        }
        if (senderName.isBlank() && senderOffice.isBlank()) {
            return Optional.of(DakRule.SENDER_MISSING.refuses());
        }
        return receivedOn.isAfter(today) ? Optional.of(DakRule.RECEIVED_IN_FUTURE.refuses()) : DakLimits.lines(this);
    }

    /// Whether only desks, never whole sections, may see it.
    public boolean closed() {
        return grade != Grade.ORDINARY || !concerns.isEmpty();
    }
}

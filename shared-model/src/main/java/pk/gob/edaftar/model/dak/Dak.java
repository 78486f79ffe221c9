package pk.gob.edaftar.model.dak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.number.DiaryNumber;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.wire.Kind;

/// The register's entry of a receipt: what may be known of it even where the letter is Secret.
/// @param number the final number; none while it is provisional
/// @param printed the number as the office writes it, in the unit code of its day
/// @param registeredFor the post whose desk it is on until it is marked
/// @param received when the server learnt of it; none until then
/// @param closed whether only desks, never whole sections, may see it
@Kind("dak.entry")
public record Dak(DakId id, UnitId registry, Stamp stamp, @Nullable DiaryNumber number, String printed,
        @Nullable FormerNumber former, LocalDate receivedOn, Urgency urgency, Grade grade, boolean closed,
        PersonId registeredBy, PostId registeredAs, PostId registeredFor, Instant registeredAt,
        @Nullable Instant received, DakState state) implements DakEntity {
    @Override
    public DakId dak() {
        return id;
    }

    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Part part() {
        return Part.trail(id.value());
    }

    Dak corrected(LetterHead letter) {
        return new Dak(id, registry, stamp, number, printed, letter.former(), letter.receivedOn(), letter.urgency(), grade, letter.closed(),
                registeredBy, registeredAs, registeredFor, registeredAt, received, state);
    }

    /// @param letter the letter at its new grade
    Dak graded(LetterHead letter) {
        return new Dak(id, registry, stamp, number, printed, former, receivedOn, urgency, letter.grade(), letter.closed(),
                registeredBy, registeredAs, registeredFor, registeredAt, received, state);
    }

    Dak in(DakState next) {
        return new Dak(id, registry, stamp, number, printed, former, receivedOn, urgency, grade, closed,
                registeredBy, registeredAs, registeredFor, registeredAt, received, next);
    }
}

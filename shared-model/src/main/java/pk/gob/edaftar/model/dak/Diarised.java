package pk.gob.edaftar.model.dak;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.id.DerivedIds;
import pk.gob.edaftar.model.number.DiaryNumber;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.wire.Kind;

/// That a second registry has entered a letter in its own diary as it passed there (`DOMAIN.md` 2, *Registry*). The register's
/// entry stays the first registry's: this adds a number, and takes none away.
/// @param movement the line of the journey that tells of it
/// @param number the final number; none while it is provisional
/// @param printed the number as the office writes it, in the unit code of its day
/// @param onBehalfOf the officer whose assistant did it
/// @param received when the server learnt of it; none until then
@Kind("dak.diarised")
public record Diarised(DakId dak, MovementId movement, UnitId registry, Stamp stamp, @Nullable DiaryNumber number, String printed,
        PersonId person, PostId as, @Nullable PostId onBehalfOf, Instant at, @Nullable Instant received) implements DakEntity {
    @Override
    public UUID key() {
        return DerivedIds.of(movement, "diarised", "");
    }

    @Override
    public Part part() {
        return Part.trail(dak.value());
    }

    @Override
    public boolean once() {
        return true;
    }
}

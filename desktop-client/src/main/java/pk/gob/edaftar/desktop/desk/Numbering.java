package pk.gob.edaftar.desktop.desk;

import java.time.Instant;
import java.util.UUID;
import pk.gob.edaftar.model.number.DiaryNumber;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.UnitFacts;
import pk.gob.edaftar.model.org.UnitId;

/// A stamp as the office writes it.
final class Numbering {
    private static final UnitId NOWHERE = new UnitId(new UUID(0, 0));

    private Numbering() {}

    /// Stands for a number of the seat's registry until one is drawn: an act is decided dry under it. A seat that has no registry
    /// is told so by the rules.
    static Stamp next(Desk desk, Seat seat) {
        UnitId registry = desk.organisation().registryOf(seat.desk(), desk.now()).orElse(NOWHERE);
        return Stamp.provisional(Series.of(registry, desk.now()), "P");
    }

    static String printed(Stamp stamp, Organisation organisation, Instant at) {
        Long serial = stamp.serial();
        if (serial == null) {
            return String.valueOf(stamp.provisional());
        }
        return organisation.facts(stamp.series().registry(), at).map((UnitFacts facts) -> facts.numberPattern() == null
                        ? serial.toString() : new DiaryNumber(stamp.series(), serial, null).printed(facts.numberPattern(), facts.code()))
                .orElse(serial.toString());
    }
}

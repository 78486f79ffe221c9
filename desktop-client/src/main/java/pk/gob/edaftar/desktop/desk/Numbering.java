package pk.gob.edaftar.desktop.desk;

import java.time.Instant;
import pk.gob.edaftar.model.number.DiaryNumber;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.UnitFacts;

/// A stamp as the office writes it.
final class Numbering {
    private Numbering() {}

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

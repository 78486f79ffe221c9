package pk.gob.edaftar.desktop.dak;

import java.util.Locale;

/// What the clerk fills in, in the order the eye meets it on a letter (`DOMAIN.md` 3).
enum Field {
    SENDER_NAME, SENDER_OFFICE, REFERENCE, LETTER_DATE, SUBJECT, TEXT,
    RECEIVED_ON, MODE, KIND, URGENCY, GRADE, ENCLOSURES,
    PHYSICAL_ONLY, UNOPENED_COVER, CONCERNS, FORMER_NUMBER, FORMER_DATE, REMARK;

    /// The text key of its label.
    String key() {
        return "dak.field." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package pk.gob.edaftar.register;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A field of a letter, as a column of a register may fill it.
public enum LetterField {
    FORMER_NUMBER,
    FORMER_DATE,
    LETTER_DATE,
    RECEIVED_ON,
    SENDER_NAME,
    SENDER_OFFICE,
    SENDER_REFERENCE,
    SUBJECT,
    TEXT,
    /// The post on whose desk it lies.
    HOLDER,
    MODE,
    KIND,
    URGENCY,
    GRADE,
    ENCLOSURES,
    ATTACHMENTS,
    REMARKS,
    /// An address is no field of a letter; that there is one says how it came.
    EMAIL;

    /// How it is written on a command line and in a saved mapping.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The field of that name, however it is spelt.
    public static Optional<LetterField> called(String name) {
        String plain = LetterWords.plain(name);
        return Stream.of(values()).filter(field -> LetterWords.plain(field.key()).equals(plain)).findFirst();
    }
}

package pk.gob.edaftar.desktop.dak;

import java.time.LocalDate;
import java.util.List;
import pk.gob.edaftar.desktop.desk.Sender;
import pk.gob.edaftar.desktop.desk.Workplace;

/// A letter whose fields are typed in: a new one, or one that is corrected.
interface LetterSheet {
    int MOST_SUGGESTED = 7;

    Workplace workplace();

    LetterForm form();

    LocalDate today();

    default List<Sender> senders(String typed) {
        return workplace().desk().offers().senders(typed, MOST_SUGGESTED);
    }

    default List<String> subjects(String typed) {
        return workplace().desk().offers().subjects(typed, MOST_SUGGESTED);
    }

    default void take(Sender sender) {
        form().field(Field.SENDER_NAME).set(sender.name());
        form().field(Field.SENDER_OFFICE).set(sender.office());
    }
}

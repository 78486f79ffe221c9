package pk.gob.edaftar.model.program;

import java.util.List;
import pk.gob.edaftar.model.dak.DakId;

/// Letters in which something has happened, each as it is at this moment.
/// @param gone letters the program may see no more
/// @param bookmark to be sent with the next question
/// @param more whether it may ask again at once
public record LettersNow(List<LetterNow> letters, List<DakId> gone, String bookmark, boolean more) {
    public LettersNow {
        letters = List.copyOf(letters);
        gone = List.copyOf(gone);
    }
}

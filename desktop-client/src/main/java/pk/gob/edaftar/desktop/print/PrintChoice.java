package pk.gob.edaftar.desktop.print;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.dak.DakId;

/// Something that can be printed from where one is.
/// @param name what it is called
/// @param byDay whether it is of a day or several
/// @param paper the one paper it is about; none where it is a list
public record PrintChoice(String name, boolean byDay, @Nullable DakId paper, Maker maker) {
    /// Puts the words together; never on the FX thread.
    @FunctionalInterface
    public interface Maker {
        Printout make(LocalDate from, LocalDate to);
    }
}

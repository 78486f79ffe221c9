package pk.gob.edaftar.desktop.export;

import java.util.List;
import java.util.function.Predicate;

/// A list as somebody has it before his eyes, ready to be taken out: the same rows, in the same order, with the same columns.
/// @param title what the list is called
/// @param said its order and what it is narrowed to, a line each
/// @param secret a row that never leaves the desk
public record Listing<R>(String title, List<String> said, List<Column<R>> columns, Rows<R> rows, Predicate<R> secret) {
    public Listing {
        said = List.copyOf(said);
        columns = List.copyOf(columns);
    }
}

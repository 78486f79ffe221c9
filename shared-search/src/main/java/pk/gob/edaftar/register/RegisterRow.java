package pk.gob.edaftar.register;

import java.util.Map;

/// A row of a register as the file has it, before anybody knows what its columns mean.
public sealed interface RegisterRow {
    /// The line it begins on, from 1.
    long line();

    /// @param values by column, as written; a column without a value is absent
    record Read(long line, Map<String, String> values) implements RegisterRow {
        public Read {
            values = Map.copyOf(values);
        }
    }

    /// It cannot be read.
    /// @param cause a key below `import.broken.`
    /// @param where the cell of a workbook it is about, such as `D7`; empty where there is none
    record Broken(long line, String cause, String where) implements RegisterRow {
        Broken(long line, String cause) {
            this(line, cause, "");
        }
    }
}

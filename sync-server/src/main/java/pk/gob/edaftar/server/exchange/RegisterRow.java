package pk.gob.edaftar.server.exchange;

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
    record Broken(long line, String cause) implements RegisterRow {}
}

package pk.gob.edaftar.server.org;

import java.io.IOException;
import java.io.Reader;
import java.time.Instant;

/// A table that says what an office is founded with. Whoever reads it also judges it; it is not for an office that is there.
public interface FoundingTable {
    /// Reads a table for an office that begins at an instant.
    /// @throws IllegalStateException with the first thing that is wrong in it
    FoundingPlan read(Reader table, Instant beginning) throws IOException;
}

package pk.gob.edaftar.server.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/// Something that can be measured. It measures its limit in the same run, turn and turn about with ours, and does not
/// hold the limit back. Modules name theirs in `META-INF/services`.
public interface Bench {
    /// What it is called on the command line.
    String name();

    /// What it measures, in a sentence.
    String says();

    /// Measures.
    List<Measure> run(Workshop shop) throws IOException, SQLException, InterruptedException;
}

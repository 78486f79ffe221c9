package pk.gob.edaftar.desktop.desk;

import java.util.Optional;
import pk.gob.edaftar.model.find.Found;
import pk.gob.edaftar.model.find.Sought;

/// Looks for papers; never on the FX thread. Of a paper that lies unopened on one's own desk it is not shown what stands in it:
/// its sender sees when it is opened, and can call it back until then.
public interface Seeking {
    /// Among those on this computer; that it was looked for is kept before anything is found.
    Found here(Seat seat, Sought sought);

    /// Asks the server for the same, which knows papers and texts that are not here, after they were looked for here: nothing
    /// where it cannot be asked now.
    Optional<Found> atServer(Seat seat, Sought sought);
}

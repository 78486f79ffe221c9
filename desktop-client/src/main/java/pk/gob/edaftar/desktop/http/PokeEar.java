package pk.gob.edaftar.desktop.http;

import java.util.Set;
import pk.gob.edaftar.model.change.Stream;

/// Who listens for pokes; called on threads of the line.
public interface PokeEar {
    /// The line stands: from now on pokes are heard.
    void listening();

    /// Something is new in these streams.
    void poked(Set<Stream> streams);

    /// The line is gone; nothing more will be heard over it.
    void lost();
}

package pk.gob.edaftar.server.sync;

import java.util.Collection;
import pk.gob.edaftar.model.change.Stream;

/// Told after each commit which streams have something new. It must return at once and never fail.
@FunctionalInterface
public interface Poker {
    void changed(Collection<Stream> streams);
}

package pk.gob.edaftar.server.start;

import java.util.Optional;

/// Something whoever started the server must read on its console before it is ready, such as a one-time code.
/// It is never logged.
@FunctionalInterface
public interface ConsoleLine {
    /// The line, if there is anything to say at this start.
    Optional<String> line();
}

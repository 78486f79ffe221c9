package pk.gob.edaftar.server.start;

import java.util.List;

/// Something whoever started the server must read on its console before it is ready, such as a one-time code.
/// It is never logged.
@FunctionalInterface
public interface ConsoleText {
    /// The lines, in both languages; none where there is nothing to say at this start.
    /// @param address where the server answers, from this computer
    List<String> lines(String address);
}

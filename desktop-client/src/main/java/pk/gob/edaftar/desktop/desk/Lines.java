package pk.gob.edaftar.desktop.desk;

import java.util.Optional;
import java.util.function.Supplier;
import pk.gob.edaftar.desktop.http.ServerLine;

/// Makes lines to servers. Where there is to be no network at all, it makes ones that open no socket.
@FunctionalInterface
public interface Lines {
    /// A line to an address; it connects when it is first asked something.
    /// @param token what the session is shown by; none before signing in
    /// @throws IllegalArgumentException when it is no address
    ServerLine to(String address, Supplier<Optional<String>> token);
}

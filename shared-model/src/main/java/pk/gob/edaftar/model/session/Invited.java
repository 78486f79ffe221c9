package pk.gob.edaftar.model.session;

import java.time.Instant;

/// An invitation that was made. Its code is told here and never again.
/// @param code as it is written and read aloud
/// @param address where the server says it is reached from elsewhere; empty where that was not set
/// @param until when it ends
public record Invited(String code, String address, Instant until) {
    /// Never shows the code.
    @Override
    public String toString() {
        return "Invited[until=" + until + "]";
    }
}

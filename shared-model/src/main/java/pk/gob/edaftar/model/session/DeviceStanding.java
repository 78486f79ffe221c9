package pk.gob.edaftar.model.session;

/// Whether a computer may be used, told to whoever knows its identity: that is the computer itself.
/// @param number its short number, by which the administrator finds it
/// @param name what it is called
public record DeviceStanding(long number, String name, Standing standing) {
    /// How far it has come.
    public enum Standing { WAITS, ADMITTED, SHUT_OUT }
}

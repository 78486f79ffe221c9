package pk.gob.edaftar.desktop.http;

/// Why a call came to nothing. Trouble passes: the machinery tries again, the screen only says so.
public enum Trouble {
    /// There is no line, or the user wants none used.
    NO_LINE,
    /// The server did not answer in time.
    TIMED_OUT,
    /// The server is in trouble itself.
    SERVER,
    /// Whoever answers is no e-Daftar server, or one whose answers this program cannot read.
    NOT_OURS
}

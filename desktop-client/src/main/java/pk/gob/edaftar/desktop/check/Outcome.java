package pk.gob.edaftar.desktop.check;

/// How a check ended, as scripts see it: each has an exit status of its own, which stays what it is.
public enum Outcome {
    /// Everything asked for was done.
    WORKS(0),
    /// A bug; its code was printed.
    BUG(1),
    /// The command line or the password is missing something.
    USAGE(2),
    /// No e-Daftar server of a fitting version answers at the address.
    NO_SERVER(3),
    /// The server did not let this person or this computer in.
    NOT_LET_IN(4),
    /// This computer prevents it: its disk, or its screen.
    COMPUTER(5),
    /// Not everything the server has arrived within the limit.
    INCOMPLETE(6),
    /// The letter was not registered, marked or accepted.
    NOT_WRITTEN(7);

    private final int status;

    Outcome(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}

package pk.gob.edaftar.desktop.desk;

/// How far what was done here has come; always visible on an item.
public enum Progress {
    /// Safe on this computer.
    SAVED_HERE,
    /// Handed to the server, its answer is not here yet.
    SENT,
    /// The server has recorded it.
    ACCEPTED,
    /// And its receiver has opened it.
    OPENED
}

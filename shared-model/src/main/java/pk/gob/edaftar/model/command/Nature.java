package pk.gob.edaftar.model.command;

/// How a command stands before the server has spoken (`DESIGN.md`, commands and decisions).
public enum Nature {
    /// It has happened on paper: always recorded, with findings where something is wrong.
    FACT,
    /// Done at once on the desk, confirmed or refused by the server.
    PROVISIONAL,
    /// Only the server can do it.
    SERVER_ONLY
}

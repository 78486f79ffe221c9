package pk.gob.edaftar.server.exchange;

/// The server cannot be worked with; whoever imports is told why and what to do. What has arrived stays.
public final class ServerTrouble extends Exception {
    private static final long serialVersionUID = 1;

    private final String key;
    private final String detail;

    /// @param key below `import.trouble.`
    /// @param detail what the text has a place for; may be empty
    public ServerTrouble(String key, String detail) {
        super(key + " " + detail);
        this.key = key;
        this.detail = detail;
    }

    public String key() {
        return key;
    }

    public String detail() {
        return detail;
    }
}

package pk.gob.edaftar.server.dak;

/// The server cannot be worked with; whoever imports is told why and what to do. What has arrived stays.
final class ServerTrouble extends Exception {
    private static final long serialVersionUID = 1;

    private final String key;
    private final String detail;

    /// @param key below `import.trouble.`
    /// @param detail what the text has a place for; may be empty
    ServerTrouble(String key, String detail) {
        super(key + " " + detail);
        this.key = key;
        this.detail = detail;
    }

    String key() {
        return key;
    }

    String detail() {
        return detail;
    }
}

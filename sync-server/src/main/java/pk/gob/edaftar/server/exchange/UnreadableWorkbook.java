package pk.gob.edaftar.server.exchange;

import java.io.IOException;

/// A workbook that is not read: it is none, it is too large, or something in it is not what a spreadsheet writes.
public final class UnreadableWorkbook extends IOException {
    private static final long serialVersionUID = 1;

    private final String key;

    /// @param key below `hierarchy.trouble.workbook.`
    UnreadableWorkbook(String key, String detail) {
        super(detail);
        this.key = key;
    }

    UnreadableWorkbook(String key, String detail, Throwable cause) {
        super(detail, cause);
        this.key = key;
    }

    public String key() {
        return key;
    }
}

package pk.gob.edaftar.register;

import java.io.IOException;

/// A workbook that is not read: it is none, it is too large, or something in it is not what a spreadsheet writes.
public final class UnreadableWorkbook extends IOException {
    private static final long serialVersionUID = 1;

    private final String key;

    /// @param key what is wrong with it, as whoever reads files has a text for it
    /// @param detail the file's name, or what it is about
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

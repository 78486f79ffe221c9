package pk.gob.edaftar.desktop.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import pk.gob.edaftar.desktop.ui.LocalFile;

/// Writes a list into a file: all of it, or nothing. What stood under that name before stays until all is written.
final class ListFile<R> {
    private static final String UNFINISHED = ".edaftar-unfinished";

    private final Listing<R> listing;
    private final Format format;
    private final boolean rightToLeft;
    private int written;
    private int secret;

    /// What became of it.
    /// @param secret how many rows were left out
    record Written(int rows, int secret) {}

    ListFile(Listing<R> listing, Format format, boolean rightToLeft) {
        this.listing = listing;
        this.format = format;
        this.rightToLeft = rightToLeft;
    }

    /// @param goOn told how many rows have been looked at; where it says no, nothing is left behind
    /// @param notes what is said below the table, once it is known how many rows it has
    /// @return what was written; nothing where it was stopped
    /// @throws IOException when the file cannot be written
    boolean write(LocalFile to, IntPredicate goOn, Function<Written, List<String>> notes) throws IOException {
        Path file = to.path().toAbsolutePath();
        Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        try {
            boolean whole = write(unfinished, goOn, notes);
            if (whole) {
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return whole;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    Written written() {
        return new Written(written, secret);
    }

    private boolean write(Path file, IntPredicate goOn, Function<Written, List<String>> notes) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); TableSink sink = format.sink(out, listing.title(), rightToLeft)) {
            sink.headings(listing.columns());
            Iterator<List<R>> pages = listing.rows().pages().get();
            boolean on = goOn.test(0);
            while (on && pages.hasNext()) {
                for (R row : pages.next()) {
                    put(sink, row);
                }
                on = goOn.test(written + secret);
            }
            if (on) {
                for (String note : notes.apply(written())) {
                    sink.note(note);
                }
            }
            return on;
        }
    }

    private void put(TableSink sink, R row) throws IOException {
        if (listing.secret().test(row)) {
            secret++;
        } else {
            sink.row(listing.columns().stream().map(column -> column.cell().apply(row)).toList());
            written++;
        }
    }
}

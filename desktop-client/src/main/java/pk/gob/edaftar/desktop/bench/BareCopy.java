package pk.gob.edaftar.desktop.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.key.DiskKey;
import pk.gob.edaftar.desktop.store.DeskFiles;
import pk.gob.edaftar.desktop.store.Sql;
import pk.gob.edaftar.desktop.store.StoreFile;

/// Everything a synced cache holds, read into memory, to be written straight into another file of the same kind:
/// the same tables and indexes, the same encryption, as many rows in a statement and in a transaction as is quickest.
final class BareCopy {
    private static final int ROWS_AT_ONCE = 5000;

    /// @param columns all but those the file counts by itself
    private record Table(String name, String columns, List<@Nullable Object[]> rows) {
        static Table read(Sql sql, String name) {
            String columns = String.join(", ", sql.list("""
                    SELECT '"' || column_name || '"' FROM information_schema.columns
                    WHERE table_schema = 'PUBLIC' AND table_name = ? AND is_identity = 'NO' AND is_generated = 'NEVER'
                    ORDER BY ordinal_position""", row -> row.getString(1), name));
            return new Table(name, columns, sql.list("SELECT " + columns + " FROM \"" + name + "\"", BareCopy::values));
        }
    }

    private final List<String> definitions;
    private final List<Table> tables;

    private BareCopy(List<String> definitions, List<Table> tables) {
        this.definitions = definitions;
        this.tables = tables;
    }

    static BareCopy of(DeskFiles files) {
        return files.readCache(sql -> new BareCopy(
                sql.list("SCRIPT NODATA NOPASSWORDS NOSETTINGS", row -> row.getString(1)).stream()
                        .filter(line -> !line.contains("CREATE USER") && !line.startsWith("--")).toList(),
                sql.list("SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'", row -> row.getString(1))
                        .stream().map(name -> Table.read(sql, name)).toList()));
    }

    private static @Nullable Object[] values(ResultSet row) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[row.getMetaData().getColumnCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.getObject(i + 1);
        }
        return values;
    }

    /// A file with the tables and nothing in them.
    StoreFile prepare(Path path, DiskKey key) {
        StoreFile file = StoreFile.open(path, key, StoreFile.Promise.WHOLE);
        file.write(sql -> {
            definitions.forEach(sql::run);
            return sql;
        });
        return file;
    }

    /// Writes all rows.
    void write(StoreFile file) {
        for (Table table : tables) {
            for (int from = 0; from < table.rows().size(); from += ROWS_AT_ONCE) {
                List<@Nullable Object[]> some = table.rows().subList(from, Math.min(table.rows().size(), from + ROWS_AT_ONCE));
                file.write(sql -> insert(sql, table, some));
            }
        }
    }

    private static int[] insert(Sql sql, Table table, List<@Nullable Object[]> rows) {
        String marks = String.join(", ", Collections.nCopies(rows.getFirst().length, "?"));
        return sql.runAll("INSERT INTO \"" + table.name() + "\" (" + table.columns() + ") VALUES(" + marks + ")", rows);
    }

    long rows() {
        return tables.stream().mapToLong(table -> table.rows().size()).sum();
    }

    /// What the bodies alone would take on the wire, packed in one piece.
    long packedBytes() throws IOException {
        List<String> texts = new ArrayList<>();
        tables.stream().filter(table -> table.name().equals("ENTITY")).flatMap(table -> table.rows().stream())
                .forEach(row -> {
                    for (Object value : row) {
                        texts.add(String.valueOf(value));
                    }
                });
        Counted counted = new Counted();
        try (GZIPOutputStream packed = new GZIPOutputStream(counted)) {
            for (String text : texts) {
                packed.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return counted.bytes;
    }

    private static final class Counted extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }
}

package pk.gob.edaftar.server.hierarchy;

import java.util.Map;

/// A row of the table.
/// @param values what stands in its columns, on one line each; an empty column is absent
/// @param mended whether something in it cannot be shown as it stood in the file
record Row(long line, RowKind kind, Map<Column, String> values, boolean mended) {
    Row {
        values = Map.copyOf(values);
    }

    /// What stands in a column; empty where nothing does.
    String get(Column column) {
        return values.getOrDefault(column, "");
    }

    boolean has(Column column) {
        return values.containsKey(column);
    }

    String key() {
        return get(Column.KEY);
    }
}

package pk.gob.edaftar.desktop.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gob.edaftar.desktop.store.DeskFiles;
import pk.gob.edaftar.model.wire.Wire;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Forms kept as typed, in the store of which nothing is lost.
final class Drafts {
    private final DeskFiles files;

    Drafts(DeskFiles files) {
        this.files = files;
    }

    Optional<Map<String, String>> of(DraftKey key) {
        return files.readKept(sql -> sql.first("SELECT fields FROM draft WHERE form = ? AND about = ?",
                row -> fields(row.getString(1)), key.form(), key.about()));
    }

    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new HashMap<>();
        Wire.parse(text).properties().forEach(field -> fields.put(field.getKey(), field.getValue().asString()));
        return fields;
    }

    void keep(DraftKey key, Map<String, String> fields) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        fields.forEach(node::put);
        files.writeKept(sql -> sql.run("MERGE INTO draft(form, about, fields, at) KEY(form, about) VALUES(?, ?, ?, ?)", key.form(),
                key.about(), Wire.text(node), System.currentTimeMillis()));
    }

    void drop(DraftKey key) {
        files.writeKept(sql -> sql.run("DELETE FROM draft WHERE form = ? AND about = ?", key.form(), key.about()));
    }

    List<DraftKey> all() {
        return files.readKept(sql -> sql.list("SELECT form, about FROM draft WHERE form <> ? ORDER BY at DESC",
                row -> new DraftKey(row.getString(1), row.getString(2)), DraftKey.COLUMNS));
    }

    int count() {
        return (int) (long) files.readKept(sql -> sql.number("SELECT COUNT(*) FROM draft WHERE form <> ?", DraftKey.COLUMNS));
    }
}

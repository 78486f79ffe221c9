package pk.gob.edaftar.desktop.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The fields of a sheet, kept as they are typed until its act is accepted. What was kept before comes back into fields that are
/// still as they were made.
public final class KeptFields {
    private final Map<String, StringProperty> fields = new LinkedHashMap<>();
    private final DraftKeeper draft;

    /// @param beginning the name of each field, for ever, with what stands in it at first
    public KeptFields(Workplace workplace, DraftKey key, Map<String, String> beginning) {
        this.draft = new DraftKeeper(workplace, key);
        beginning.forEach((name, value) -> fields.put(name, new SimpleStringProperty(value)));
        draft.restore(kept -> {
            if (values().equals(beginning)) {
                fields.forEach((name, field) -> field.set(kept.getOrDefault(name, field.get())));
            }
        });
        fields.values().forEach(field -> field.addListener((seen, was, is) -> draft.typed(values())));
    }

    public StringProperty field(String name) {
        StringProperty field = fields.get(name);
        if (field == null) {
            throw new IllegalArgumentException(name);
        }
        return field;
    }

    /// What stands in a field, without the blanks around it.
    public String value(String name) {
        return field(name).get().strip();
    }

    /// The sheet has done its work.
    public void drop() {
        draft.drop();
    }

    private Map<String, String> values() {
        return fields.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().get()));
    }
}

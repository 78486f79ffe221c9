package pk.gob.edaftar.desktop.bring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import pk.gob.edaftar.desktop.ui.Choices;
import pk.gob.edaftar.desktop.ui.Controls;
import pk.gob.edaftar.desktop.ui.FormWalk;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.register.LetterField;

/// A register's columns: what each is called, what it fills, and the first of what stands in it.
final class ColumnsGrid extends GridPane {
    private static final int BEGINNINGS = 3;

    private final BringViewModel model;
    private final RegisterTable table;
    private final Kit kit;
    private final Map<String, ComboBox<List<LetterField>>> choices = new LinkedHashMap<>();
    private boolean refreshing;

    ColumnsGrid(BringViewModel model, RegisterTable table, Kit kit, Runnable commit, Runnable leave) {
        this.model = model;
        this.table = table;
        this.kit = kit;
        getStyleClass().add("bring-columns");
        ColumnConstraints name = new ColumnConstraints();
        name.setPercentWidth(28);
        ColumnConstraints fills = new ColumnConstraints();
        fills.setPercentWidth(36);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setPercentWidth(36);
        getColumnConstraints().setAll(name, fills, values);
        addRow(0, heading("bring.column"), heading("bring.fills"), heading("bring.beginning"));
        for (int row = 0; row < table.headings().size(); row++) {
            row(row + 1, table.headings().get(row));
        }
        refresh();
        new FormWalk(this, List.copyOf(choices.values()), commit, leave);
    }

    boolean isOf(RegisterTable other) {
        return table == other;
    }

    Control first() {
        return choices.values().stream().<Control>map(each -> each).findFirst().orElseThrow();
    }

    /// What one column fills may have changed what others do.
    void refresh() {
        refreshing = true;
        choices.forEach((heading, choice) -> choice.setValue(model.fills(heading)));
        refreshing = false;
    }

    private Label heading(String key) {
        Label heading = new Label(kit.say(key));
        heading.getStyleClass().add("field-label");
        return heading;
    }

    private void row(int at, String heading) {
        Label name = shortened(heading);
        List<List<LetterField>> all = new ArrayList<>(List.of(List.of()));
        if (model.fills(heading).size() > 1) {
            all.add(model.fills(heading));
        }
        Stream.of(LetterField.values()).map(List::of).forEach(all::add);
        ComboBox<List<LetterField>> choice = Choices.of(all, this::name);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(kit.say("bring.fills.of", heading));
        choice.valueProperty().addListener((seen, was, is) -> {
            if (!refreshing) {
                model.fill(table, heading, is.stream().findFirst());
            }
        });
        choices.put(heading, choice);
        Label values = shortened(String.join(" · ", table.beginning(heading, BEGINNINGS)));
        values.getStyleClass().add("quiet-text");
        addRow(at, name, choice, values);
    }

    private static Label shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        Label label = new Label(line);
        label.getStyleClass().add("may-shorten");
        label.setTooltip(Controls.tooltip(line));
        return label;
    }

    private String name(List<LetterField> fields) {
        return fields.isEmpty() ? kit.say("bring.fills.nothing")
                : fields.stream().map(field -> kit.say("bring.field." + field.key())).collect(Collectors.joining(kit.say("bring.and")));
    }
}

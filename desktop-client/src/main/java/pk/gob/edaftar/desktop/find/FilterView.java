package pk.gob.edaftar.desktop.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.Choices;
import pk.gob.edaftar.desktop.ui.DayField;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.WhileShown;
import pk.gob.edaftar.model.dak.DakState;
import pk.gob.edaftar.model.find.Where;
import pk.gob.edaftar.model.org.UnitId;

/// What narrows a search besides its words.
final class FilterView extends VBox {
    /// One of a choice; no value asks for none in particular.
    private record Choice<T>(@Nullable T value) {}

    private final FindViewModel model;
    private final Kit kit;
    private final Wording wording;
    private final ComboBox<Where> where;

    FilterView(FindViewModel model, Kit kit, Wording wording) {
        this.model = model;
        this.kit = kit;
        this.wording = wording;
        getStyleClass().add("find-filters");
        where = Choices.of(List.of(Where.values()), each -> kit.say("find.where." + name(each)));
        where.valueProperty().bindBidirectional(model.whereProperty());
        ComboBox<Choice<DakState>> state = choice(List.of(DakState.REGISTERED, DakState.MARKED, DakState.PUT_AWAY, DakState.ARCHIVED),
                each -> kit.say("dak.state." + name(each)), model.stateProperty());
        ComboBox<Choice<UnitId>> unit = choice(model.units(Comparator.comparing(this::unit)), this::unit, model.unitProperty());
        TextField sender = new TextField();
        sender.textProperty().bindBidirectional(model.senderProperty());
        GridPane grid = new GridPane();
        grid.getStyleClass().add("find-grid");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        grid.addRow(0, kit.controls().labelled("find.where", where), kit.controls().labelled("find.sender", sender));
        grid.addRow(1, kit.controls().labelled("find.state", state), kit.controls().labelled("find.unit", unit));
        grid.addRow(2, day("find.from", model.fromProperty()), day("find.to", model.toProperty()));
        Button widen = kit.controls().button("find.widen", model::widen);
        getChildren().setAll(grid, widen);
    }

    /// Puts the keys on the first of them.
    void begin() {
        WhileShown.focus(model.background(), where);
    }

    private String unit(UnitId id) {
        return wording.names().unit(id, wording.desk().now());
    }

    private <T> ComboBox<Choice<T>> choice(List<T> values, Function<T, String> text, ObjectProperty<@Nullable T> chosen) {
        List<Choice<T>> choices = new ArrayList<>(List.of(new Choice<T>(null)));
        values.forEach(value -> choices.add(new Choice<>(value)));
        ComboBox<Choice<T>> box = Choices.of(choices, each -> {
            T value = each.value();
            return value == null ? kit.say("find.any") : text.apply(value);
        });
        WhileShown.follow(box, chosen, value -> box.setValue(new Choice<>(value)));
        box.valueProperty().addListener((seen, was, is) -> chosen.set(is == null ? null : is.value()));
        return box;
    }

    private Node day(String key, ObjectProperty<@Nullable LocalDate> day) {
        DayField field = new DayField(kit, model::today);
        WhileShown.follow(field, day, value -> {
            if (!Objects.equals(value, field.day().orElse(null))) {
                field.setDay(value);
            }
        });
        field.textProperty().addListener((seen, was, is) -> day.set(field.day().orElse(null)));
        return kit.controls().labelled(key, field);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

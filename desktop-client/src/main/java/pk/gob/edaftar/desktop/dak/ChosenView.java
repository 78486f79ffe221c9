package pk.gob.edaftar.desktop.dak;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.Dates;
import pk.gob.edaftar.desktop.ui.DayField;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.WhileShown;

/// Those a paper is about to go to: who gets the original, and by when each is to answer.
final class ChosenView extends VBox {
    private final MarkViewModel model;
    private final Kit kit;
    private final Wording wording;
    private List<Object> shown = List.of();

    ChosenView(MarkViewModel model, Kit kit, Wording wording) {
        this.model = model;
        this.kit = kit;
        this.wording = wording;
        getStyleClass().add("chosen");
        WhileShown.during(this, () -> {
            ListChangeListener<Chosen> changed = change -> show();
            model.chosen().addListener(changed);
            shown = List.of(this);
            show();
            return () -> model.chosen().removeListener(changed);
        });
    }

    /// A day typed in changes no line: building them anew would take the keys from whoever is typing.
    private void show() {
        List<Object> next = model.chosen().stream().<Object>map(one -> one.returnBy(null)).toList();
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        ToggleGroup originals = new ToggleGroup();
        getChildren().setAll(model.chosen().stream().map(one -> line(one, originals)).toList());
        setManaged(!model.chosen().isEmpty());
    }

    private VBox line(Chosen one, ToggleGroup originals) {
        Label name = new Label(one.target().name());
        name.getStyleClass().add("target-name");
        name.setMinWidth(USE_PREF_SIZE);
        Label holder = new Label(one.target().holder());
        holder.getStyleClass().addAll("target-holder", "may-shorten");
        holder.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(holder, Priority.ALWAYS);
        DayField back = new DayField(kit, () -> Dates.dayOf(model.workplace().desk().now()));
        back.setPromptText(kit.say("dak.mark.returnBy"));
        back.setAccessibleText(kit.say("dak.mark.returnBy.for", one.target().name()));
        back.setDay(one.returnBy());
        back.getStyleClass().addAll("return-by", "small");
        // At every key, not when the field is left: the sheet may be sent from within it.
        back.textProperty().addListener((seen, was, is) -> model.wantBack(one, back.day().orElse(null)));
        Button drop = kit.controls().icon("dak.mark.drop", Icon.CLOSE, () -> model.drop(one));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox above = new HBox(name, space, drop);
        if (!model.isForwarding() || model.chosen().size() > 1) {
            above.getChildren().addFirst(kind(one, originals));
        }
        above.getStyleClass().add("chosen-line");
        HBox below = new HBox(holder, back);
        below.getStyleClass().add("chosen-line");
        return new VBox(above, below, new ClosedDay(back, wording));
    }

    private String itself() {
        return model.isOriginal() ? "dak.mark.original" : "dak.forward.itself";
    }

    private RadioButton kind(Chosen one, ToggleGroup originals) {
        RadioButton kind = new RadioButton(kit.say(one.original() ? itself() : "dak.mark.copy"));
        kind.setToggleGroup(originals);
        kind.setSelected(one.original());
        kind.setMinWidth(USE_PREF_SIZE);
        kind.setAccessibleText(kit.say("dak.mark.original.for", one.target().name()));
        kind.setOnAction(pressed -> model.giveOriginal(one));
        return kind;
    }
}

package pk.gob.edaftar.desktop.dak;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.desk.DakRow;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.text.Dates;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.WhileShown;

/// Papers the letter in hand may be a copy of or a reminder to: a warning, never a bar.
final class DuplicatesView extends VBox {
    private final RegisterViewModel model;
    private final Kit kit;
    private final Wording wording;

    DuplicatesView(RegisterViewModel model, Kit kit, Wording wording) {
        this.model = model;
        this.kit = kit;
        this.wording = wording;
        getStyleClass().add("duplicates");
        WhileShown.during(this, () -> {
            ListChangeListener<DakRow> changed = change -> show();
            model.duplicates().addListener(changed);
            show();
            return () -> model.duplicates().removeListener(changed);
        });
    }

    private void show() {
        getChildren().clear();
        if (model.duplicates().isEmpty()) {
            getChildren().add(kit.controls().text(kit.say("dak.register.hint"), "quiet-text"));
            return;
        }
        Label title = kit.controls().text(kit.say("dak.duplicates", model.duplicates().size()), "duplicates-title");
        title.setGraphic(Icon.ATTENTION.node());
        getChildren().add(title);
        model.duplicates().forEach(row -> getChildren().add(line(row)));
        getChildren().add(kit.controls().text(kit.say("dak.duplicates.hint"), "quiet-text"));
    }

    private VBox line(DakRow row) {
        Label number = new Label(Bidi.ltr(row.number()));
        number.getStyleClass().add("row-number");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label day = new Label(kit.dates().shortDay(row.receivedOn(), Dates.dayOf(wording.desk().now())));
        day.getStyleClass().add("row-day");
        VBox line = new VBox(new HBox(number, space, day), kit.controls().text(row.subject(), "row-subject"),
                kit.controls().text(kit.say("dak.row.with", wording.names().postAlone(row.holder(), wording.desk().now())), "row-where"));
        line.getStyleClass().add("duplicate");
        return line;
    }
}

package pk.gob.edaftar.desktop.dak;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.desk.DakRow;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.text.Dates;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.KeyMap;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.WhileShown;
import pk.gob.edaftar.model.dak.LinkKind;

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
        // whoever has said what it is goes on to register it from here
        KeyMap.on(this).bind(Keys.COMMIT, model::register);
        WhileShown.during(this, () -> {
            ListChangeListener<DakRow> changed = change -> show();
            model.like().found().addListener(changed);
            show();
            return () -> model.like().found().removeListener(changed);
        });
    }

    private void show() {
        getChildren().clear();
        List<DakRow> found = model.like().found();
        if (found.isEmpty()) {
            getChildren().add(kit.controls().text(kit.say("dak.register.hint"), "quiet-text"));
            return;
        }
        Label title = kit.controls().text(kit.say("dak.duplicates", found.size()), "duplicates-title");
        title.setGraphic(Icon.ATTENTION.node());
        getChildren().add(title);
        found.forEach(row -> getChildren().add(line(row)));
        getChildren().add(kit.controls().text(kit.say("dak.duplicates.hint"), "quiet-text"));
    }

    /// What the letter in hand is to it, as soon as the clerk says so.
    private Node links(DakRow row) {
        ToggleGroup one = new ToggleGroup();
        FlowPane links = new FlowPane(kit.controls().text(kit.say("dak.duplicates.is"), "quiet-text"));
        links.getStyleClass().add("duplicate-links");
        for (LinkKind kind : LikeLetters.KINDS) {
            String text = kit.say("dak.duplicates." + Chips.name(kind));
            ToggleButton button = new ToggleButton(text);
            button.getStyleClass().add("small");
            button.setAccessibleText(kit.say("dak.duplicates.link", text, Bidi.ltr(row.number())));
            button.setToggleGroup(one);
            button.setSelected(model.like().said(row.id()).filter(kind::equals).isPresent());
            button.setOnAction(pressed -> model.like().say(row.id(), button.isSelected() ? kind : null));
            links.getChildren().add(button);
        }
        return links;
    }

    private VBox line(DakRow row) {
        Label number = new Label(Bidi.ltr(row.number()));
        number.getStyleClass().add("row-number");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label day = new Label(kit.dates().shortDay(row.receivedOn(), Dates.dayOf(wording.desk().now())));
        day.getStyleClass().add("row-day");
        VBox line = new VBox(new HBox(number, space, day), kit.controls().text(row.subject(), "row-subject"),
                kit.controls().text(kit.say("dak.row.with", wording.names().postAlone(row.holder(), wording.desk().now())), "row-where"), links(row));
        line.getStyleClass().add("duplicate");
        return line;
    }
}

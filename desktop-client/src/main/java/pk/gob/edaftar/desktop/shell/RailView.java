package pk.gob.edaftar.desktop.shell;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.ui.Controls;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.WhileShown;

/// The places one can go to, each with its count, along the edge one begins to read from.
final class RailView extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final MainViewModel model;
    private final Kit kit;

    RailView(MainViewModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        getStyleClass().add("rail");
        Place registering = model.registering();
        Button register = kit.controls().button(registering.key(), registering.icon(), Keys.REGISTER, () -> model.go(registering));
        register.getStyleClass().addAll("accent", "rail-register");
        register.setMaxWidth(Double.MAX_VALUE);
        WhileShown.follow(this, model.registersProperty(), registers -> {
            register.setVisible(registers);
            register.setManaged(registers);
        });
        getChildren().add(register);
        model.places().forEach(place -> getChildren().add(entry(place)));
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().add(space);
    }

    private Button entry(Place place) {
        Label name = new Label(kit.say(place.key()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label count = new Label();
        count.getStyleClass().addAll("count", place.alarming() ? "count-alarming" : "count-calm");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(place.icon().node(), name, count);
        line.getStyleClass().add("rail-line");
        Button entry = new Button();
        entry.setGraphic(line);
        entry.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(entry.widthProperty());
        entry.getStyleClass().addAll("flat", "rail-entry");
        entry.setOnAction(pressed -> model.go(place));
        entry.setTooltip(Controls.tooltip(kit.say("ui.withKey", kit.say(place.key()), place.shortcut().shown())));
        WhileShown.follow(this, place.open(), open -> {
            entry.setVisible(open);
            entry.setManaged(open);
        });
        WhileShown.follow(this, place.count(), here -> count(place, entry, count, here));
        WhileShown.follow(this, model.placeProperty(), here -> entry.pseudoClassStateChanged(HERE, here.equals(place)));
        return entry;
    }

    private void count(Place place, Button entry, Label count, int here) {
        count.setText(here == 0 ? "" : String.format(Locale.ROOT, "%,d", here));
        count.setVisible(here > 0);
        entry.setAccessibleText(kit.say("shell.place", kit.say(place.key()), here));
    }
}

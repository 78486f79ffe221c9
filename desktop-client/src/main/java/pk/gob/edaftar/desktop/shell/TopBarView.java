package pk.gob.edaftar.desktop.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import atlantafx.base.controls.CustomTextField;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;

/// Along the top: finding, whom one acts as, whether all is saved, and how one likes to see things.
final class TopBarView extends HBox {
    private final TextField find;

    /// @param toResults goes from what is looked for to what was found
    TopBarView(MainViewModel model, Kit kit, Parts parts, Runnable toResults) {
        getStyleClass().add("top-bar");
        Label name = new Label(kit.say("shell.name"));
        name.getStyleClass().add("product-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        find = findField(model, kit);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(name, find, space, parts.sync(), parts.actingAs(), parts.looks());
        find.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || Keys.MOVE_ON.matches(event)) {
                event.consume();
                toResults.run();
            }
        });
    }

    /// What stands in it beside the field.
    record Parts(Node sync, Node actingAs, Node looks) {}

    void find() {
        find.requestFocus();
        find.selectAll();
    }

    private static TextField findField(MainViewModel model, Kit kit) {
        CustomTextField field = new CustomTextField();
        field.setLeft(Icon.FIND.node());
        Button clear = kit.controls().icon("shell.find.clear", Icon.CLOSE, field::clear);
        clear.setFocusTraversable(false);
        clear.visibleProperty().bind(field.textProperty().isEmpty().not());
        field.setRight(clear);
        field.setPromptText(kit.say("shell.find.prompt", Keys.FIND.shown()));
        field.setAccessibleText(kit.say("shell.find"));
        field.setTooltip(new Tooltip(kit.say("ui.withKey", kit.say("shell.find"), Keys.FIND.shown())));
        field.getStyleClass().add("find");
        field.textProperty().bindBidirectional(model.soughtProperty());
        return field;
    }
}

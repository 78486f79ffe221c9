package pk.gob.edaftar.desktop.signin;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.WhileShown;

/// The page of a computer that waits to be admitted: what to tell the administrator, and that it goes on by itself.
final class WaitingView extends VBox {
    /// @param invited leads to where an invitation is given
    /// @param back leads to where a name is typed
    WaitingView(WaitingViewModel model, Kit kit, Button invited, Runnable back) {
        getStyleClass().add("form");
        Label which = kit.controls().text("", "sheet-text");
        WhileShown.follow(which, model.standingProperty(), standing -> {
            which.setText(standing.map(waits -> kit.say("signin.waits.which", waits.name(), Long.toString(waits.number()))).orElse(""));
            which.setManaged(standing.isPresent());
        });
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(20, 20);
        turning.setAccessibleText(kit.say("signin.waits"));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button other = kit.controls().button("signin.waits.back", back);
        other.getStyleClass().add("flat");
        Button again = kit.controls().primary("signin.waits.again", model::look);
        again.setDefaultButton(true);
        HBox buttons = new HBox(turning, space, other, again);
        buttons.getStyleClass().add("sheet-buttons");
        getChildren().setAll(kit.controls().text(kit.say("signin.waits"), "sheet-title"), which,
                kit.controls().text(kit.say("signin.waits.text"), "sheet-text"), buttons, invited);
        WhileShown.focus(model.background(), again);
    }
}

package pk.gob.edaftar.desktop.dak;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.dak.Marking;

/// Which of several markings is meant.
final class WhichMarkingView extends VBox {
    /// @param question the text key of what is asked
    WhichMarkingView(List<Marking> markings, String question, Kit kit, Wording wording, Consumer<Marking> chosen) {
        getStyleClass().add("recall");
        getChildren().add(kit.controls().text(kit.say(question), "sheet-text"));
        for (Marking marking : markings) {
            String holder = wording.names().postAndHolder(marking.holder(), wording.desk().now());
            Button button = new Button(kit.say(marking.original() ? "dak.recall.original" : "dak.recall.copy", holder));
            button.setGraphic(Icon.RECALL.node());
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(pressed -> {
                kit.dialogs().close();
                chosen.accept(marking);
            });
            getChildren().add(button);
        }
    }
}

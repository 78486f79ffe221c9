package pk.gob.edaftar.desktop.dak;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.dak.Marking;

/// Which of several markings to call back.
final class RecallView extends VBox {
    RecallView(List<Marking> recallable, Consumer<Marking> recall, Kit kit, Wording wording) {
        getStyleClass().add("recall");
        getChildren().add(kit.controls().text(kit.say("dak.recall.which"), "sheet-text"));
        for (Marking marking : recallable) {
            String holder = wording.names().postAndHolder(marking.holder(), wording.desk().now());
            Button button = new Button(kit.say(marking.original() ? "dak.recall.original" : "dak.recall.copy", holder));
            button.setGraphic(Icon.RECALL.node());
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(pressed -> {
                kit.dialogs().close();
                recall.accept(marking);
            });
            getChildren().add(button);
        }
    }
}

package pk.gob.edaftar.desktop.dak;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.FormWalk;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Notice;
import pk.gob.edaftar.desktop.ui.Typing;
import pk.gob.edaftar.desktop.ui.WhileShown;

/// A sheet to write on: a remark, or why a paper is put away.
final class WriteView extends VBox {
    WriteView(WriteViewModel model, Kit kit, Wording wording, DakAct act) {
        getStyleClass().add("write");
        TextArea text = new TextArea();
        text.setWrapText(true);
        text.setPrefRowCount(7);
        text.textProperty().bindBidirectional(model.textProperty());
        Typing.follow(text);
        Notice notice = new Notice();
        WhileShown.follow(this, model.refusedProperty(), refusal ->
                refusal.ifPresentOrElse(reason -> notice.refused(wording.refusal(reason)), notice::clear));
        Runnable sign = () -> model.sign(() -> {
            kit.dialogs().close();
            kit.dialogs().tell(kit.say(act.key() + ".done"));
        });
        Button commit = kit.controls().button(act.key() + ".commit", act.icon(), Keys.COMMIT, sign);
        commit.getStyleClass().add("accent");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(Phrases.button(text, kit), space, kit.controls().button("ui.cancel", kit.dialogs()::close), commit);
        buttons.getStyleClass().add("sheet-buttons");
        getChildren().setAll(kit.controls().labelled(act.key() + ".label", text), notice, buttons);
        new FormWalk(this, List.of(text), sign, kit.dialogs()::close);
    }
}

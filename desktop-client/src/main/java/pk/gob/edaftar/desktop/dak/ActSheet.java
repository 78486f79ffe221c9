package pk.gob.edaftar.desktop.dak;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
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

/// The sheet of an act: its fields, why it was refused, and the buttons that make it or leave it.
class ActSheet extends VBox {
    private final SheetViewModel model;
    private final Kit kit;
    private final Wording wording;
    private final DakAct act;
    private final List<Node> beside = new ArrayList<>();

    ActSheet(SheetViewModel model, Kit kit, Wording wording, DakAct act) {
        this.model = model;
        this.kit = kit;
        this.wording = wording;
        this.act = act;
        getStyleClass().add("write");
    }

    final TextArea area(StringProperty text, int rows) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.textProperty().bindBidirectional(text);
        return Typing.follow(area);
    }

    final TextField line(StringProperty text) {
        TextField line = new TextField();
        line.textProperty().bindBidirectional(text);
        return Typing.follow(line);
    }

    /// A button at the other end of the line of buttons.
    final void beside(Node button) {
        beside.add(button);
    }

    /// Lays the sheet out; nothing is added to it afterwards.
    /// @param fields from above to below
    /// @param walk the controls in the order Enter walks them
    /// @param commit makes the act and runs what it is given once it is accepted
    final void lay(List<? extends Node> fields, List<? extends Control> walk, Consumer<Runnable> commit) {
        Notice notice = new Notice();
        WhileShown.follow(this, model.refusedProperty(), refusal ->
                refusal.ifPresentOrElse(reason -> notice.refused(wording.refusal(reason)), notice::clear));
        Runnable make = () -> commit.accept(() -> {
            kit.dialogs().close();
            kit.dialogs().tell(kit.say(act.key() + ".done"));
        });
        Button button = kit.controls().button(act.key() + ".commit", act.icon(), Keys.COMMIT, make);
        button.getStyleClass().add("accent");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(beside.toArray(Node[]::new));
        buttons.getChildren().addAll(space, kit.controls().button("ui.cancel", kit.dialogs()::close), button);
        buttons.getStyleClass().add("sheet-buttons");
        getChildren().setAll(fields);
        getChildren().addAll(notice, buttons);
        new FormWalk(this, walk, make, kit.dialogs()::close);
    }
}

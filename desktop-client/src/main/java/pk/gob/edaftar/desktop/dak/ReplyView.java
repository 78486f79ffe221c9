package pk.gob.edaftar.desktop.dak;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.DayField;
import pk.gob.edaftar.desktop.ui.FormWalk;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Notice;
import pk.gob.edaftar.desktop.ui.Typing;
import pk.gob.edaftar.desktop.ui.WhileShown;

/// A sheet on which a reply is recorded: when, by whom, and what was said.
final class ReplyView extends VBox {
    ReplyView(ReplyViewModel model, Kit kit, Wording wording) {
        getStyleClass().add("write");
        DayField on = new DayField(kit, model::today);
        on.setDay(model.today());
        TextField by = new TextField();
        by.textProperty().bindBidirectional(model.byProperty());
        by.setPromptText(kit.say("dak.reply.by.prompt"));
        Typing.follow(by);
        TextArea text = new TextArea();
        text.setWrapText(true);
        text.setPrefRowCount(6);
        text.textProperty().bindBidirectional(model.textProperty());
        Typing.follow(text);
        Notice notice = new Notice();
        WhileShown.follow(this, model.refusedProperty(), refusal ->
                refusal.ifPresentOrElse(reason -> notice.refused(wording.refusal(reason)), notice::clear));
        Runnable sign = () -> on.day().ifPresentOrElse(day -> model.record(day, () -> {
            kit.dialogs().close();
            kit.dialogs().tell(kit.say("dak.act.reply.done"));
        }), on::requestFocus);
        Button commit = kit.controls().button("dak.act.reply.commit", DakAct.REPLY.icon(), Keys.COMMIT, sign);
        commit.getStyleClass().add("accent");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(space, kit.controls().button("ui.cancel", kit.dialogs()::close), commit);
        buttons.getStyleClass().add("sheet-buttons");
        VBox day = kit.controls().labelled("dak.reply.on.label", on);
        VBox who = kit.controls().labelled("dak.reply.by", by);
        HBox.setHgrow(who, Priority.ALWAYS);
        HBox head = new HBox(who, day);
        head.getStyleClass().add("form-row");
        getChildren().setAll(kit.controls().labelled("dak.act.reply.label", text), head, notice, buttons);
        new FormWalk(this, List.of(text, by, on), sign, kit.dialogs()::close);
    }
}

package pk.gob.edaftar.desktop.dak;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.Dialogs;
import pk.gob.edaftar.desktop.ui.FormWalk;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Notice;
import pk.gob.edaftar.desktop.ui.Typing;
import pk.gob.edaftar.desktop.ui.WhileShown;

/// To whom a paper goes: type to find, Enter takes up, Ctrl+Enter sends.
final class MarkView extends VBox {
    private final MarkViewModel model;
    private final Kit kit;
    private final TextField sought = new TextField();
    private final ListView<Target> found;
    private Runnable sent = () -> { };
    private Runnable left;

    /// @param leave the text key of the button that leaves without sending
    MarkView(MarkViewModel model, Kit kit, Wording wording, String leave) {
        this.model = model;
        this.kit = kit;
        this.left = kit.dialogs()::close;
        getStyleClass().add("mark");
        sought.setPromptText(kit.say("dak.mark.find.prompt"));
        sought.textProperty().bindBidirectional(model.soughtProperty());
        Typing.follow(sought);
        found = foundList(wording);
        ChosenView chosen = new ChosenView(model, kit, wording);
        TextArea remark = new TextArea();
        remark.setWrapText(true);
        remark.setPrefRowCount(2);
        remark.textProperty().bindBidirectional(model.remarkProperty());
        Typing.follow(remark);
        Notice notice = new Notice();
        WhileShown.follow(this, model.refusedProperty(), refusal ->
                refusal.ifPresentOrElse(reason -> notice.refused(wording.refusal(reason)), notice::clear));
        VBox.setVgrow(found, Priority.ALWAYS);
        getChildren().setAll(
                kit.controls().labelled(model.isForwarding() ? "dak.forward.find" : "dak.mark.find", sought), found, chosen,
                kit.controls().labelled("dak.mark.remark", remark), notice, buttons(remark, leave));
        sought.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        FormWalk.keepsEnter(sought, this::wantsEnter);
        new FormWalk(this, List.of(sought, remark), this::send, () -> left.run());
    }

    /// What to do once it is sent.
    void onSent(Runnable then) {
        sent = then;
    }

    /// What to do when it is left without sending.
    void onLeft(Runnable then) {
        left = then;
    }

    /// Puts the keys where one begins.
    void begin() {
        WhileShown.focus(model.workplace().background(), sought);
    }

    private ListView<Target> foundList(Wording wording) {
        ListView<Target> list = new ListView<>(model.found());
        list.getStyleClass().addAll("targets");
        list.setAccessibleText(kit.say("dak.mark.found"));
        list.setFocusTraversable(false);
        WhileShown.follow(this, kit.appearance().sizeProperty(), size -> list.setFixedCellSize(kit.appearance().em() * 3.7));
        list.setCellFactory(view -> {
            TargetCell cell = new TargetCell(kit, wording, model::outOfReach);
            cell.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
                if (event.getButton() == MouseButton.PRIMARY && cell.getItem() != null) {
                    take(cell.getItem());
                }
            });
            return cell;
        });
        Label nobody = kit.controls().text(kit.say("dak.mark.nobody"), "quiet-text");
        list.setPlaceholder(nobody);
        list.getItems().addListener((javafx.collections.ListChangeListener<Target>) change -> point(list));
        point(list);
        return list;
    }

    /// Points at what Enter would take up: nothing, once somebody is chosen and nobody else is sought.
    private void point(ListView<Target> list) {
        if (isSeeking()) {
            list.getSelectionModel().selectFirst();
        } else {
            list.getSelectionModel().clearSelection();
        }
    }

    private boolean isSeeking() {
        return !sought.getText().isBlank() || model.chosen().isEmpty();
    }

    private HBox buttons(TextArea remark, String leave) {
        Button send = kit.controls().button(model.isForwarding() ? "dak.forward.send" : "dak.mark.send",
                (model.isForwarding() ? DakAct.FORWARD : DakAct.MARK).icon(), Keys.COMMIT, this::send);
        send.getStyleClass().add("accent");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(Phrases.button(remark, kit), space, kit.controls().button(leave, () -> left.run()), send);
        buttons.getStyleClass().add("sheet-buttons");
        return buttons;
    }

    private void pressed(KeyEvent event) {
        int at = found.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int next = Math.clamp(at + (event.getCode() == KeyCode.DOWN ? 1 : -1), 0, Math.max(0, model.found().size() - 1));
            found.getSelectionModel().clearAndSelect(next);
            found.scrollTo(Math.max(0, next - 2));
            event.consume();
        } else if (Keys.MOVE_ON.matches(event) && wantsEnter()) {
            if (at >= 0 && at < model.found().size()) {
                take(model.found().get(at));
            } else {
                model.chooseFirst();
            }
            event.consume();
        }
    }

    /// Enter takes up what is pointed at; with nothing sought and somebody chosen it goes on to the remark.
    private boolean wantsEnter() {
        return isSeeking() || found.getSelectionModel().getSelectedIndex() >= 0;
    }

    private void take(Target target) {
        model.choose(target);
        point(found);
        sought.requestFocus();
    }

    private void send() {
        List<Target> leaving = model.leavingTheHouse();
        if (leaving.isEmpty()) {
            model.send(sent);
        } else {
            askOnce(leaving);
        }
    }

    private void askOnce(List<Target> leaving) {
        String where = String.join(kit.say("dak.and"), leaving.stream().map(Target::path).distinct().toList());
        Dialogs.Question question = new Dialogs.Question(kit.say("dak.mark.leaves.title"),
                kit.say("dak.mark.leaves", where), kit.say("dak.mark.leaves.send"), false);
        kit.dialogs().confirm(question, () -> model.send(sent));
    }
}

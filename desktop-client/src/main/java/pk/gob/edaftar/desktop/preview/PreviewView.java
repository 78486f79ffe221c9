package pk.gob.edaftar.desktop.preview;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.ui.Background;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.KeyMap;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Notice;
import pk.gob.edaftar.desktop.ui.WhileShown;

/// A file read where it is: its pages one by one, its words, or why neither. What reads it ends when this leaves the screen.
public final class PreviewView extends BorderPane {
    private final PreviewViewModel model;
    private final Kit kit;
    private final Background background;
    private final Label place = new Label();
    private final Label near = new Label();
    private final HBox turning = new HBox();
    private final PageView page;

    /// @param secret whether it belongs to a letter of which nothing is handed out
    /// @param back leaves it
    public PreviewView(PreviewViewModel model, boolean secret, Kit kit, Background background, Runnable back) {
        this.model = model;
        this.kit = kit;
        this.background = background;
        this.page = new PageView(model, kit);
        getStyleClass().add("preview");
        Label name = kit.controls().text(model.name(), "preview-name");
        name.setNodeOrientation(Bidi.orientation(model.name()));
        HBox.setHgrow(name, Priority.ALWAYS);
        Button leave = kit.controls().button("preview.back", Icon.BACK, Keys.BACK_FROM_FILE, back);
        leave.setMinWidth(USE_PREF_SIZE);
        HBox first = new HBox(leave, name);
        first.getStyleClass().add("preview-head");
        VBox top = new VBox(first, tools());
        if (secret) {
            top.getChildren().add(kit.controls().text(kit.say("preview.secret"), "quiet-text"));
        }
        top.getStyleClass().add("preview-top");
        setTop(top);
        widthProperty().addListener((seen, was, is) -> page.fit(is.doubleValue()));
        WhileShown.follow(this, model.shownProperty(), this::show);
        WhileShown.follow(this, model.zoomProperty(), now -> near.setText(kit.say("preview.near", Math.round(100 * now.doubleValue()))));
        WhileShown.during(this, () -> {
            model.begin();
            return model::end;
        });
        KeyMap.on(this).bind(Keys.BACK_FROM_FILE, back)
                .bindIf(Keys.PAGE_ON, () -> model.turn(1)).bindIf(Keys.PAGE_BACK, () -> model.turn(-1))
                .bindIf(Keys.NEARER, () -> model.zoom(1)).bindIf(Keys.FARTHER, () -> model.zoom(-1))
                .bindIf(Keys.WHOLE_WIDTH, model::wholeWidth);
    }

    private Node tools() {
        Button before = kit.controls().icon("preview.before", Icon.BEFORE, () -> model.turn(-1));
        Button next = kit.controls().icon("preview.next", Icon.NEXT, () -> model.turn(1));
        Button farther = kit.controls().icon("preview.farther", Icon.SMALLER, () -> model.zoom(-1));
        Button nearer = kit.controls().icon("preview.nearer", Icon.LARGER, () -> model.zoom(1));
        Button whole = kit.controls().button("preview.wholeWidth", model::wholeWidth);
        place.setMinWidth(USE_PREF_SIZE);
        near.setMinWidth(USE_PREF_SIZE);
        turning.getChildren().setAll(before, place, next, farther, near, nearer, whole);
        turning.getStyleClass().add("preview-tools");
        turning.setVisible(false);
        turning.setManaged(false);
        return turning;
    }

    private void show(PreviewViewModel.Shown shown) {
        int pages = switch (shown) {
            case PreviewViewModel.Shown.Page(int number, int count, Drawn drawn) -> placed(number, count);
            case PreviewViewModel.Shown.Not(Unshown why, int number, int count) -> placed(number, count);
            case PreviewViewModel.Shown.Waiting waiting -> turning.isVisible() ? 1 : 0;
            case PreviewViewModel.Shown.Locked locked -> 0;
            case PreviewViewModel.Shown.Words words -> 0;
        };
        turning.setVisible(pages > 0);
        turning.setManaged(pages > 0);
        Node centre = switch (shown) {
            case PreviewViewModel.Shown.Waiting waiting -> said(Icon.FILE, kit.say("preview.waiting"), "");
            case PreviewViewModel.Shown.Locked(boolean wrong) -> locked(wrong);
            case PreviewViewModel.Shown.Words words -> new WordsView(words, model.name(), kit, background);
            case PreviewViewModel.Shown.Page drawn -> {
                page.show(drawn);
                yield page;
            }
            case PreviewViewModel.Shown.Not(Unshown why, int number, int count) -> said(Icon.ATTENTION, kit.say(why.key()), kit.say(why.key() + ".hint"));
        };
        if (getCenter() != centre) {
            setCenter(centre);
            if (!(shown instanceof PreviewViewModel.Shown.Locked) && !(shown instanceof PreviewViewModel.Shown.Words)) {
                WhileShown.focus(background, centre);
            }
        }
    }

    private int placed(int number, int count) {
        place.setText(kit.say("preview.page", number, count));
        return count;
    }

    private Node said(Icon icon, String what, String more) {
        VBox box = new VBox(icon.node(), kit.controls().text(what, "empty-title"), kit.controls().text(more, "empty-hint"));
        box.getStyleClass().add("empty");
        box.setFocusTraversable(true);
        box.setAccessibleText(what + " " + more);
        return box;
    }

    private Node locked(boolean wrong) {
        PasswordField field = new PasswordField();
        Notice notice = new Notice();
        if (wrong) {
            notice.show(Notice.Kind.REFUSED, kit.say("preview.locked.wrong"), "");
        }
        Button unlock = kit.controls().primary("preview.locked.open", () -> model.unlock(field.getText()));
        field.setOnAction(entered -> unlock.fire());
        VBox box = new VBox(Icon.LOCK.node(), kit.controls().text(kit.say("preview.locked"), "empty-title"),
                kit.controls().text(kit.say("preview.locked.hint"), "empty-hint"),
                kit.controls().labelled("preview.locked.password", field), notice, unlock);
        box.getStyleClass().addAll("empty", "preview-locked");
        WhileShown.focus(background, field);
        return box;
    }
}

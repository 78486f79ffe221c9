package pk.gob.edaftar.desktop.preview;

import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
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

/// Two versions of a file side by side, the earlier where one begins to read.
public final class ComparisonView extends BorderPane {
    /// How many lines alike are seen above a difference one goes to.
    private static final int ABOVE = 2;
    /// The lines at the beginning are seen as it is.
    private static final int SEEN = 10;

    private final ComparisonViewModel model;
    private final Kit kit;
    private final Background background;
    private final Label count = new Label();
    private final HBox tools = new HBox();
    private ListView<Comparison.Row> lines = new ListView<>();

    /// @param secret whether it belongs to a letter of which nothing is handed out
    /// @param back leaves it
    public ComparisonView(ComparisonViewModel model, boolean secret, Kit kit, Background background, Runnable back) {
        this.model = model;
        this.kit = kit;
        this.background = background;
        getStyleClass().addAll("preview", "compare");
        Label name = kit.controls().text(model.name(), "preview-name");
        name.setNodeOrientation(Bidi.orientation(model.name()));
        HBox.setHgrow(name, Priority.ALWAYS);
        Button leave = kit.controls().button("preview.back", Icon.BACK, Keys.BACK_FROM_FILE, back);
        leave.setMinWidth(USE_PREF_SIZE);
        HBox first = new HBox(leave, name);
        first.getStyleClass().add("preview-head");
        count.setMinWidth(USE_PREF_SIZE);
        tools.getChildren().setAll(kit.controls().icon("preview.compare.before", Icon.BEFORE, () -> go(-1)), count,
                kit.controls().icon("preview.compare.next", Icon.NEXT, () -> go(1)));
        tools.getStyleClass().add("preview-tools");
        VBox top = new VBox(first, tools);
        if (secret) {
            top.getChildren().add(kit.controls().text(kit.say("preview.secret"), "quiet-text"));
        }
        top.getStyleClass().add("preview-top");
        setTop(top);
        WhileShown.follow(this, model.shownProperty(), this::show);
        WhileShown.during(this, () -> {
            model.begin();
            return model::end;
        });
        KeyMap.on(this).bind(Keys.BACK_FROM_FILE, back);
    }

    private void show(ComparisonViewModel.Shown shown) {
        boolean compared = shown instanceof ComparisonViewModel.Shown.Compared;
        tools.setVisible(compared);
        tools.setManaged(compared);
        setCenter(switch (shown) {
            case ComparisonViewModel.Shown.Waiting waiting -> said(Icon.FILE, kit.say("preview.compare.waiting"), "");
            case ComparisonViewModel.Shown.Not(Unshown why, int version) ->
                    said(Icon.ATTENTION, kit.say("preview.compare.not", version), kit.say(why.key()) + " · " + kit.say(why.key() + ".hint"));
            case ComparisonViewModel.Shown.Compared(Comparison comparison, boolean cut) -> table(comparison, cut);
        });
    }

    private Node said(Icon icon, String what, String more) {
        VBox box = new VBox(icon.node(), kit.controls().text(what, "empty-title"), kit.controls().text(more, "empty-hint"));
        box.getStyleClass().add("empty");
        box.setFocusTraversable(true);
        box.setAccessibleText(what + " " + more);
        WhileShown.focus(background, box);
        return box;
    }

    private Node table(Comparison comparison, boolean cut) {
        count.setText(kit.say("preview.compare.differences", comparison.differences()));
        lines = new ListView<>();
        lines.setCellFactory(list -> new ComparisonCell(kit, list));
        lines.setAccessibleText(kit.say("preview.compare.lines", model.name()));
        lines.getStyleClass().addAll("edge-to-edge", "preview-lines", "compare-lines");
        lines.setPlaceholder(kit.controls().text(kit.say("preview.noWords"), "empty-hint"));
        VBox.setVgrow(lines, Priority.ALWAYS);
        HBox heads = new HBox(head("preview.compare.earlier", model.earlier()), head("preview.compare.later", model.later()));
        Notice notice = new Notice();
        notice.show(Notice.Kind.INFORM, kit.say(comparison.differences() == 0 ? "preview.compare.alike" : "preview.compare.note"), cut ? kit.say("preview.compare.cut") : "");
        VBox all = new VBox(notice, heads, lines);
        all.getStyleClass().add("preview-words");
        WhileShown.focus(background, lines);
        lines.setItems(FXCollections.observableList(comparison.rows()));
        background.onScreen(() -> go(1));
        return all;
    }

    private Node head(String key, int version) {
        Label label = kit.controls().text(kit.say(key, version), "section-title");
        // both are as wide as each other, and would be reckoned as high as in no width
        label.setWrapText(false);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setPrefWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    /// @param direction 1 to the next difference, -1 to the one before
    private void go(int direction) {
        List<Comparison.Row> rows = lines.getItems();
        int at = lines.getSelectionModel().getSelectedIndex();
        IntStream.iterate(at + direction, row -> row >= 0 && row < rows.size(), row -> row + direction)
                .filter(row -> rows.get(row).first()).findFirst().ifPresent(row -> {
                    lines.getSelectionModel().clearAndSelect(row);
                    lines.getFocusModel().focus(row);
                    if (row > SEEN || at > SEEN) {
                        lines.scrollTo(Math.max(0, row - ABOVE));
                    }
                });
    }
}

package pk.gob.edaftar.desktop.bring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.bring.BringViewModel.Stage;
import pk.gob.edaftar.desktop.bring.BroughtRow.State;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.ui.Choices;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.KeyMap;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Notice;
import pk.gob.edaftar.desktop.ui.Share;
import pk.gob.edaftar.desktop.ui.WhileShown;
import pk.gob.edaftar.register.LetterField;

/// Bringing in a register: which file, what its columns fill, what is wrong with its rows, and how far it is.
public final class BringView extends BorderPane {
    private final BringViewModel model;
    private final Kit kit;
    private final Runnable leave;
    private final Label hint;
    private final Notice notice = new Notice();
    private final HBox chosen = new HBox();
    private final FlowPane buttons = new FlowPane();
    private final ScrollPane columns = new ScrollPane();
    private final ListView<BroughtRow> rows = new ListView<>();

    /// @param leave what Esc does; what is being entered goes on
    public BringView(BringViewModel model, Kit kit, Wording wording, Runnable leave) {
        this.model = model;
        this.kit = kit;
        this.leave = leave;
        getStyleClass().add("bring");
        Label title = new Label(kit.say("bring.title"));
        title.getStyleClass().add("list-title");
        hint = kit.controls().text(kit.say("bring.hint", RegisterTable.MOST_ROWS), "quiet-text");
        chosen.getStyleClass().add("bring-file");
        buttons.getStyleClass().add("bring-buttons");
        columns.setFitToWidth(true);
        columns.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox form = new VBox(title, hint, chosen, notice, columns, buttons);
        form.getStyleClass().add("bring-form");
        setCenter(form);
        rows.setItems(model.rows());
        rows.setCellFactory(list -> new BroughtRowCell(kit, wording));
        rows.setAccessibleText(kit.say("bring.rows"));
        rows.getStyleClass().add("bring-rows");
        Share.keep(rows, this, kit.appearance(), 36, 0.45);
        KeyMap.on(this).bind(Keys.COMMIT, this::goOn).bind(Keys.BRING_IN, this::choose).bind(Keys.EXPORT, this::keepLeft).bind(Keys.LEAVE, leave);
        WhileShown.follow(this, model.stageProperty(), this::show);
    }

    private void choose() {
        kit.dialogs().chooseFiles(kit.say("bring.choose"), files -> model.choose(files.getFirst(), null));
    }

    /// What the screen is for at this stage.
    private void goOn() {
        if (model.stageProperty().get() instanceof Stage.Columns) {
            model.check();
        } else if (model.stageProperty().get() instanceof Stage.Checked) {
            model.enter();
        }
    }

    private void show(Stage stage) {
        setRight(model.rows().isEmpty() ? null : rows);
        boolean begun = !model.rows().isEmpty();
        hint.setVisible(!begun);
        hint.setManaged(!begun);
        columns.setVisible(!(stage instanceof Stage.Done));
        switch (stage) {
            case Stage.Empty empty -> without(() -> { });
            case Stage.Opening opening -> without(() -> notice.show(Notice.Kind.INFORM, kit.say("bring.opening"), ""));
            case Stage.Unreadable(RegisterTable.Why why, String detail) -> without(() -> notice.show(Notice.Kind.REFUSED,
                    kit.say("bring.unreadable." + why.name().toLowerCase(Locale.ROOT), Bidi.ltr(detail), RegisterTable.MOST_ROWS), kit.say("bring.unreadable")));
            case Stage.Columns columns -> columns(columns.table());
            case Stage.Checking(RegisterTable table, int done) -> working(kit.say("bring.checking", done, table.rows().size()), done, table.rows().size());
            case Stage.Checked(RegisterTable table) -> checked(table);
            case Stage.Entering(RegisterTable table, int done, int all) -> working(kit.say("bring.entering", done, all), done, all);
            case Stage.Done(RegisterTable table, boolean stopped) -> done(table, stopped);
        }
    }

    private void without(Runnable say) {
        Button choose = chooser("accent");
        chosen.getChildren().setAll(choose);
        columns.setContent(null);
        notice.clear();
        say.run();
        buttons.getChildren().setAll(back());
        WhileShown.focus(model.background(), choose);
    }

    private Button chooser(String... styles) {
        Button choose = kit.controls().button("bring.choose", Icon.BRING_IN, Keys.BRING_IN, this::choose);
        choose.getStyleClass().addAll(styles);
        return choose;
    }

    private Button back() {
        return kit.controls().button("bring.back", leave);
    }

    private void columns(RegisterTable table) {
        shown(table);
        List<List<LetterField>> missing = model.missing(table);
        if (missing.isEmpty()) {
            notice.clear();
        } else {
            notice.show(Notice.Kind.WARNING, kit.say("bring.missing", missing.getFirst().stream().map(this::name)
                    .collect(Collectors.joining(kit.say("bring.or")))), kit.say("bring.missing.hint"));
        }
        Button check = kit.controls().button("bring.check", Icon.FIND, Keys.COMMIT, model::check);
        check.getStyleClass().add("accent");
        check.setDisable(!missing.isEmpty());
        buttons.getChildren().setAll(back(), check);
    }

    private void shown(RegisterTable table) {
        List<Node> file = new ArrayList<>(List.of(chooser()));
        Label name = new Label(kit.say("bring.file", Bidi.ltr(table.file().name()), table.rows().size()));
        name.getStyleClass().add("may-shorten");
        file.add(name);
        if (table.sheets().size() > 1) {
            ComboBox<String> sheet = Choices.of(table.sheets(), each -> each);
            sheet.setValue(table.sheet());
            sheet.setAccessibleText(kit.say("bring.sheet"));
            sheet.valueProperty().addListener((seen, was, is) -> model.choose(table.file(), is));
            file.add(sheet);
        }
        chosen.getChildren().setAll(file);
        boolean same = columns.getContent() instanceof ColumnsGrid grid && grid.isOf(table);
        if (!same) {
            ColumnsGrid grid = new ColumnsGrid(model, table, kit, this::goOn, leave);
            columns.setContent(grid);
            WhileShown.focus(model.background(), grid.first());
        } else {
            ((ColumnsGrid) columns.getContent()).refresh();
        }
        columns.getContent().setDisable(model.isBusy());
    }

    private void working(String text, int done, int all) {
        columns.getContent().setDisable(true);
        chosen.setDisable(true);
        notice.clear();
        ProgressBar bar = new ProgressBar(all == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) done / all);
        bar.setAccessibleText(text);
        Button stop = kit.controls().button("bring.stop", model::stop);
        buttons.getChildren().setAll(bar, kit.controls().text(text, "quiet-text"), stop);
    }

    private void checked(RegisterTable table) {
        chosen.setDisable(false);
        shown(table);
        long ready = model.count(State.READY);
        long wrong = model.count(State.WRONG);
        notice.show(wrong == 0 ? Notice.Kind.DONE : Notice.Kind.WARNING, kit.say("bring.checked", ready, wrong, model.count(State.KNOWN)),
                kit.say(wrong == 0 ? "bring.checked.hint" : "bring.checked.wrong"));
        Button enter = kit.controls().button("bring.enter", Icon.BRING_IN, Keys.COMMIT, model::enter);
        enter.getStyleClass().add("accent");
        enter.setDisable(ready == 0 && model.count(State.KNOWN) == 0);
        buttons.getChildren().setAll(back(), enter);
        leftOver();
        WhileShown.focus(model.background(), rows);
    }

    /// What is not entered can be mended elsewhere and brought again.
    private void leftOver() {
        if (!model.left().isEmpty() && model.count(State.WRONG) > 0) {
            buttons.getChildren().add(1, kit.controls().button("bring.keep", Icon.EXPORT, Keys.EXPORT, this::keepLeft));
        }
    }

    private void keepLeft() {
        if (model.stageProperty().get() instanceof Stage.Checked(RegisterTable table) && !model.left().isEmpty()) {
            keep(table);
        } else if (model.stageProperty().get() instanceof Stage.Done(RegisterTable table, boolean stopped) && !model.left().isEmpty()) {
            keep(table);
        }
    }

    private void keep(RegisterTable table) {
        kit.dialogs().chooseTarget(kit.say("bring.keep"), kit.say("bring.keep.name") + ".csv", file -> model.keepLeft(file, table,
                written -> kit.dialogs().tell(written ? kit.say("bring.kept", model.left().size(), Bidi.ltr(file.name())) : kit.say("bring.keep.failed"))));
    }

    private void done(RegisterTable table, boolean stopped) {
        chosen.setDisable(false);
        shown(table);
        columns.getContent().setDisable(true);
        notice.show(stopped ? Notice.Kind.WARNING : Notice.Kind.DONE, kit.say("bring.done", model.count(State.ENTERED) + model.count(State.UNMARKED),
                model.count(State.WRONG), model.count(State.KNOWN)), kit.say(stopped ? "bring.done.stopped" : "bring.done.hint"));
        Button back = back();
        back.getStyleClass().add("accent");
        buttons.getChildren().setAll(chooser(), back);
        leftOver();
        WhileShown.focus(model.background(), back);
    }

    private String name(LetterField field) {
        return kit.say("bring.field." + field.key());
    }
}

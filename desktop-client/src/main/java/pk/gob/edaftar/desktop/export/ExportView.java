package pk.gob.edaftar.desktop.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.export.ExportViewModel.State;
import pk.gob.edaftar.desktop.ui.Choices;
import pk.gob.edaftar.desktop.ui.FormWalk;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.LocalFile;
import pk.gob.edaftar.desktop.ui.Notice;
import pk.gob.edaftar.desktop.ui.WhileShown;

/// The sheet on which a list is taken out: what it holds, as what, and where to; then how far it is, and what was left out.
public final class ExportView extends VBox {
    private final ExportViewModel model;
    private final Kit kit;
    private final Notice notice = new Notice();
    private final VBox choice;
    private final HBox buttons = new HBox();
    private final Button save;

    private ExportView(ExportViewModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        getStyleClass().add("write");
        ComboBox<Format> format = Choices.of(List.of(Format.values()), each -> kit.say("export.format." + each.name().toLowerCase(Locale.ROOT)));
        format.valueProperty().bindBidirectional(model.formatProperty());
        choice = new VBox(kit.controls().labelled("export.format", format), kit.controls().text(kit.say("export.hint"), "quiet-text"));
        choice.getStyleClass().add("fields");
        save = kit.controls().button("export.save", Icon.EXPORT, Keys.COMMIT, this::save);
        save.getStyleClass().add("accent");
        buttons.getStyleClass().add("sheet-buttons");
        getChildren().setAll(kit.controls().text(what(), "sheet-text"), choice, notice, buttons);
        new FormWalk(this, List.of(format), this::save, kit.dialogs()::close);
        WhileShown.follow(this, model.stateProperty(), this::show);
    }

    /// Lays the sheet over the window. Whoever closes it while it writes is told at the end all the same.
    public static void open(Listing<?> listing, Workplace workplace, Kit kit) {
        ExportViewModel model = new ExportViewModel(workplace, new Wording(kit.messages(), workplace.desk()), listing);
        ExportView view = new ExportView(model, kit);
        ChangeListener<State> unseen = (seen, was, is) -> {
            if (view.getScene() == null && (is instanceof State.Done || is instanceof State.Failed)) {
                kit.dialogs().tell(is instanceof State.Done(LocalFile file, ListFile.Written written) ? view.done(file, written) : kit.say("export.failed"));
            }
        };
        model.stateProperty().addListener(unseen);
        kit.dialogs().open(kit.say("export.title"), view);
    }

    private String what() {
        int size = model.listing().rows().size();
        List<String> lines = new ArrayList<>(List.of(model.listing().title()));
        if (size > 0) {
            lines.add(kit.say("export.what", size));
        }
        lines.addAll(model.listing().said());
        return String.join("\n", lines);
    }

    private void save() {
        if (model.stateProperty().get() instanceof State.Ready || model.stateProperty().get() instanceof State.Failed) {
            kit.dialogs().chooseTarget(kit.say("export.title"), model.fileName(), model::write);
        }
    }

    private void show(State state) {
        choice.setVisible(state instanceof State.Ready || state instanceof State.Failed);
        choice.setManaged(choice.isVisible());
        switch (state) {
            case State.Ready ready -> {
                notice.clear();
                buttons.getChildren().setAll(kit.controls().button("ui.cancel", kit.dialogs()::close), save);
            }
            case State.Writing(int done) -> writing(done);
            case State.Done(LocalFile file, ListFile.Written written) -> {
                notice.show(Notice.Kind.DONE, done(file, written), model.leftOut(written).orElse(""));
                Button close = kit.controls().primary("ui.close", kit.dialogs()::close);
                buttons.getChildren().setAll(kit.controls().button("export.show", () -> kit.dialogs().show(file)), close);
                close.requestFocus();
            }
            case State.Failed(var why) -> {
                String key = "export.failed." + why.name().toLowerCase(Locale.ROOT);
                notice.show(Notice.Kind.WARNING, kit.say("export.failed"), kit.say(key));
                buttons.getChildren().setAll(kit.controls().button("ui.cancel", kit.dialogs()::close), save);
            }
        }
    }

    private void writing(int done) {
        notice.clear();
        int size = model.listing().rows().size();
        ProgressBar bar = new ProgressBar(size == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) done / size);
        bar.setAccessibleText(kit.say("export.writing", done));
        Node stop = kit.controls().button("export.stop", model::stop);
        buttons.getChildren().setAll(bar, kit.controls().text(kit.say("export.writing", done), "quiet-text"), stop);
    }

    private String done(LocalFile file, ListFile.Written written) {
        return kit.say("export.done", written.rows(), file.name());
    }
}

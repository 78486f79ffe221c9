package pk.gob.edaftar.desktop.admin;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.FormWalk;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Notice;
import pk.gob.edaftar.desktop.ui.WhileShown;

/// A sheet of the administrator's: some fields, why it was not done, and the buttons that do it or leave it.
final class AdminSheet extends StackPane {
    private final AdminViewModel model;
    private final Kit kit;
    private final Wording wording;
    private final VBox page = new VBox();
    /// Over the fields, for what they offer.
    private final Pane layer = new Pane();

    AdminSheet(AdminViewModel model, Kit kit, Wording wording) {
        this.model = model;
        this.kit = kit;
        this.wording = wording;
        page.getStyleClass().add("write");
        layer.setPickOnBounds(false);
        getChildren().setAll(page, layer);
    }

    Pane layer() {
        return layer;
    }

    /// Lays it out and opens it.
    /// @param title the text key of its title, and `make` that of its button
    /// @param walk the controls in the order Enter walks them
    void open(String title, String make, List<? extends Node> fields, List<? extends Control> walk, Runnable commit) {
        Notice notice = new Notice();
        model.forgive();
        WhileShown.follow(this, model.troubleProperty(), trouble -> show(trouble, notice, kit, wording));
        Button does = kit.controls().button(make, Icon.ACCEPTED, Keys.COMMIT, commit);
        does.getStyleClass().add("accent");
        does.disableProperty().bind(model.busyProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(space, kit.controls().button("ui.cancel", kit.dialogs()::close), does);
        buttons.getStyleClass().add("sheet-buttons");
        page.getChildren().setAll(fields);
        page.getChildren().addAll(notice, buttons);
        new FormWalk(page, walk, () -> {
            if (!model.busyProperty().get()) {
                commit.run();
            }
        }, kit.dialogs()::close);
        kit.dialogs().open(kit.say(title), this);
    }

    /// Says why the last thing asked was not done.
    static void show(Optional<AdminViewModel.Trouble> trouble, Notice notice, Kit kit, Wording wording) {
        if (trouble.isEmpty()) {
            notice.clear();
            return;
        }
        switch (trouble.get()) {
            case AdminViewModel.Trouble.NotHere none -> notice.show(Notice.Kind.WARNING, kit.say("admin.notHere"), kit.say("admin.notHere.hint"));
            case AdminViewModel.Trouble.Refused(var refusal) -> notice.refused(wording.refusal(refusal));
        }
    }
}

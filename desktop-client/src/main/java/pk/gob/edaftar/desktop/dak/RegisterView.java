package pk.gob.edaftar.desktop.dak;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.ui.Controls;
import pk.gob.edaftar.desktop.ui.FormWalk;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.KeyMap;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Notice;
import pk.gob.edaftar.desktop.ui.Share;
import pk.gob.edaftar.desktop.ui.WhileShown;
import pk.gob.edaftar.model.command.Refusal;

/// Registering: the letter's fields, beside them its number, what is like it, and then whom it goes to.
public final class RegisterView extends StackPane {
    private final RegisterViewModel model;
    private final Kit kit;
    private final Wording wording;
    private final LetterFields fields;
    private final Notice notice = new Notice();
    private final VBox beside = new VBox();
    private final NumberCard number;
    private final Button register;
    private final Label keys = new Label();

    /// @param leave what Esc does: the letter in hand stays as typed
    /// @param bringIn goes where a whole register is brought in
    public RegisterView(RegisterViewModel model, Kit kit, Wording wording, Runnable leave, Runnable bringIn) {
        this.model = model;
        this.kit = kit;
        this.wording = wording;
        Pane layer = new Pane();
        layer.setPickOnBounds(false);
        fields = new LetterFields(model, kit, wording, layer, EnumSet.allOf(Field.class));
        number = new NumberCard(kit);
        register = kit.controls().button("dak.register.commit", Icon.REGISTER, Keys.COMMIT, model::register);
        register.getStyleClass().add("accent");
        BorderPane page = new BorderPane(form(bringIn));
        beside.getStyleClass().add("register-beside");
        page.setRight(scrolled(beside));
        page.getStyleClass().add("register");
        getChildren().setAll(page, layer);
        KeyMap.on(this).bind(Keys.BRING_IN, bringIn);
        new FormWalk(fields, fields.inOrder(), model::register, leave);
        WhileShown.follow(this, model.refusedProperty(), this::refused);
        WhileShown.follow(this, model.busyProperty(), register::setDisable);
        WhileShown.follow(this, model.unreadableProperty(), this::unreadable);
        WhileShown.follow(this, model.nextProperty(), next -> {
            if (model.doneProperty().get() == null) {
                number.next(next);
            }
        });
        WhileShown.follow(this, model.doneProperty(), this::done);
    }

    /// With large letters whom it goes to may be longer than the window is high.
    private Region scrolled(Region part) {
        ScrollPane scroll = new ScrollPane(part);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("edge-to-edge", "register-scroll");
        Share.keep(scroll, this, kit.appearance(), 31, 0.5);
        return scroll;
    }

    private Region form(Runnable bringIn) {
        Label title = new Label(kit.say("dak.register.title"));
        title.getStyleClass().add("list-title");
        Button whole = kit.controls().button("dak.register.bringIn", Icon.BRING_IN, Keys.BRING_IN, bringIn);
        whole.setMinWidth(USE_PREF_SIZE);
        FlowPane head = new FlowPane(title, whole);
        head.getStyleClass().add("register-head");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        keys.getStyleClass().addAll("quiet-text", "may-shorten");
        register.setMinWidth(USE_PREF_SIZE);
        HBox buttons = new HBox(keys, space, register);
        buttons.getStyleClass().add("register-buttons");
        VBox form = new VBox(head, fields, notice, buttons);
        VBox.setVgrow(fields, Priority.ALWAYS);
        form.getStyleClass().add("register-form");
        return form;
    }

    /// What the keys do now.
    private void tell(String what) {
        keys.setText(what);
        keys.setTooltip(Controls.tooltip(what));
    }

    private void unreadable(Set<Field> which) {
        if (!which.isEmpty()) {
            String names = which.stream().map(field -> kit.say(field.key())).collect(Collectors.joining(kit.say("dak.and")));
            notice.show(Notice.Kind.REFUSED, kit.say("dak.register.unreadable", names), kit.say("dak.register.unreadable.hint"));
        } else if (model.refusedProperty().get().isEmpty()) {
            notice.clear();
        }
        fields.markUnreadable(which);
    }

    private void refused(Optional<Refusal> refusal) {
        refusal.ifPresentOrElse(reason -> {
            notice.refused(wording.refusal(reason));
            fields.focusFor(reason);
        }, notice::clear);
    }

    private void done(RegisterViewModel.@Nullable Done done) {
        fields.setDisable(done != null);
        register.setVisible(done == null);
        tell(kit.say(done == null ? "dak.register.keys" : "dak.register.keys.mark"));
        if (done == null) {
            number.next(model.nextProperty().get());
            beside.getChildren().setAll(number, new DuplicatesView(model, kit, wording));
            fields.begin();
            return;
        }
        number.stamped(done.number(), done.provisional());
        MarkView mark = new MarkView(done.marking(), kit, wording, "dak.register.later");
        mark.onSent(() -> {
            kit.dialogs().tell(kit.say("dak.register.marked", Bidi.ltr(done.number()), wording.names().postAlone(
                    done.marking().chosen().getFirst().target().post(), wording.desk().now())));
            model.goOn();
        });
        mark.onLeft(model::goOn);
        VBox.setVgrow(mark, Priority.ALWAYS);
        beside.getChildren().setAll(number, mark);
        mark.begin();
    }
}

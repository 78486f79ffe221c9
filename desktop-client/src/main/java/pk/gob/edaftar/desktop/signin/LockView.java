package pk.gob.edaftar.desktop.signin;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.ui.FormWalk;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.KeyMap;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Notice;
import pk.gob.edaftar.desktop.ui.ScrollingPage;
import pk.gob.edaftar.desktop.ui.WhileShown;

/// What is seen of a locked desk: whose it is, and a field for his password.
public final class LockView extends BorderPane {
    private final LockViewModel model;
    private final Kit kit;
    private final Notice notice = new Notice();

    /// Where else one can go from here.
    public record Ways(Runnable another, Runnable signOut) {}

    /// @param looks language, light or dark, size
    public LockView(LockViewModel model, Kit kit, Node looks, Ways ways) {
        this.model = model;
        this.kit = kit;
        getStyleClass().addAll("sign-in", "lock");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top = new HBox(space, looks);
        top.getStyleClass().add("sign-in-top");
        setTop(top);
        VBox card = new VBox(who(), kit.controls().text(kit.say("signin.lock.text"), "sheet-text"), form(ways), notice);
        card.getStyleClass().add("sign-in-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane middle = new StackPane(card);
        middle.getStyleClass().add("sign-in-middle");
        setCenter(new ScrollingPage(middle));
        KeyMap.on(this).bind(Keys.LANGUAGE, () -> kit.messages().languageProperty().set(kit.messages().language().other()))
                .bind(Keys.ANOTHER_PERSON, ways.another());
        WhileShown.follow(this, model.troubleProperty(), trouble -> trouble.ifPresentOrElse(
                told -> notice.show(Notice.Kind.REFUSED, kit.say(told.key()), kit.say(told.hint())), notice::clear));
    }

    private Node who() {
        Language language = kit.messages().language();
        Label name = new Label(model.name().map(both -> both.in(language.tag())).orElse(kit.say("signin.name")));
        name.getStyleClass().add("lock-name");
        name.setGraphic(Icon.LOCK.node());
        Label other = new Label(model.name().map(both -> both.in(language.other().tag())).orElse(""));
        other.getStyleClass().add("sign-in-office");
        return new VBox(name, other);
    }

    private Node form(Ways ways) {
        PasswordField password = new PasswordField();
        Runnable unlock = () -> model.unlock(password.getText());
        Button go = kit.controls().primary("signin.lock.go", unlock);
        go.disableProperty().bind(model.busyProperty());
        Button another = kit.controls().button("shell.another", ways.another());
        Button out = kit.controls().button("shell.signOut", ways.signOut());
        another.getStyleClass().add("flat");
        out.getStyleClass().add("flat");
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(20, 20);
        turning.setAccessibleText(kit.say("signin.busy"));
        turning.visibleProperty().bind(model.busyProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(turning, space, out, another, go);
        buttons.getStyleClass().add("sheet-buttons");
        VBox form = new VBox(kit.controls().labelled("signin.password", password), buttons);
        form.getStyleClass().add("form");
        new FormWalk(form, List.of(password), unlock, () -> { });
        WhileShown.focus(model.background(), password);
        WhileShown.follow(form, model.troubleProperty(), trouble -> trouble.ifPresent(told -> {
            password.requestFocus();
            password.selectAll();
        }));
        return form;
    }
}

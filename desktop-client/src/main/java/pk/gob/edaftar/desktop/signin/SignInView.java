package pk.gob.edaftar.desktop.signin;

import java.time.Instant;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.signin.SignInViewModel.Step;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.ui.FormWalk;
import pk.gob.edaftar.desktop.ui.KeyMap;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Notice;
import pk.gob.edaftar.desktop.ui.ScrollingPage;
import pk.gob.edaftar.desktop.ui.UrduKeyboard;
import pk.gob.edaftar.desktop.ui.WhileShown;

/// The first window: name and password, or at the very first start the server's address.
public final class SignInView extends BorderPane {
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private final SignInViewModel model;
    private final Kit kit;
    private final Notice notice = new Notice();
    private final StackPane form = new StackPane();

    /// @param looks language, light or dark, size: needed before anybody has signed in
    public SignInView(SignInViewModel model, Kit kit, Node looks) {
        this.model = model;
        this.kit = kit;
        getStyleClass().add("sign-in");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top = new HBox(space, looks);
        top.getStyleClass().add("sign-in-top");
        setTop(top);
        Label name = new Label(kit.say("signin.name"));
        name.getStyleClass().add("sign-in-name");
        Label office = kit.controls().text(kit.say("signin.office"), "sign-in-office");
        VBox card = new VBox(name, office, form, notice);
        card.getStyleClass().add("sign-in-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane middle = new StackPane(card);
        middle.getStyleClass().add("sign-in-middle");
        WhileShown.follow(this, model.stepProperty(), step -> card.pseudoClassStateChanged(WIDE, step == Step.FIRST));
        setCenter(new ScrollingPage(middle));
        KeyMap.on(this).bind(Keys.LANGUAGE, () -> kit.messages().languageProperty().set(kit.messages().language().other()));
        WhileShown.follow(this, model.stepProperty(), step -> form.getChildren().setAll(switch (step) {
            case SERVER -> serverForm();
            case FIRST -> firstForm();
            case INVITATION -> new InvitationView(model.newcomer().invitation(), kit, new InvitationView.Around(
                    buttons -> buttons(model.newcomer().invitation().busyProperty(), buttons), this::whole, model::leave));
            case WAITING -> new WaitingView(model.newcomer().waiting(), kit, invited(), model::leave);
            case PERSON -> personForm();
            case OWN_PASSWORD -> passwordForm();
        }));
        WhileShown.follow(this, model.newcomer().admittedProperty(), admitted -> {
            if (admitted) {
                notice.show(Notice.Kind.DONE, kit.say("signin.admitted"), kit.say("signin.admitted.hint"));
            }
        });
        WhileShown.follow(this, model.troubleProperty(), trouble -> trouble.ifPresentOrElse(this::tell, notice::clear));
    }

    private Node serverForm() {
        TextField address = UrduKeyboard.latinOnly(new TextField());
        address.textProperty().bindBidirectional(model.serverProperty());
        address.setNodeOrientation(javafx.geometry.NodeOrientation.LEFT_TO_RIGHT);
        address.setPromptText(kit.say("signin.server.prompt"));
        Button go = kit.controls().primary("signin.server.use", model::useServer);
        go.setDefaultButton(true);
        VBox fields = new VBox(kit.controls().text(kit.say("signin.server.text"), "sheet-text"),
                kit.controls().labelled("signin.server", address), buttons(go), invited());
        fields.getStyleClass().add("form");
        WhileShown.focus(model.background(), address);
        return fields;
    }

    private Node firstForm() {
        Button go = kit.controls().primary("signin.first.go", model.first()::become);
        Button other = otherServer();
        return new FirstView(model.first(), kit, buttons(model.first().busyProperty(), other, go), this::whole,
                () -> model.stepProperty().set(Step.SERVER));
    }

    private Button invited() {
        Button invited = kit.controls().button("signin.invited", () -> model.invited(""));
        invited.getStyleClass().add("flat");
        return invited;
    }

    private Button otherServer() {
        Button other = kit.controls().button("signin.server.other", () -> model.stepProperty().set(Step.SERVER));
        other.getStyleClass().add("flat");
        return other;
    }

    private Node personForm() {
        ComboBox<String> login = new ComboBox<>(model.logins());
        login.setEditable(true);
        login.getEditor().textProperty().bindBidirectional(model.loginProperty());
        UrduKeyboard.latinOnly(login.getEditor());
        // a moment later: a mouse that brings the focus puts the caret after it
        login.getEditor().focusedProperty().addListener((seen, was, is) -> model.background().onScreen(login.getEditor()::selectAll));
        PasswordField password = new PasswordField();
        Runnable signIn = () -> model.signIn(password.getText());
        Button go = kit.controls().primary("signin.go", signIn);
        Button other = otherServer();
        StackPane people = new StackPane();
        VBox fields = new VBox(people, kit.controls().labelled("signin.login", login),
                kit.controls().labelled("signin.password", password), buttons(other, go), invited());
        fields.getStyleClass().add("form");
        WhileShown.during(fields, () -> showPeople(people, password));
        new FormWalk(fields, List.of(login, password), signIn, () -> { });
        WhileShown.focus(model.background(), model.rememberedProperty().get() ? password : login);
        WhileShown.follow(fields, model.rememberedProperty(), remembered -> {
            if (remembered) {
                model.background().onScreen(password::requestFocus);
            }
        });
        WhileShown.follow(fields, model.troubleProperty(), trouble -> trouble.ifPresent(told -> {
            (model.loginProperty().get().isBlank() ? login : password).requestFocus();
            password.selectAll();
        }));
        return fields;
    }

    /// As soon as it is known who has a desk here; whoever is alone here needs no list.
    private Runnable showPeople(StackPane where, PasswordField password) {
        InvalidationListener listener = changed -> {
            boolean several = model.people().size() > 1;
            where.setManaged(several);
            where.getChildren().setAll(several ? List.of(new PeopleView(model, kit, password::requestFocus)) : List.of());
        };
        listener.invalidated(model.people());
        model.people().addListener(listener);
        return () -> model.people().removeListener(listener);
    }

    private Node passwordForm() {
        PasswordField present = new PasswordField();
        PasswordField chosen = new PasswordField();
        PasswordField again = new PasswordField();
        Runnable change = () -> model.changePassword(present.getText(), chosen.getText(), again.getText());
        Button go = kit.controls().primary("signin.change", change);
        VBox fields = new VBox(kit.controls().labelled("signin.present", present),
                kit.controls().labelled("signin.chosen", chosen), kit.controls().labelled("signin.again", again), buttons(go));
        fields.getStyleClass().add("form");
        new FormWalk(fields, List.of(present, chosen, again), change, () -> model.stepProperty().set(Step.PERSON));
        WhileShown.focus(model.background(), present);
        return fields;
    }

    private HBox buttons(Button... buttons) {
        return buttons(model.busyProperty(), buttons);
    }

    private HBox buttons(ReadOnlyBooleanProperty busy, Button... buttons) {
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(20, 20);
        turning.setAccessibleText(kit.say("signin.busy"));
        turning.visibleProperty().bind(busy);
        buttons[buttons.length - 1].disableProperty().bind(busy);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(turning, space);
        line.getChildren().addAll(buttons);
        line.getStyleClass().add("sheet-buttons");
        return line;
    }

    private void tell(Trouble trouble) {
        Notice.Kind kind = model.stepProperty().get() == Step.WAITING ? Notice.Kind.INFORM : Notice.Kind.REFUSED;
        notice.show(kind, kit.say(trouble.key(), said(trouble)), kit.say(trouble.hint(), said(trouble)));
    }

    private String whole(Trouble trouble) {
        return kit.say("signin.fault", kit.say(trouble.key(), said(trouble)), kit.say(trouble.hint(), said(trouble)));
    }

    private Object[] said(Trouble trouble) {
        return trouble.arguments().stream().map(this::say).toArray();
    }

    private Object say(Object argument) {
        return argument instanceof Instant instant ? kit.dates().stamp(instant)
                : argument instanceof String text ? Bidi.ltr(text) : argument;
    }
}

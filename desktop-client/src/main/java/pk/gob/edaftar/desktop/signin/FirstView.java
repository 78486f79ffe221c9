package pk.gob.edaftar.desktop.signin;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.signin.FirstViewModel.Field;
import pk.gob.edaftar.desktop.ui.FormWalk;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.WhileShown;

/// The page a server without an administrator is met with: the code it shows, who he is, and how he will sign in.
final class FirstView extends VBox {
    private final Kit kit;
    private final FaultyFields<Field> fields;

    /// @param buttons the line of buttons below the fields
    /// @param said a trouble's text and what to do about it
    /// @param leave where Esc leads
    FirstView(FirstViewModel model, Kit kit, Node buttons, Function<Trouble, String> said, Runnable leave) {
        this.kit = kit;
        this.fields = new FaultyFields<>(Field.class, kit, model::typed, said);
        getStyleClass().add("form");
        Label title = kit.controls().text(kit.say("signin.first.title"), "sheet-title");
        Label text = kit.controls().text(kit.say("signin.first.text"), "sheet-text");
        Node code = fields.field(Field.CODE, "signin.first.code", FaultyFields.latin(new TextField()));
        Node english = fields.field(Field.NAME, "signin.first.english", FaultyFields.latin(new TextField()));
        Node urdu = fields.field(Field.URDU_NAME, "signin.first.urdu", urdu(new TextField()));
        Node login = fields.field(Field.LOGIN, "signin.first.login", FaultyFields.latin(new TextField()));
        Node password = fields.field(Field.PASSWORD, "signin.password", new PasswordField());
        Node again = fields.field(Field.AGAIN, "signin.first.again", new PasswordField());
        getChildren().addAll(title, text, code, row(english, urdu), login, row(password, again), buttons);
        List<TextInputControl> walk = Arrays.stream(Field.values()).map(fields::input).toList();
        new FormWalk(this, walk, model::become, leave);
        WhileShown.focus(model.background(), fields.input(Field.CODE));
        WhileShown.follow(this, model.faultsProperty(), fields::tell);
    }

    /// Urdu is written in it whatever layout the computer has.
    private TextField urdu(TextField field) {
        field.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        field.setPromptText(kit.say("signin.first.urdu.prompt"));
        field.focusedProperty().addListener((seen, was, is) -> kit.keyboard().onProperty().set(is));
        return field;
    }

    private static HBox row(Node... fields) {
        HBox row = new HBox(fields);
        row.getStyleClass().add("form-pair");
        return row;
    }
}

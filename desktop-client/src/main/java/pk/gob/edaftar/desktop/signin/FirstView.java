package pk.gob.edaftar.desktop.signin;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.signin.FirstViewModel.Field;
import pk.gob.edaftar.desktop.ui.FormWalk;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.UrduKeyboard;
import pk.gob.edaftar.desktop.ui.WhileShown;

/// The page a server without an administrator is met with: the code it shows, who he is, and how he will sign in.
final class FirstView extends VBox {
    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("danger");

    private final FirstViewModel model;
    private final Kit kit;
    private final Map<Field, TextInputControl> inputs = new EnumMap<>(Field.class);
    private final Map<Field, Label> faults = new EnumMap<>(Field.class);
    private Set<Field> shown = Set.of();

    /// @param buttons the line of buttons below the fields
    /// @param said a trouble's text and what to do about it
    /// @param leave where Esc leads
    FirstView(FirstViewModel model, Kit kit, Node buttons, Function<Trouble, String> said, Runnable leave) {
        this.model = model;
        this.kit = kit;
        getStyleClass().add("form");
        Label title = kit.controls().text(kit.say("signin.first.title"), "sheet-title");
        Label text = kit.controls().text(kit.say("signin.first.text"), "sheet-text");
        Node code = field(Field.CODE, "signin.first.code", latin(new TextField()));
        Node english = field(Field.NAME, "signin.first.english", latin(new TextField()));
        Node urdu = field(Field.URDU_NAME, "signin.first.urdu", urdu(new TextField()));
        Node login = field(Field.LOGIN, "signin.first.login", latin(new TextField()));
        Node password = field(Field.PASSWORD, "signin.password", new PasswordField());
        Node again = field(Field.AGAIN, "signin.first.again", new PasswordField());
        getChildren().addAll(title, text, code, row(english, urdu), login, row(password, again), buttons);
        List<TextInputControl> walk = Arrays.stream(Field.values()).map(this::input).toList();
        new FormWalk(this, walk, model::become, leave);
        WhileShown.focus(model.background(), input(Field.CODE));
        WhileShown.follow(this, model.faultsProperty(), found -> tell(found, said));
    }

    private TextInputControl input(Field field) {
        return Objects.requireNonNull(inputs.get(field));
    }

    private Node field(Field field, String key, TextInputControl input) {
        input.textProperty().bindBidirectional(model.typed(field));
        Label fault = kit.controls().text("", "field-fault");
        fault.setVisible(false);
        fault.setManaged(false);
        inputs.put(field, input);
        faults.put(field, fault);
        VBox labelled = kit.controls().labelled(key, input);
        labelled.getChildren().add(fault);
        HBox.setHgrow(labelled, Priority.ALWAYS);
        return labelled;
    }

    private static TextField latin(TextField field) {
        field.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return UrduKeyboard.latinOnly(field);
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

    /// New faults take the keys to the first of them; one that is being mended does not.
    private void tell(Map<Field, Trouble> found, Function<Trouble, String> said) {
        faults.forEach((field, label) -> {
            Trouble trouble = found.get(field);
            label.setText(trouble == null ? "" : said.apply(trouble));
            label.setVisible(trouble != null);
            label.setManaged(trouble != null);
            input(field).setAccessibleHelp(label.getText());
            input(field).pseudoClassStateChanged(FAULTY, trouble != null);
        });
        if (!shown.containsAll(found.keySet())) {
            found.keySet().stream().sorted().findFirst().ifPresent(field -> input(field).requestFocus());
        }
        shown = Set.copyOf(found.keySet());
    }
}

package pk.gob.edaftar.desktop.signin;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.signin.InvitationViewModel.Field;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.ui.FormWalk;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.UrduKeyboard;
import pk.gob.edaftar.desktop.ui.WhileShown;
import pk.gob.edaftar.model.session.InvitationShown;

/// The page for whoever was invited: the link or the code, then whom it is for and what he has to choose.
final class InvitationView extends VBox {
    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("danger");

    private final InvitationViewModel model;
    private final Kit kit;
    private final Around around;
    private final Map<Field, TextInputControl> inputs = new EnumMap<>(Field.class);
    private final Map<Field, Label> faults = new EnumMap<>(Field.class);
    private Set<Field> told = Set.of();

    /// What the window gives it.
    /// @param buttons makes the line of buttons below the fields
    /// @param said a trouble's text and what to do about it
    /// @param leave where Esc leads
    record Around(Function<Button[], Node> buttons, Function<Trouble, String> said, Runnable leave) {}

    InvitationView(InvitationViewModel model, Kit kit, Around around) {
        this.model = model;
        this.kit = kit;
        this.around = around;
        getStyleClass().add("form");
        WhileShown.follow(this, model.shownProperty(), shown -> shown.ifPresentOrElse(this::choose, this::ask));
        WhileShown.follow(this, model.faultsProperty(), this::tell);
    }

    private void ask() {
        begin();
        TextField code = latin(new TextField());
        code.setPromptText(kit.say("signin.invited.code.prompt"));
        VBox where = field(Field.SERVER, "signin.server", latin(new TextField()));
        WhileShown.follow(where, model.asksServerProperty(), asks -> {
            where.setVisible(asks);
            where.setManaged(asks);
            input(Field.SERVER).setDisable(!asks);
        });
        Button back = kit.controls().button("signin.invited.back", around.leave());
        back.getStyleClass().add("flat");
        Button go = kit.controls().primary("signin.invited.look", model::look);
        getChildren().setAll(kit.controls().text(kit.say("signin.invited.title"), "sheet-title"),
                kit.controls().text(kit.say("signin.invited.text"), "sheet-text"), field(Field.CODE, "signin.invited.code", code), where,
                around.buttons().apply(new Button[] {back, go}));
        walk(List.of(code, input(Field.SERVER)), model::look);
    }

    private void choose(InvitationShown shown) {
        begin();
        boolean person = shown.kind() == InvitationShown.Kind.PERSON;
        Button back = kit.controls().button("signin.invited.back", around.leave());
        back.getStyleClass().add("flat");
        Button go = kit.controls().primary(person ? "signin.invited.in" : "signin.invited.enrol", model::accept);
        List<Node> page = new ArrayList<>();
        page.add(kit.controls().text(person ? name(shown) : kit.say("signin.invited.computer"), "sheet-title"));
        page.add(kit.controls().text(person ? kit.say("signin.invited.as", Bidi.ltr(shown.userName())) : place(shown), "sheet-text"));
        if (person) {
            page.add(field(Field.PASSWORD, "signin.chosen", new PasswordField()));
            page.add(field(Field.AGAIN, "signin.again", new PasswordField()));
        }
        page.add(around.buttons().apply(new Button[] {back, go}));
        getChildren().setAll(page);
        if (person) {
            walk(List.of(input(Field.PASSWORD), input(Field.AGAIN)), model::accept);
        } else {
            go.setDefaultButton(true);
            WhileShown.focus(model.background(), go);
        }
    }

    private String name(InvitationShown shown) {
        return shown.name() == null ? Bidi.ltr(shown.userName()) : shown.name().in(kit.messages().language().tag());
    }

    private String place(InvitationShown shown) {
        String called = shown.computer().isEmpty() ? "" : kit.say("signin.invited.called", shown.computer()) + " ";
        String unit = shown.name() == null ? "" : kit.say("signin.invited.unit", shown.name().in(kit.messages().language().tag())) + " ";
        return called + unit + kit.say("signin.invited.computer.text");
    }

    private void begin() {
        inputs.clear();
        faults.clear();
        told = Set.of();
    }

    private void walk(List<TextInputControl> fields, Runnable commit) {
        VBox form = new VBox();
        form.getStyleClass().add("form");
        List<Node> page = List.copyOf(getChildren());
        getChildren().clear();
        form.getChildren().setAll(page);
        getChildren().setAll(form);
        new FormWalk(form, fields, commit, around.leave());
        WhileShown.focus(model.background(), fields.getFirst());
    }

    private TextInputControl input(Field field) {
        return java.util.Objects.requireNonNull(inputs.get(field));
    }

    private VBox field(Field field, String key, TextInputControl input) {
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

    /// New faults take the keys to the first of them; one that is being mended does not.
    private void tell(Map<Field, Trouble> found) {
        faults.forEach((field, label) -> {
            Trouble trouble = found.get(field);
            label.setText(trouble == null ? "" : around.said().apply(trouble));
            label.setVisible(trouble != null);
            label.setManaged(trouble != null);
            input(field).setAccessibleHelp(label.getText());
            input(field).pseudoClassStateChanged(FAULTY, trouble != null);
        });
        if (!told.containsAll(found.keySet())) {
            found.keySet().stream().filter(inputs::containsKey).sorted().findFirst().ifPresent(field -> {
                input(field).requestFocus();
                input(field).selectAll();
            });
        }
        told = Set.copyOf(found.keySet());
    }
}

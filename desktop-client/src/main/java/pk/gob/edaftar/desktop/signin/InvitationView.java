package pk.gob.edaftar.desktop.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.signin.InvitationViewModel.Field;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.ui.FormWalk;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.WhileShown;
import pk.gob.edaftar.model.session.InvitationShown;

/// The page for whoever was invited: the link or the code, then whom it is for and what he has to choose.
final class InvitationView extends VBox {
    private final InvitationViewModel model;
    private final Kit kit;
    private final Around around;
    private final FaultyFields<Field> fields;

    /// What the window gives it.
    /// @param buttons makes the line of buttons below the fields
    /// @param said a trouble's text and what to do about it
    /// @param leave where Esc leads
    record Around(Function<Button[], Node> buttons, Function<Trouble, String> said, Runnable leave) {}

    InvitationView(InvitationViewModel model, Kit kit, Around around) {
        this.model = model;
        this.kit = kit;
        this.around = around;
        this.fields = new FaultyFields<>(Field.class, kit, model::typed, around.said());
        getStyleClass().add("form");
        WhileShown.follow(this, model.shownProperty(), shown -> shown.ifPresentOrElse(this::choose, this::ask));
        WhileShown.follow(this, model.faultsProperty(), fields::tell);
    }

    private void ask() {
        fields.clear();
        TextField code = FaultyFields.latin(new TextField());
        code.setPromptText(kit.say("signin.invited.code.prompt"));
        VBox where = fields.field(Field.SERVER, "signin.server", FaultyFields.latin(new TextField()));
        WhileShown.follow(where, model.asksServerProperty(), asks -> {
            where.setVisible(asks);
            where.setManaged(asks);
            fields.input(Field.SERVER).setDisable(!asks);
        });
        Button back = kit.controls().button("signin.invited.back", around.leave());
        back.getStyleClass().add("flat");
        Button go = kit.controls().primary("signin.invited.look", model::look);
        getChildren().setAll(kit.controls().text(kit.say("signin.invited.title"), "sheet-title"),
                kit.controls().text(kit.say("signin.invited.text"), "sheet-text"), fields.field(Field.CODE, "signin.invited.code", code), where,
                around.buttons().apply(new Button[] {back, go}));
        walk(List.of(code, fields.input(Field.SERVER)), model::look);
    }

    private void choose(InvitationShown shown) {
        fields.clear();
        boolean person = shown.kind() == InvitationShown.Kind.PERSON;
        Button back = kit.controls().button("signin.invited.back", around.leave());
        back.getStyleClass().add("flat");
        Button go = kit.controls().primary(person ? "signin.invited.in" : "signin.invited.enrol", model::accept);
        List<Node> page = new ArrayList<>();
        page.add(kit.controls().text(person ? name(shown) : kit.say("signin.invited.computer"), "sheet-title"));
        page.add(kit.controls().text(person ? kit.say("signin.invited.as", Bidi.ltr(shown.userName())) : place(shown), "sheet-text"));
        if (person) {
            page.add(fields.field(Field.PASSWORD, "signin.chosen", new PasswordField()));
            page.add(fields.field(Field.AGAIN, "signin.again", new PasswordField()));
        }
        page.add(around.buttons().apply(new Button[] {back, go}));
        getChildren().setAll(page);
        if (person) {
            walk(List.of(fields.input(Field.PASSWORD), fields.input(Field.AGAIN)), model::accept);
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

    private void walk(List<TextInputControl> inputs, Runnable commit) {
        VBox form = new VBox();
        form.getStyleClass().add("form");
        List<Node> page = List.copyOf(getChildren());
        getChildren().clear();
        form.getChildren().setAll(page);
        getChildren().setAll(form);
        new FormWalk(form, inputs, commit, around.leave());
        WhileShown.focus(model.background(), inputs.getFirst());
    }
}

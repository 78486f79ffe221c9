package pk.gob.edaftar.desktop.signin;

import java.time.Instant;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.desk.Resident;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.WhileShown;

/// Who has a desk on this computer, to be chosen instead of typing a name: nobody else of the office is named here.
final class PeopleView extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int SHOWN_AT_ONCE = 4;
    private static final double ROW_EMS = 3.6;

    private final SignInViewModel model;
    private final Kit kit;
    private final Runnable toPassword;

    /// @param toPassword goes where the password is typed
    PeopleView(SignInViewModel model, Kit kit, Runnable toPassword) {
        this.model = model;
        this.kit = kit;
        this.toPassword = toPassword;
        getStyleClass().add("people");
        Label title = new Label(kit.say("signin.people"));
        title.getStyleClass().add("field-label");
        VBox rows = new VBox();
        rows.getStyleClass().add("people-rows");
        model.people().forEach(person -> rows.getChildren().add(row(person)));
        if (model.people().size() <= SHOWN_AT_ONCE) {
            getChildren().setAll(title, rows);
            return;
        }
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setAccessibleText(kit.say("signin.people"));
        scroll.prefViewportHeightProperty().bind(kit.appearance().sizeProperty().multiply(ROW_EMS * SHOWN_AT_ONCE * 0.14));
        getChildren().setAll(title, scroll);
    }

    private Button row(Resident person) {
        Language language = kit.messages().language();
        Label name = new Label(person.name().in(language.tag()));
        name.getStyleClass().add("people-name");
        Label other = new Label(person.name().in(language.other().tag()));
        other.getStyleClass().add("people-other");
        VBox names = new VBox(name, other);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        boolean open = model.isOpen(person);
        String said = open ? kit.say("signin.people.open") : kit.say("signin.people.last", kit.dates().brief(person.last(), Instant.now()));
        Label last = new Label(said);
        last.getStyleClass().add("people-last");
        if (open) {
            last.setGraphic(Icon.LOCK.node());
        }
        HBox line = new HBox(Icon.PERSON.node(), names, space, last);
        line.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(widthProperty().subtract(40));
        line.getStyleClass().add("people-line");
        Button row = new Button();
        row.setGraphic(line);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(kit.say("signin.people.row", person.name().in(language.tag()), said));
        row.getStyleClass().addAll("flat", "people-row");
        row.setOnAction(pressed -> {
            model.choose(person);
            toPassword.run();
        });
        WhileShown.follow(row, model.loginProperty(), login ->
                row.pseudoClassStateChanged(CHOSEN, login.strip().equalsIgnoreCase(person.login())));
        return row;
    }
}

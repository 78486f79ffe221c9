package pk.gob.edaftar.desktop.shell;

import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Kit;

/// How one likes to see things: language, light or dark, size of letters. Also there before anybody has signed in.
public final class LooksView extends HBox {
    public LooksView(Kit kit) {
        getStyleClass().add("looks");
        Language other = kit.messages().language().other();
        Button language = new Button(kit.say("shell.otherLanguage"));
        language.setAccessibleText(kit.say("shell.switchLanguage"));
        language.getStyleClass().addAll("flat", "language");
        language.setMinWidth(USE_PREF_SIZE);
        language.setOnAction(pressed -> kit.messages().languageProperty().set(other));
        ToggleButton dark = kit.controls().toggle("shell.dark", Icon.DARK);
        dark.selectedProperty().bindBidirectional(kit.appearance().darkProperty());
        getChildren().setAll(
                kit.controls().icon("shell.smaller", Icon.SMALLER, () -> kit.appearance().resize(-1)),
                kit.controls().icon("shell.larger", Icon.LARGER, () -> kit.appearance().resize(1)),
                dark, language);
    }
}

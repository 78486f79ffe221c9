package pk.gob.edaftar.desktop.dak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import pk.gob.edaftar.desktop.desk.Only;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.WhileShown;

/// Says to what a figure of Home has narrowed a list, and shows all of it again; it takes no room where nothing is narrowed.
final class OnlyButton extends Button {
    private final Kit kit;

    OnlyButton(DakListViewModel model, Kit kit) {
        this.kit = kit;
        getStyleClass().addAll("small", "only-button", "may-shorten");
        setGraphic(Icon.CLOSE.node());
        setOnAction(pressed -> model.showAll());
        WhileShown.follow(this, model.onlyProperty(), this::show);
    }

    /// To what a list is narrowed; empty where it is not.
    static String words(Only only, Kit kit) {
        List<String> words = new ArrayList<>();
        if (only.when() != null) {
            words.add(kit.say("dak.only." + only.when().name().toLowerCase(Locale.ROOT)));
        }
        if (only.age() != null) {
            words.add(kit.say("dak.only.age", kit.say("dak.only.age." + only.age().name().toLowerCase(Locale.ROOT))));
        }
        return String.join(kit.say("dak.and"), words);
    }

    private void show(Only only) {
        String words = words(only, kit);
        setText(kit.say("dak.only.clear", words));
        setAccessibleText(getText());
        setVisible(!words.isEmpty());
        setManaged(!words.isEmpty());
    }
}

package pk.gob.edaftar.desktop.home;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.ui.Kit;

/// A large figure with what it counts, that opens the list behind it.
final class FigureButton extends Button {
    FigureButton(Kit kit, String words, int figure, String style, Runnable open) {
        Label number = new Label(number(figure));
        number.getStyleClass().add("home-tile-number");
        number.setMinWidth(USE_PREF_SIZE);
        Label counted = new Label(words);
        counted.getStyleClass().add("home-tile-words");
        counted.setMinWidth(USE_PREF_SIZE);
        setGraphic(new VBox(number, counted));
        setAccessibleText(kit.say("home.figure", words, figure));
        getStyleClass().addAll("flat", style);
        if (figure == 0) {
            getStyleClass().add("home-tile-nothing");
        }
        setOnAction(pressed -> open.run());
    }

    static String number(int figure) {
        return String.format(Locale.ROOT, "%,d", figure);
    }
}

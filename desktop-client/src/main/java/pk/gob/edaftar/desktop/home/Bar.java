package pk.gob.edaftar.desktop.home;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import pk.gob.edaftar.desktop.ui.Kit;

/// A figure as a bar with its number, that opens the list behind it.
final class Bar extends Button {
    private static final double LONGEST_EM = 11;

    Bar(Kit kit, String words, int figure, int most, String style, Runnable open) {
        Region length = new Region();
        length.getStyleClass().addAll("home-bar", style);
        double width = most == 0 || figure == 0 ? 0 : Math.max(0.35, LONGEST_EM * figure / most) * kit.appearance().em();
        length.setMinWidth(width);
        length.setPrefWidth(width);
        length.setMaxWidth(width);
        Label number = new Label(FigureButton.number(figure));
        number.getStyleClass().add("home-bar-number");
        number.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(length, number);
        line.getStyleClass().add("home-bar-line");
        setGraphic(line);
        setAccessibleText(kit.say("home.figure", words, figure));
        getStyleClass().addAll("flat", "home-bar-button");
        setOnAction(pressed -> open.run());
    }

    static Label name(String words) {
        Label name = new Label(words);
        name.getStyleClass().add("home-bar-name");
        name.setMinWidth(USE_PREF_SIZE);
        return name;
    }
}

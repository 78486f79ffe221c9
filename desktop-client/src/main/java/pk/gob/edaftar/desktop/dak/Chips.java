package pk.gob.edaftar.desktop.dak;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import pk.gob.edaftar.desktop.desk.Progress;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.Urgency;

/// Small signs on a paper: how urgent, how secret, how far sent. Always a word with the colour.
final class Chips {
    private Chips() {}

    static Label urgency(Urgency urgency, Kit kit) {
        return chip(kit.say("dak.urgency." + name(urgency)), "urgency-" + name(urgency));
    }

    static Label grade(Grade grade, Kit kit) {
        Label chip = chip(kit.say("dak.grade." + name(grade)), "grade-" + name(grade));
        chip.setGraphic(Icon.LOCK.node());
        return chip;
    }

    /// How far what was done here has come, as a sign with its meaning for the mouse and the screen reader.
    static Node progress(Progress progress, Kit kit) {
        Label sign = new Label();
        sign.setGraphic(switch (progress) {
            case SAVED_HERE -> Icon.SAVED.node();
            case SENT -> Icon.ON_THE_WAY.node();
            case ACCEPTED -> Icon.ACCEPTED.node();
            case OPENED -> Icon.OPENED.node();
        });
        String meaning = kit.say("dak.progress." + name(progress));
        sign.setAccessibleText(meaning);
        sign.setTooltip(new Tooltip(meaning));
        sign.getStyleClass().addAll("progress-sign", "progress-" + name(progress));
        return sign;
    }

    /// The same with its word.
    static Label progressInWords(Progress progress, Kit kit) {
        Label words = new Label(kit.say("dak.progress." + name(progress)), progress(progress, kit));
        words.getStyleClass().addAll("progress-words", "progress-" + name(progress));
        words.setMinWidth(Label.USE_PREF_SIZE);
        return words;
    }

    static Label chip(String text, String style) {
        Label chip = new Label(text);
        chip.getStyleClass().addAll("chip", style);
        chip.setMinWidth(Label.USE_PREF_SIZE);
        return chip;
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package pk.gob.edaftar.desktop.dak;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.NextNumber;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.ui.Kit;

/// The number, large enough to be stamped from across the table.
final class NumberCard extends VBox {
    private final Kit kit;
    private final Label heading = new Label();
    private final Label number = new Label();
    private final Label more;

    NumberCard(Kit kit) {
        this.kit = kit;
        this.more = kit.controls().text("", "number-more");
        heading.getStyleClass().add("number-heading");
        number.getStyleClass().add("number-large");
        number.setWrapText(true);
        number.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(heading, number, more);
    }

    /// The number the letter in hand will get.
    void next(@Nullable NextNumber next) {
        style(next != null && next.provisional() != null ? "number-provisional" : "number-next");
        heading.setText(kit.say("dak.number.next"));
        number.setText(next == null ? "…" : next.printed().isEmpty() ? kit.say("dak.number.none") : Bidi.ltr(next.printed()));
        if (next == null) {
            more.setText("");
        } else if (next.provisional() != null) {
            more.setText(kit.say("dak.number.provisional." + next.provisional().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        } else {
            more.setText(kit.say("dak.number.left", next.left()));
        }
    }

    /// The number a letter has got: stamp it.
    void stamped(String printed, boolean provisional) {
        style(provisional ? "number-provisional" : "number-stamped");
        heading.setText(kit.say(provisional ? "dak.number.stampProvisional" : "dak.number.stamp"));
        number.setText(Bidi.ltr(printed));
        more.setText(kit.say("dak.number.saved"));
    }

    private void style(String style) {
        getStyleClass().setAll("number-card", style);
    }
}

package pk.gob.edaftar.desktop.dak;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.Progress;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.dak.Movement;

/// A paper's journey: who did what, from whom to whom, when, by the names of the day, and how long each kept it.
final class JourneyView extends VBox {
    private final Paper paper;
    private final Kit kit;
    private final JourneyWords words;

    JourneyView(Paper paper, Kit kit, Wording wording) {
        this.paper = paper;
        this.kit = kit;
        this.words = new JourneyWords(paper, kit, wording);
        getStyleClass().add("journey");
        List<Movement> movements = paper.trail().movements();
        for (int i = movements.size() - 1; i >= 0; i--) {
            getChildren().add(stop(movements.get(i), i == movements.size() - 1));
        }
    }

    private Node stop(Movement movement, boolean last) {
        Region dot = new Region();
        dot.getStyleClass().addAll("journey-dot", last ? "journey-now" : "journey-past");
        Region thread = new Region();
        thread.getStyleClass().add("journey-thread");
        VBox.setVgrow(thread, Priority.ALWAYS);
        VBox rail = new VBox(dot, thread);
        rail.getStyleClass().add("journey-rail");

        Label what = kit.controls().text(words.what(movement), "journey-what");
        Label who = kit.controls().text(words.who(movement), "journey-who");
        Label when = kit.controls().text(words.when(movement), "journey-when");
        List<Node> lines = new ArrayList<>(List.of(what, who, when));
        words.held(movement).ifPresent(held -> lines.add(kit.controls().text(held, "journey-held")));
        Progress pending = paper.unconfirmed().get(movement.id());
        if (pending != null) {
            lines.add(Chips.progressInWords(pending, kit));
        }
        VBox text = new VBox(lines.toArray(Node[]::new));
        text.getStyleClass().add("journey-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox stop = new HBox(rail, text);
        stop.setAccessibleText(what.getText() + ". " + who.getText() + ". " + when.getText());
        return stop;
    }
}

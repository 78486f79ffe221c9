package pk.gob.edaftar.desktop.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.text.Dates;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.find.FoundIn;
import pk.gob.edaftar.model.find.Hit;
import pk.gob.edaftar.model.find.Mark;
import pk.gob.edaftar.model.find.Passage;

/// A paper that was found: its number, what it is about, and where in it the words stand.
final class HitCell extends ListCell<FindViewModel.Line> {
    private final Kit kit;
    private final Wording wording;

    HitCell(Kit kit, Wording wording) {
        this.kit = kit;
        this.wording = wording;
        getStyleClass().addAll("dak-cell", "hit-cell");
        // as wide as the list, whatever is in it
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(FindViewModel.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(empty || line == null ? null : lines(line));
        setAccessibleText(empty || line == null ? "" : read(line));
    }

    private VBox lines(FindViewModel.Line line) {
        Hit hit = line.hit();
        VBox lines = new VBox(above(line), flow(subject(hit), "row-subject"));
        lines.getStyleClass().add("row-lines");
        if (!hit.sender().text().isEmpty()) {
            lines.getChildren().add(flow(hit.sender(), "row-where"));
        }
        for (Passage passage : hit.passages()) {
            boolean printed = passage.in() == FoundIn.NUMBER && passage.text().equals(hit.number());
            if (!printed) {
                lines.getChildren().add(passage(passage));
            }
        }
        return lines;
    }

    private HBox above(FindViewModel.Line line) {
        Hit hit = line.hit();
        Label number = new Label(Bidi.ltr(hit.number()));
        number.getStyleClass().add("row-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label day = new Label(kit.dates().shortDay(hit.receivedOn(), Dates.dayOf(wording.desk().now())));
        day.getStyleClass().add("row-day");
        day.setMinWidth(Region.USE_PREF_SIZE);
        HBox chips = new HBox();
        chips.getStyleClass().add("row-chips");
        HBox.setHgrow(chips, Priority.ALWAYS);
        if (line.elsewhere()) {
            chips.getChildren().add(chip("find.elsewhere", "chip-elsewhere"));
        }
        chips.getChildren().add(chip("dak.state." + name(hit.state()), "chip-quiet"));
        HBox above = new HBox(number, chips, day);
        above.getStyleClass().add("row-line");
        return above;
    }

    private Label chip(String key, String style) {
        Label chip = new Label(kit.say(key));
        chip.getStyleClass().addAll("chip", style, "may-shorten");
        return chip;
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Passage subject(Hit hit) {
        return hit.subject().text().isEmpty() ? new Passage(FoundIn.SUBJECT, kit.say("dak.row.closed"), List.of()) : hit.subject();
    }

    private Node passage(Passage passage) {
        Label where = new Label(kit.say("find.in." + name(passage.in())));
        where.getStyleClass().add("hit-where");
        TextFlow text = flow(passage, "hit-passage");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(where, text);
        where.setMinWidth(Region.USE_PREF_SIZE);
        line.getStyleClass().add("hit-line");
        return line;
    }

    /// The text in pieces, those marked that were looked for; from its own side, whichever language the screen is in.
    private static TextFlow flow(Passage passage, String style) {
        List<Node> pieces = new ArrayList<>();
        int at = 0;
        for (Mark mark : passage.marks()) {
            piece(passage.text(), at, mark.from(), style, pieces);
            piece(passage.text(), mark.from(), mark.to(), "hit-mark", pieces);
            at = mark.to();
        }
        piece(passage.text(), at, passage.text().length(), style, pieces);
        TextFlow flow = new TextFlow(pieces.toArray(Node[]::new));
        flow.getStyleClass().add("hit-text");
        flow.setMinWidth(0);
        NodeOrientation own = passage.in() == FoundIn.NUMBER ? NodeOrientation.LEFT_TO_RIGHT : Bidi.orientation(passage.text());
        flow.setNodeOrientation(own);
        return flow;
    }

    private static void piece(String text, int from, int to, String style, List<Node> into) {
        if (to > from) {
            Text piece = new Text(text.substring(from, to));
            piece.getStyleClass().add(style);
            into.add(piece);
        }
    }

    private String read(FindViewModel.Line line) {
        Hit hit = line.hit();
        String place = line.elsewhere() ? kit.say("find.elsewhere") : kit.say("dak.state." + name(hit.state()));
        return kit.say("dak.row.read", Bidi.ltr(hit.number()), subject(hit).text(), hit.sender().text(), place);
    }
}

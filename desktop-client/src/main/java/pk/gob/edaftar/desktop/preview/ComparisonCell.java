package pk.gob.edaftar.desktop.preview;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.ui.Kit;

/// A line of the earlier version beside that of the later, each from its own side. What was taken out is struck through, what was put in
/// underlined: colour alone says nothing to some.
final class ComparisonCell extends ListCell<Comparison.Row> {
    /// What scroll bar and margins take, in pixels.
    private static final double BESIDES = 44;
    private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");
    private static final PseudoClass NEW = PseudoClass.getPseudoClass("new");

    private final Kit kit;
    private final TextFlow was = new TextFlow();
    private final TextFlow is = new TextFlow();
    private final HBox both = new HBox(was, is);

    ComparisonCell(Kit kit, ListView<Comparison.Row> list) {
        this.kit = kit;
        DoubleBinding half = Bindings.createDoubleBinding(() -> Math.max(0, (list.getWidth() - BESIDES) / 2), list.widthProperty());
        List.of(was, is).forEach(side -> {
            side.getStyleClass().add("compare-side");
            side.prefWidthProperty().bind(half);
            side.minWidthProperty().bind(half);
            side.maxWidthProperty().bind(half);
        });
        both.getStyleClass().add("compare-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Comparison.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        fill(was, row.was(), GONE, row.isAlike(), "compare-gone");
        fill(is, row.is(), NEW, row.isAlike(), "compare-new");
        setGraphic(both);
        setAccessibleText(row.isAlike() ? words(row.was()) : kit.say("preview.compare.row", words(row.was()), words(row.is())));
    }

    private static void fill(TextFlow side, @Nullable List<Comparison.Piece> pieces, PseudoClass state, boolean alike, String style) {
        side.pseudoClassStateChanged(state, !alike && pieces != null);
        side.setNodeOrientation(pieces == null ? NodeOrientation.INHERIT : Bidi.orientation(words(pieces)));
        side.getChildren().setAll(pieces == null ? List.of() : pieces.stream().map(piece -> {
            Text text = new Text(piece.text());
            text.getStyleClass().add(piece.differs() ? style : "compare-same");
            return text;
        }).toList());
    }

    private static String words(@Nullable List<Comparison.Piece> pieces) {
        return pieces == null ? "" : pieces.stream().map(Comparison.Piece::text).collect(Collectors.joining());
    }
}

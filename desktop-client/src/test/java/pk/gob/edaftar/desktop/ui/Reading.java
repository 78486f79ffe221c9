package pk.gob.edaftar.desktop.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Reads a screen: what can be seen, what is cut off, what a screen reader cannot name.
public final class Reading {
    private Reading() {}

    /// All nodes that can be seen.
    public static Stream<Node> nodes(Node root) {
        if (!root.isVisible()) {
            return Stream.empty();
        }
        return root instanceof Parent parent
                ? Stream.concat(Stream.of(root), parent.getChildrenUnmodifiable().stream().flatMap(Reading::nodes)) : Stream.of(root);
    }

    /// All texts that can be read.
    public static Stream<String> texts(Node root) {
        return nodes(root).flatMap(node -> switch (node) {
            case Labeled labeled when labeled.getText() != null -> Stream.of(labeled.getText());
            case TextInputControl input when input.getText() != null -> Stream.of(input.getText());
            default -> Stream.<String>empty();
        }).filter(text -> !text.isBlank());
    }

    /// Texts shown shortened that are not meant to be.
    public static List<String> cutOff(Node root) {
        return nodes(root).filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .filter(labeled -> labeled.getText() != null && !labeled.getStyleClass().contains("may-shorten"))
                .filter(labeled -> labeled.lookup(".text") instanceof Text shown && isShortened(labeled, shown))
                .map(labeled -> labeled.getClass().getSimpleName() + " “" + labeled.getText() + "”").toList();
    }

    /// Rows of a list that reach beyond it, where nobody sees the end of them.
    public static List<String> tooWide(Node root) {
        return nodes(root).filter(ListCell.class::isInstance).map(cell -> (ListCell<?>) cell)
                .filter(cell -> cell.getGraphic() != null && cell.getListView() != null)
                .filter(cell -> {
                    Bounds list = cell.getListView().localToScene(cell.getListView().getBoundsInLocal());
                    Bounds row = cell.getGraphic().localToScene(cell.getGraphic().getLayoutBounds());
                    return row.getMinX() < list.getMinX() - 1 || row.getMaxX() > list.getMaxX() + 1;
                }).map(cell -> "row “" + cell.getAccessibleText() + "”").toList();
    }

    private static boolean isShortened(Labeled labeled, Text shown) {
        return shown.getText().endsWith("...") && !labeled.getText().endsWith("...");
    }

    /// Texts that are keys nobody wrote a text for.
    public static List<String> bareKeys(Node root) {
        return texts(root).filter(text -> text.matches("[a-z]+(\\.[A-Za-z-]+)+")).toList();
    }

    /// Controls one can reach by keys and that say nothing to a screen reader.
    public static List<String> nameless(Node root) {
        return nodes(root).filter(Control.class::isInstance).map(Control.class::cast).filter(Node::isFocusTraversable)
                .filter(control -> blank(control.getAccessibleText()) && !(control instanceof Labeled labeled && !blank(labeled.getText())))
                .filter(control -> !isPartOfAnother(control))
                .map(control -> control.getClass().getSimpleName() + " " + control.getStyleClass()).toList();
    }

    private static boolean isPartOfAnother(Control control) {
        for (Parent each = control.getParent(); each != null; each = each.getParent()) {
            if (each instanceof Control other && !(other instanceof javafx.scene.control.ScrollPane)
                    && !(other instanceof javafx.scene.control.SplitPane) && !blank(other.getAccessibleText())) {
                return true;
            }
        }
        return false;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}

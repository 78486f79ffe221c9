package pk.gob.edaftar.desktop.ui;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// A page that scrolls where it is higher than the window, as with large letters, and keeps what has the keys in sight,
/// also when it got them otherwise than by Tab.
public final class ScrollingPage extends ScrollPane {
    private static final double MARGIN = 24;

    public ScrollingPage(Node content) {
        super(content);
        getStyleClass().addAll("edge-to-edge", "scrolling-page");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        WhileShown.during(this, this::followKeys);
    }

    private Runnable followKeys() {
        Scene scene = getScene();
        ChangeListener<@Nullable Node> follow = (seen, was, is) -> bringInSight(is);
        scene.focusOwnerProperty().addListener(follow);
        return () -> scene.focusOwnerProperty().removeListener(follow);
    }

    private void bringInSight(@Nullable Node node) {
        if (node == null || !isWithin(node)) {
            return;
        }
        getContent().getScene().getRoot().layout();
        Bounds at = getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = getViewportBounds().getHeight();
        double hidden = getContent().getBoundsInLocal().getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        double top = getVvalue() * hidden;
        if (at.getMinY() - MARGIN < top) {
            top = at.getMinY() - MARGIN;
        } else if (at.getMaxY() + MARGIN > top + seen) {
            top = at.getMaxY() + MARGIN - seen;
        }
        setVvalue(Math.clamp(top / hidden, 0, 1));
    }

    private boolean isWithin(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above == getContent()) {
                return true;
            }
        }
        return false;
    }
}

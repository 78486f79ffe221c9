package pk.gob.edaftar.desktop.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;

/// A paragraph in Nastaliq, broken to the width it is given. JavaFX on Linux ignores where a font wants its dots and how
/// its letters descend, which is all that Nastaliq consists of; so the lines are shaped by [NastaliqLines] and drawn as
/// outlines, the same on every system. Shaping takes tens of milliseconds for a thousand letters: what is short is shaped at
/// once, what is long beside the screen, which shows it a moment later and does not stand still meanwhile.
final class NastaliqText extends Region {
    private static final int SHORT = 300;
    private static final int KEPT = 4;
    private static final double WIDTH_OF_LETTER = 0.4;
    private static final double HEIGHT_OF_LINE = 2.5;

    private final String text;
    private final ObservableValue<Number> size;
    private final Deque<Broken> broken = new ArrayDeque<>();
    private final Latest<Broken> shaping;
    private @Nullable At asked;
    private List<NastaliqLines.Line> drawn = List.of();

    /// For which room and letters lines were broken.
    private record At(double width, double size) {}

    /// The lines at one width and size; asked for much more often than they change.
    private record Broken(At at, List<NastaliqLines.Line> lines) {
        double height() {
            return lines.stream().mapToDouble(NastaliqLines.Line::height).sum();
        }
    }

    /// @param size of the letters, in pixels
    NastaliqText(String text, ObservableValue<Number> size, Background background) {
        this.text = text;
        this.size = size;
        this.shaping = background.latest(this::shaped);
        getStyleClass().add("nastaliq");
        // the lines come with their own direction; a mirrored scene would turn the letters round
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(text);
        WhileShown.follow(this, size, changed -> requestLayout());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        double letters = size.getValue().doubleValue();
        return snappedLeftInset() + snappedRightInset()
                + (isShort() ? NastaliqLines.width(text, letters) : Math.ceil(text.length() * letters * WIDTH_OF_LETTER));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = (width < 0 ? prefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + snappedBottomInset() + height(new At(inner, size.getValue().doubleValue()));
    }

    /// As it is once broken so, else about what it will be.
    private double height(At at) {
        Optional<Broken> known = isShort() ? Optional.of(shapedNow(at)) : brokenAt(at);
        return known.map(Broken::height).orElseGet(() -> Math.ceil(
                text.length() * at.size() * WIDTH_OF_LETTER / Math.max(at.width(), at.size())) * at.size() * HEIGHT_OF_LINE);
    }

    private boolean isShort() {
        return text.length() <= SHORT;
    }

    @Override
    protected void layoutChildren() {
        double inner = getWidth() - snappedLeftInset() - snappedRightInset();
        At at = new At(inner, size.getValue().doubleValue());
        Optional<Broken> known = isShort() ? Optional.of(shapedNow(at)) : brokenAt(at);
        if (known.isEmpty() && !at.equals(asked)) {
            asked = at;
            shaping.ask(() -> shape(at));
        }
        List<NastaliqLines.Line> lines = known.map(Broken::lines).orElse(drawn);
        if (lines != drawn) {
            drawn = lines;
            getChildren().setAll(lines.stream().map(NastaliqText::drawn).toList());
        }
        double y = snappedTopInset();
        for (int i = 0; i < lines.size(); i++) {
            NastaliqLines.Line line = lines.get(i);
            Path path = (Path) getChildren().get(i);
            path.setLayoutX(snappedLeftInset() + inner - line.advance());
            path.setLayoutY(y + line.ascent());
            y += line.height();
        }
    }

    private Optional<Broken> brokenAt(At at) {
        return broken.stream().filter(each -> each.at().equals(at)).findFirst();
    }

    private Broken shapedNow(At at) {
        return brokenAt(at).orElseGet(() -> keep(shape(at)));
    }

    private Broken shape(At at) {
        return new Broken(at, NastaliqLines.of(text, at.size(), Math.max(at.width(), 4 * at.size())));
    }

    private void shaped(Broken lines) {
        keep(lines);
        asked = null;
        requestLayout();
    }

    /// With and without a scroll bar a text is asked about by turns: both are kept, or it would never come to rest.
    private Broken keep(Broken lines) {
        broken.addFirst(lines);
        if (broken.size() > KEPT) {
            broken.removeLast();
        }
        return lines;
    }

    private static Path drawn(NastaliqLines.Line line) {
        Path path = new Path(line.outline());
        path.getStyleClass().add("ink");
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }
}

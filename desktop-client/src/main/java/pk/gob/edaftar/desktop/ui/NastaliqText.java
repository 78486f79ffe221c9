package pk.gob.edaftar.desktop.ui;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;

/// A paragraph in Nastaliq, broken to the width it is given. JavaFX on Linux ignores where a font wants its dots and how
/// its letters descend, which is all that Nastaliq consists of; so the lines are shaped by [NastaliqLines] and drawn as
/// outlines, the same on every system.
final class NastaliqText extends Region {
    private final String text;
    private final ObservableValue<Number> size;
    private Broken broken = new Broken(-1, -1, List.of());
    private List<NastaliqLines.Line> drawn = List.of();

    /// The lines at one width and size; asked for much more often than they change.
    private record Broken(double width, double size, List<NastaliqLines.Line> lines) {}

    /// @param size of the letters, in pixels
    NastaliqText(String text, ObservableValue<Number> size) {
        this.text = text;
        this.size = size;
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
        return snappedLeftInset() + snappedRightInset() + NastaliqLines.width(text, size.getValue().doubleValue());
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
        return snappedTopInset() + snappedBottomInset()
                + lines(inner).stream().mapToDouble(NastaliqLines.Line::height).sum();
    }

    @Override
    protected void layoutChildren() {
        double inner = getWidth() - snappedLeftInset() - snappedRightInset();
        List<NastaliqLines.Line> lines = lines(inner);
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

    private List<NastaliqLines.Line> lines(double width) {
        double letters = size.getValue().doubleValue();
        if (width != broken.width() || letters != broken.size()) {
            broken = new Broken(width, letters, NastaliqLines.of(text, letters, Math.max(width, 4 * letters)));
        }
        return broken.lines();
    }

    private static Path drawn(NastaliqLines.Line line) {
        Path path = new Path(line.outline());
        path.getStyleClass().add("ink");
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }
}

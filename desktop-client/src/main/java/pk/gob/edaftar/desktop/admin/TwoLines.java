package pk.gob.edaftar.desktop.admin;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What a row of a list or a tree says: one line, and another below it.
final class TwoLines extends VBox {
    private final Label upper = new Label();
    private final Label lower = new Label();

    TwoLines(IndexedCell<?> cell) {
        upper.getStyleClass().addAll("target-name", "may-shorten");
        lower.getStyleClass().addAll("target-path", "may-shorten");
        getStyleClass().add("row-lines");
        getChildren().setAll(upper, lower);
        cell.setPrefWidth(0);
    }

    void show(IndexedCell<?> cell, String first, String second) {
        upper.setText(first);
        lower.setText(second);
        cell.setAccessibleText(first + ", " + second);
        cell.setGraphic(this);
    }
}

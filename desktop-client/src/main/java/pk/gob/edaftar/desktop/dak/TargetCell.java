package pk.gob.edaftar.desktop.dak;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import java.util.function.Function;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.Controls;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.command.Refusal;

/// A post one may send to: what it is called, where it stands, and who holds it today.
final class TargetCell extends ListCell<Target> {
    private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");

    private final Kit kit;
    private final Wording wording;
    private final Function<Target, Optional<Refusal>> outOfReach;
    private final Label name = new Label();
    private final Label holder = new Label();
    private final Label path = new Label();
    private final HBox chips = new HBox();
    private final VBox lines;

    TargetCell(Kit kit, Wording wording, Function<Target, Optional<Refusal>> outOfReach) {
        this.kit = kit;
        this.wording = wording;
        this.outOfReach = outOfReach;
        getStyleClass().add("target-cell");
        name.getStyleClass().add("target-name");
        name.setMinWidth(USE_PREF_SIZE);
        holder.getStyleClass().addAll("target-holder", "may-shorten");
        holder.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(holder, Priority.ALWAYS);
        path.getStyleClass().addAll("target-path", "may-shorten");
        chips.getStyleClass().add("row-chips");
        HBox first = new HBox(name, holder, chips);
        first.getStyleClass().add("row-line");
        lines = new VBox(first, path);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Target target, boolean empty) {
        super.updateItem(target, empty);
        setText(null);
        setTooltip(null);
        pseudoClassStateChanged(IMPOSSIBLE, false);
        if (empty || target == null) {
            setGraphic(null);
            return;
        }
        name.setText(target.name());
        holder.setText(target.holder().isEmpty() ? kit.say("dak.target.vacant")
                : target.acting() ? kit.say("dak.target.acting", target.holder()) : target.holder());
        path.setText(target.path());
        chips.getChildren().clear();
        if (target.usual()) {
            chips.getChildren().add(Chips.chip(kit.say("dak.target.usual"), "chip-quiet"));
        }
        if (target.outside()) {
            chips.getChildren().add(Chips.chip(kit.say("dak.target.outside"), "chip-outside"));
        }
        outOfReach.apply(target).ifPresent(reason -> {
            pseudoClassStateChanged(IMPOSSIBLE, true);
            setTooltip(Controls.tooltip(wording.refusal(reason).whole()));
            setAccessibleHelp(wording.refusal(reason).whole());
        });
        setAccessibleText(target.name() + ", " + holder.getText() + ", " + target.path());
        setGraphic(lines);
    }
}

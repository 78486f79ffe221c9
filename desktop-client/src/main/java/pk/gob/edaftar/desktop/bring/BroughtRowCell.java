package pk.gob.edaftar.desktop.bring;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.text.RefusalTexts;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.dak.LetterHead;
import pk.gob.edaftar.register.RegisterEntry;
import pk.gob.edaftar.register.RegisterRow;

/// A row of the register, what has become of it, and where it is wrong what to do.
final class BroughtRowCell extends ListCell<BroughtRow> {
    private final Kit kit;
    private final Wording wording;
    private final Label what = new Label();
    private final Label became;
    private final VBox lines;

    BroughtRowCell(Kit kit, Wording wording) {
        this.kit = kit;
        this.wording = wording;
        became = kit.controls().text("");
        what.getStyleClass().add("may-shorten");
        lines = new VBox(what, became);
        lines.getStyleClass().add("row-lines");
        getStyleClass().add("bring-row");
        setPrefWidth(0);
    }

    /// As high as what is wrong needs when it breaks into lines within the width there is.
    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty()) {
            return super.computePrefHeight(width);
        }
        lines.applyCss();
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        return snapSizeY(lines.prefHeight(room)) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable BroughtRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        what.setText(kit.say("bring.row", row.row().line(), what(row)));
        became.setText(became(row));
        became.getStyleClass().setAll("label", row.is(BroughtRow.State.WRONG) || row.is(BroughtRow.State.UNMARKED) ? "field-fault" : "quiet-text");
        setAccessibleText(what.getText() + " " + became.getText());
        setGraphic(lines);
    }

    private static String what(BroughtRow row) {
        RegisterEntry entry = row.entry();
        if (entry == null) {
            return "";
        }
        LetterHead head = entry.letter().head();
        return head.subject().isEmpty() ? head.senderName() + head.senderOffice() : head.subject();
    }

    private String became(BroughtRow row) {
        if (row.row() instanceof RegisterRow.Broken broken) {
            return kit.say("bring.broken." + broken.cause().toLowerCase(Locale.ROOT), Bidi.ltr(broken.where()));
        }
        if (!row.faults().isEmpty()) {
            return row.faults().stream().map(fault -> kit.say("bring.fault." + fault.key().toLowerCase(Locale.ROOT), fault.value(), fault.more()))
                    .collect(Collectors.joining("\n"));
        }
        String state = kit.say("bring.state." + row.state().name().toLowerCase(Locale.ROOT), holder(row), Bidi.ltr(row.number()));
        return row.refusal().map(reason -> {
            RefusalTexts.Shown shown = wording.refusal(reason);
            return row.is(BroughtRow.State.UNMARKED) ? state + " " + shown.text() : shown.text() + " " + shown.remedy();
        }).orElse(state);
    }

    private String holder(BroughtRow row) {
        RegisterEntry entry = row.entry();
        return entry == null || entry.holder() == null ? kit.say("bring.registry")
                : wording.names().postAlone(entry.holder(), wording.desk().now());
    }
}

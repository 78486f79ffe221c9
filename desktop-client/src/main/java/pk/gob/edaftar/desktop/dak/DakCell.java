package pk.gob.edaftar.desktop.dak;

import java.time.LocalDate;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.collections.WeakSetChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Box;
import pk.gob.edaftar.desktop.desk.DakRow;
import pk.gob.edaftar.desktop.desk.DueWords;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.text.Dates;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Leading;
import pk.gob.edaftar.desktop.ui.WindowedList.Slot;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakState;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.Urgency;

/// A receipt in a list: number and day, what it is about, where it is from and where it is.
final class DakCell extends ListCell<Slot<DakId, DakRow>> {
    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final PseudoClass FRESH = PseudoClass.getPseudoClass("fresh");

    private final Kit kit;
    private final Wording wording;
    private final Box box;
    private final Label number = label("row-number");
    private final Label day = label("row-day");
    private final Label subject = label("row-subject");
    private final Label sender = label("row-where");
    private final HBox chips = new HBox();
    private final HBox signs = new HBox();
    private final Label holder = new Holder();
    private final VBox lines;
    private final ObservableSet<DakId> taken;
    private final SetChangeListener<DakId> takenChanged = change -> showTaken();

    /// @param taken the papers taken together for one act
    DakCell(Kit kit, Wording wording, Box box, ObservableSet<DakId> taken) {
        this.kit = kit;
        this.wording = wording;
        this.box = box;
        number.setMinWidth(Region.USE_PREF_SIZE);
        day.setMinWidth(Region.USE_PREF_SIZE);
        chips.getStyleClass().add("row-chips");
        signs.getStyleClass().add("row-signs");
        Region space = new Region();
        lines = new VBox(line(chips, number, chips, day), line(subject, subject), line(space, sender, holder, space, signs));
        lines.getStyleClass().add("row-lines");
        getStyleClass().add("dak-cell");
        setPrefWidth(0);
        this.taken = taken;
        taken.addListener(new WeakSetChangeListener<>(takenChanged));
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    /// With Ctrl held, the mouse takes a paper together with the others.
    private void pressed(MouseEvent event) {
        if (event.isShortcutDown() && !isEmpty()) {
            event.consume();
            DakId id = getItem().id();
            if (!taken.remove(id)) {
                taken.add(id);
            }
        }
    }

    private void showTaken() {
        pseudoClassStateChanged(TAKEN, !isEmpty() && getItem() != null && taken.contains(getItem().id()));
    }

    @Override
    protected void updateItem(@Nullable Slot<DakId, DakRow> slot, boolean empty) {
        super.updateItem(slot, empty);
        DakRow row = empty || slot == null ? null : slot.row();
        setText(null);
        setGraphic(row == null ? null : lines);
        showTaken();
        pseudoClassStateChanged(LATE, row != null && row.due() != null && wording.due().isLate(row.due()));
        pseudoClassStateChanged(FRESH, row != null && row.fresh());
        if (row == null) {
            setAccessibleText(empty ? "" : kit.say("dak.row.coming"));
        } else {
            show(row);
        }
    }

    private void show(DakRow row) {
        LocalDate today = Dates.dayOf(wording.desk().now());
        DakRow.Own own = box == Box.DIARY ? row.own() : null;
        number.setText(Bidi.ltr(own == null ? row.number() : own.number()));
        day.setText(box == Box.DIARY ? kit.dates().shortDay(own == null ? row.receivedOn() : own.on(), today)
                : kit.dates().brief(row.since(), wording.desk().now()));
        NodeOrientation screen = kit.messages().language().orientation();
        Leading.show(subject, row.subject().isEmpty() ? kit.say("dak.row.closed") : row.subject(), screen);
        Leading.show(sender, sender(row), screen);
        Leading.show(holder, holder(row), screen);
        sender.setManaged(!sender.getText().isEmpty());
        holder.setManaged(!holder.getText().isEmpty());
        chips.getChildren().clear();
        if (own == null ? row.provisional() : own.provisional()) {
            chips.getChildren().add(Chips.chip(kit.say("dak.provisional"), "chip-provisional"));
        }
        if (own != null) {
            chips.getChildren().add(Chips.chip(kit.say("dak.diarised"), "chip-quiet"));
        }
        if (row.findings() > 0) {
            chips.getChildren().add(Chips.chip(kit.say("dak.finding"), "chip-provisional"));
        }
        if (row.urgency() != Urgency.ROUTINE) {
            chips.getChildren().add(Chips.urgency(row.urgency(), kit));
        }
        if (row.grade() != Grade.ORDINARY) {
            chips.getChildren().add(Chips.grade(row.grade(), kit));
        }
        if (row.copy()) {
            chips.getChildren().add(Chips.chip(kit.say("dak.copy"), "chip-quiet"));
        }
        // else the row would be wider than the list, and its day and signs out of sight
        chips.getChildren().forEach(chip -> {
            chip.getStyleClass().add("may-shorten");
            ((Region) chip).setMinWidth(Region.USE_COMPUTED_SIZE);
        });
        signs.getChildren().clear();
        DueWords due = wording.due();
        if (row.due() != null) {
            signs.getChildren().add(Chips.chip(due.brief(row.due()), due.isLate(row.due()) ? "chip-late" : "chip-quiet"));
        }
        if (row.followUp() != null) {
            signs.getChildren().add(Chips.chip(kit.say("dak.followUp", kit.dates().shortDay(row.followUp(), today)),
                    due.isLate(due.asked(row.followUp())) ? "chip-late" : "chip-flag"));
        }
        signs.getChildren().add(Chips.progress(row.progress(), kit));
        setAccessibleText(kit.say("dak.row.read", number.getText(), subject.getText(), sender.getText() + " " + holder.getText()
                        + (row.due() == null ? "" : " " + due.brief(row.due())) + (row.findings() == 0 ? "" : " " + kit.say("dak.finding")),
                kit.say("dak.progress." + Chips.name(row.progress()))));
    }

    private String sender(DakRow row) {
        boolean closed = box == Box.MY_DESK && row.sender().isEmpty();
        return closed ? kit.say("dak.row.closed") : box == Box.SENT ? "" : row.sender();
    }

    private String holder(DakRow row) {
        if (box == Box.MY_DESK) {
            return "";
        }
        String post = wording.names().postAlone(row.holder(), wording.desk().now());
        String where = kit.say(row.state() == DakState.PUT_AWAY ? "dak.row.putAway" : "dak.row.with", post);
        return sender(row).isEmpty() ? where : kit.say("dak.row.and", where);
    }

    private static HBox line(Region grows, Region... parts) {
        HBox line = new HBox(parts);
        line.getStyleClass().add("row-line");
        HBox.setHgrow(grows, Priority.ALWAYS);
        grows.setMaxWidth(Double.MAX_VALUE);
        return line;
    }

    private static Label label(String style) {
        return style(new Label(), style);
    }

    private static Label style(Label label, String style) {
        label.getStyleClass().addAll(style, "may-shorten");
        return label;
    }

    /// Where the paper is outweighs whom it came from: it gives way last, and never more than its share.
    private final class Holder extends Label {
        private static final double SHARE = 0.6;

        Holder() {
            style(this, "row-where");
        }

        @Override
        protected double computeMinWidth(double height) {
            double free = lines.getWidth() - signs.prefWidth(height);
            return Math.max(0, Math.min(prefWidth(height), SHARE * free));
        }
    }
}

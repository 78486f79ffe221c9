package pk.gob.edaftar.desktop.dak;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.DakRow;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.ui.Choices;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.WhileShown;
import pk.gob.edaftar.model.dak.LinkKind;

/// A sheet on which a letter is linked to another: which, and what it is to it.
final class LinkView extends ActSheet {
    private final ListView<DakRow> offered;

    LinkView(LinkViewModel model, Kit kit, Wording wording) {
        super(model, kit, wording, DakAct.LINK);
        TextField find = line(model.findProperty());
        find.setPromptText(kit.say("dak.act.link.find"));
        offered = new ListView<>(model.offered());
        offered.getStyleClass().add("link-offered");
        offered.setAccessibleText(kit.say("dak.act.link.offered"));
        offered.setCellFactory(list -> new Line());
        offered.setPlaceholder(kit.controls().text(kit.say("dak.act.link.none"), "quiet-text"));
        find.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        ComboBox<LinkKind> kind = Choices.of(List.of(LinkKind.REMINDER_OF, LinkKind.COPY_OF, LinkKind.RELATED),
                each -> kit.say("dak.act.link." + Chips.name(each)));
        kind.setValue(LinkKind.REMINDER_OF);
        WhileShown.during(this, () -> {
            ListChangeListener<DakRow> changed = change -> choose(0);
            model.offered().addListener(changed);
            choose(0);
            return () -> model.offered().removeListener(changed);
        });
        lay(List.of(kit.controls().labelled("dak.act.link.kind", kind), kit.controls().labelled("dak.act.link.label", find), offered),
                List.of(kind, find), then -> {
                    DakRow chosen = offered.getSelectionModel().getSelectedItem();
                    if (chosen == null) {
                        find.requestFocus();
                    } else {
                        model.link(chosen.id(), kind.getValue(), then);
                    }
                });
        WhileShown.focus(model.workplace().background(), find);
    }

    private void step(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0) {
            event.consume();
            choose(offered.getSelectionModel().getSelectedIndex() + by);
        }
    }

    private void choose(int index) {
        int last = offered.getItems().size() - 1;
        if (last >= 0) {
            offered.getSelectionModel().clearAndSelect(Math.clamp(index, 0, last));
            offered.scrollTo(offered.getSelectionModel().getSelectedIndex());
        }
    }

    /// The number and what it is about, on one line.
    private static final class Line extends ListCell<DakRow> {
        private final Label number = new Label();

        Line() {
            number.getStyleClass().add("row-number");
            number.setMinWidth(USE_PREF_SIZE);
            // a long subject is cut short rather than scrolled to
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable DakRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setText(null);
            } else {
                number.setText(Bidi.ltr(row.number()));
                setGraphic(number);
                setText(row.subject());
            }
        }
    }
}

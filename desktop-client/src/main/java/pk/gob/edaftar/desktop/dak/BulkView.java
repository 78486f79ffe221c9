package pk.gob.edaftar.desktop.dak;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.desk.DakRow;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.text.RefusalTexts;
import pk.gob.edaftar.desktop.ui.Dialogs;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.WhileShown;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.AcknowledgedBy;

/// Several papers beside the list, what may be done with all of them, and afterwards what became of each.
final class BulkView extends BorderPane {
    private final BulkViewModel model;
    private final DakListViewModel list;
    private final Kit kit;
    private final Wording wording;
    private final Label title = new Label();
    private final VBox lines = new VBox();

    BulkView(BulkViewModel model, DakListViewModel list, Kit kit, Wording wording) {
        this.model = model;
        this.list = list;
        this.kit = kit;
        this.wording = wording;
        getStyleClass().addAll("paper", "bulk");
        title.getStyleClass().add("list-title");
        FlowPane acts = new FlowPane();
        acts.getChildren().setAll(
                kit.controls().button(DakAct.RECEIVE.key(), Icon.RECEIVE, Keys.RECEIVE, () -> begin(DakAct.RECEIVE)),
                kit.controls().button("dak.bulk.send", Icon.FORWARD, Keys.FORWARD, () -> begin(DakAct.FORWARD)),
                kit.controls().button(DakAct.PUT_AWAY.key(), Icon.PUT_AWAY, Keys.PUT_AWAY, () -> begin(DakAct.PUT_AWAY)),
                kit.controls().button(DakAct.ACKNOWLEDGE.key(), Icon.SLIP, Keys.ACKNOWLEDGE, () -> begin(DakAct.ACKNOWLEDGE)),
                kit.controls().button("dak.bulk.leave", Icon.CLOSE, Keys.LEAVE, model::leave));
        acts.getStyleClass().add("acts");
        // the last one leaves; there is nothing to act on once all is done
        acts.getChildren().subList(0, acts.getChildren().size() - 1).forEach(button ->
                button.disableProperty().bind(model.busyProperty().or(Bindings.isEmpty(list.taken()))));
        VBox top = new VBox(title, acts);
        top.getStyleClass().add("paper-top");
        setTop(top);
        lines.getStyleClass().add("bulk-lines");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setAccessibleText(kit.say("dak.bulk.lines"));
        setCenter(scroll);
        WhileShown.during(this, this::follow);
    }

    /// Begins an act on all of them; whether it is one that can be made on several.
    boolean begin(DakAct act) {
        boolean several = true;
        switch (act) {
            case RECEIVE -> model.receive();
            case MARK, FORWARD -> send();
            case PUT_AWAY -> kit.dialogs().open(kit.say("dak.bulk.putAway", model.rows().size()), new BulkReasonView(model, kit, wording));
            case ACKNOWLEDGE -> askToAcknowledge();
            default -> several = false;
        }
        return several;
    }

    private void askToAcknowledge() {
        Dialogs.Question question = new Dialogs.Question(kit.say("dak.bulk.acknowledge.title"),
                kit.say("dak.bulk.acknowledge", model.rows().size()), kit.say(DakAct.ACKNOWLEDGE.key() + ".commit"), false);
        kit.dialogs().confirm(question, () -> model.acknowledge(AcknowledgedBy.SLIP, () -> { }));
    }

    private void send() {
        MarkView sheet = new MarkView(model.sending(kit.messages()), kit, wording, "ui.cancel");
        sheet.onSent(kit.dialogs()::close);
        kit.dialogs().open(kit.say("dak.bulk.send.title", model.rows().size()), sheet);
        sheet.begin();
    }

    private Runnable follow() {
        SetChangeListener<Object> taken = change -> model.lookSoon();
        ListChangeListener<Object> shown = change -> show();
        list.taken().addListener(taken);
        model.rows().addListener(shown);
        model.results().addListener(shown);
        title.textProperty().bind(Bindings.createStringBinding(() -> kit.say("dak.bulk.title", list.taken().size()), list.taken()));
        model.look();
        return () -> {
            title.textProperty().unbind();
            list.taken().removeListener(taken);
            model.rows().removeListener(shown);
            model.results().removeListener(shown);
        };
    }

    /// Results first, then what is taken and has none.
    private void show() {
        lines.getChildren().clear();
        model.results().forEach(result -> lines.getChildren().add(line(result.row(), Optional.of(result.refusal()))));
        model.rows().stream().filter(row -> model.results().stream().noneMatch(result -> result.row().id().equals(row.id())))
                .forEach(row -> lines.getChildren().add(line(row, Optional.empty())));
    }

    /// @param result what became of it; none before an act
    private Node line(DakRow row, Optional<Optional<Refusal>> result) {
        Label number = new Label(Bidi.ltr(row.number()));
        number.getStyleClass().add("row-number");
        number.setMinWidth(USE_PREF_SIZE);
        Label subject = kit.controls().text(row.subject().isEmpty() ? kit.say("dak.row.closed") : row.subject(), "row-subject");
        HBox.setHgrow(subject, Priority.ALWAYS);
        subject.setMaxWidth(Double.MAX_VALUE);
        VBox line = new VBox(new HBox(number, subject));
        result.ifPresent(became -> line.getChildren().add(became(became)));
        line.getStyleClass().add("bulk-line");
        return line;
    }

    private Label became(Optional<Refusal> refusal) {
        RefusalTexts.Shown why = refusal.map(wording::refusal).orElse(null);
        Label words = kit.controls().text(why == null ? kit.say("dak.bulk.done") : why.whole(), why == null ? "bulk-done" : "bulk-refused");
        words.setGraphic((why == null ? Icon.ACCEPTED : Icon.ATTENTION).node());
        return words;
    }
}

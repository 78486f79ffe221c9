package pk.gob.edaftar.desktop.outbox;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.desk.AttentionRow;
import pk.gob.edaftar.desktop.desk.PutAside;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.ui.Dialogs;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Notice;
import pk.gob.edaftar.desktop.ui.ReadingText;
import pk.gob.edaftar.desktop.ui.WhileShown;
import pk.gob.edaftar.model.command.Command;

/// What came back: each with what its author saw, why it was refused, what would make it possible, and his text.
public final class AttentionView extends BorderPane {
    private final OutboxViewModel model;
    private final Kit kit;
    private final Wording wording;
    private final CommandWords words;
    private final Consumer<String> find;
    private final Label safe;
    private final VBox list = new VBox();

    /// @param find told which number to look for
    public AttentionView(OutboxViewModel model, Kit kit, Wording wording, Consumer<String> find) {
        this.model = model;
        this.find = find;
        this.kit = kit;
        this.wording = wording;
        this.words = new CommandWords(kit, wording);
        getStyleClass().add("tray");
        Label title = new Label(kit.say("outbox.attention.title"));
        title.getStyleClass().add("list-title");
        safe = kit.controls().text(kit.say("outbox.attention.safe"), "quiet-text");
        VBox head = new VBox(title, safe, setAside());
        head.getStyleClass().add("tray-head");
        setTop(head);
        list.getStyleClass().add("attention-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setAccessibleText(kit.say("outbox.attention.title"));
        WhileShown.focus(model.workplace().background(), scroll);
        scroll.getStyleClass().add("edge-to-edge");
        setCenter(scroll);
        WhileShown.during(this, () -> {
            ListChangeListener<AttentionRow> changed = change -> show();
            model.back().addListener(changed);
            return () -> model.back().removeListener(changed);
        });
        WhileShown.follow(this, model.readProperty(), read -> show());
        WhileShown.follow(this, model.refusedProperty(), refused -> show());
    }

    /// A desk that could not be opened is no act that came back, but nobody else tells of what lies in it.
    private Notice setAside() {
        Notice notice = new Notice();
        PutAside aside = model.workplace().desk().setAside();
        if (aside.told() > 0) {
            notice.show(Notice.Kind.WARNING, kit.say("outbox.setAside", aside.told()),
                    kit.say(aside.unsent() > 0 ? "outbox.setAside.hint" : "outbox.setAside.sent"));
        }
        return notice;
    }

    private void show() {
        safe.setVisible(!model.back().isEmpty());
        safe.setManaged(!model.back().isEmpty());
        if (model.back().isEmpty()) {
            VBox empty = new VBox(Icon.ACCEPTED.node(), kit.controls().text(kit.say("outbox.attention.empty"), "empty-title"),
                    kit.controls().text(kit.say("outbox.attention.empty.hint"), "empty-hint"));
            empty.getStyleClass().add("empty");
            empty.setVisible(model.readProperty().get());
            VBox.setVgrow(empty, Priority.ALWAYS);
            list.getChildren().setAll(empty);
        } else {
            list.getChildren().setAll(model.back().stream().map(this::card).toList());
        }
    }

    private Node card(AttentionRow row) {
        Label number = new Label(Bidi.ltr(row.number()));
        number.getStyleClass().add("row-number");
        Label what = new Label(words.what(row.command()));
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        Label when = new Label(kit.say("outbox.attention.when", kit.dates().brief(row.command().act().at(), wording.desk().now()),
                kit.dates().brief(row.refusedAt(), wording.desk().now())));
        when.getStyleClass().add("row-day");
        HBox first = new HBox(number, what, when);
        first.getStyleClass().add("row-line");
        Notice why = new Notice();
        why.refused(wording.refusal(row.refusal()));
        VBox card = new VBox(first, kit.controls().text(row.subject(), "row-subject"), why);
        card.getStyleClass().add("attention-card");
        words.texts(row.command()).forEach(text -> card.getChildren().add(kept(text)));
        if (!row.builtOn().isEmpty()) {
            card.getChildren().add(builtOn(row));
        }
        model.refusedProperty().get().filter(again -> again.command().equals(row.command().act().id())).ifPresent(again -> {
            Notice notice = new Notice();
            notice.show(Notice.Kind.WARNING, kit.say("outbox.retry.refused"), wording.refusal(again.reason()).whole());
            card.getChildren().add(notice);
        });
        card.getChildren().add(buttons(row));
        return card;
    }

    private Node kept(String text) {
        VBox kept = new VBox(kit.controls().text(kit.say("outbox.kept"), "fact-name"), new ReadingText(text, kit, model.workplace().background()));
        kept.getStyleClass().add("remark");
        return kept;
    }

    private Node builtOn(AttentionRow row) {
        VBox all = new VBox(kit.controls().text(kit.say("outbox.builtOn", row.builtOn().size()), "fact-name"));
        for (Command command : row.builtOn()) {
            all.getChildren().add(kit.controls().text(words.what(command)));
            words.texts(command).forEach(text -> all.getChildren().add(kept(text)));
        }
        all.getStyleClass().add("built-on");
        return all;
    }

    private Node buttons(AttentionRow row) {
        Button retry = kit.controls().button("outbox.retry", () -> model.retry(row,
                () -> kit.dialogs().tell(kit.say("outbox.retry.done", Bidi.ltr(row.number())))));
        retry.setGraphic(Icon.RETRY.node());
        Button discard = kit.controls().button("outbox.discard", () -> kit.dialogs().confirm(new Dialogs.Question(
                kit.say("outbox.discard.title"), kit.say("outbox.discard.text", words.what(row.command()), Bidi.ltr(row.number())),
                kit.say("outbox.discard"), true), () -> model.discard(row)));
        discard.setGraphic(Icon.DISCARD.node());
        Optional<String> text = words.texts(row.command()).stream().findFirst();
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(retry, discard, space);
        if (!row.number().isBlank()) {
            Button show = kit.controls().primary("outbox.show", () -> find.accept(row.number()));
            show.setGraphic(Icon.FIND.node());
            buttons.getChildren().addFirst(show);
        }
        text.ifPresent(kept -> buttons.getChildren().add(kit.controls().button("outbox.copyText", () -> copy(kept))));
        buttons.getStyleClass().add("sheet-buttons");
        return buttons;
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}

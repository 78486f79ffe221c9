package pk.gob.edaftar.desktop.audit;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.audit.AuditLine;

/// One line of the log: when, who as what and for whom, what, which paper; below it the words, the rule, the desk's own time
/// and the device, and whether the link holds.
final class LogCell extends ListCell<LogRow> {
    private final Kit kit;
    private final LogWords words;
    private final Label time = label("audit-time");
    private final Label who = label("audit-who");
    private final Label what = label("audit-what");
    private final Label paper = label("row-number");
    private final Label more = label("audit-more");
    private final Label chain = label("audit-chain");
    private final Label alone = label("audit-day");
    private final VBox lines;

    LogCell(Kit kit, Wording wording) {
        this.kit = kit;
        this.words = new LogWords(kit, wording);
        time.setMinWidth(Region.USE_PREF_SIZE);
        what.setMinWidth(Region.USE_PREF_SIZE);
        paper.setMinWidth(Region.USE_PREF_SIZE);
        chain.setMinWidth(Region.USE_PREF_SIZE);
        who.getStyleClass().add("may-shorten");
        more.getStyleClass().add("may-shorten");
        who.setMaxWidth(Double.MAX_VALUE);
        more.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(who, Priority.ALWAYS);
        HBox.setHgrow(more, Priority.ALWAYS);
        HBox first = new HBox(time, who, what, paper);
        HBox second = new HBox(more, chain);
        first.getStyleClass().add("row-line");
        second.getStyleClass().add("row-line");
        lines = new VBox(first, second);
        lines.getStyleClass().add("row-lines");
        setPrefWidth(0);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    @Override
    protected void updateItem(@Nullable LogRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (row == null || empty) {
            setGraphic(null);
            return;
        }
        switch (row) {
            case LogRow.Day(java.time.LocalDate day) -> alone(kit.dates().day(day));
            case LogRow.More none -> alone(kit.say("audit.more"));
            case LogRow.Line line -> line(line);
        }
    }

    private void alone(String text) {
        alone.setText(text);
        setGraphic(alone);
        setAccessibleText(text);
    }

    private void line(LogRow.Line row) {
        AuditLine line = row.line();
        time.setText(kit.dates().time(line.arrived()));
        who.setText(words.who(line));
        what.setText(words.what(line));
        paper.setText(row.numbers().stream().map(words::paper).limit(1).collect(Collectors.joining()) + (row.numbers().size() > 1 ? kit.say("audit.morePapers", row.numbers().size() - 1) : ""));
        more.setText(String.join(kit.say("audit.separator"), words.more(line)));
        chain.setText(line.holds() ? "" : kit.say("audit.chain.broken"));
        chain.setGraphic((line.holds() ? Icon.LINK : Icon.ATTENTION).node());
        chain.getStyleClass().setAll("label", line.holds() ? "audit-chain" : "audit-chain-broken");
        chain.setAccessibleText(words.chain(line));
        setGraphic(lines);
        setAccessibleText(String.join(", ", List.of(time.getText(), who.getText(), what.getText(), paper.getText(), more.getText(),
                chain.getAccessibleText())));
    }
}

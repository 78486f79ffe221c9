package pk.gob.edaftar.desktop.home;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.desk.Box;
import pk.gob.edaftar.desktop.desk.DakRow;
import pk.gob.edaftar.desktop.desk.DraftRow;
import pk.gob.edaftar.desktop.desk.Only;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Leading;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.Urgency;

/// Papers as lines of Home: number, subject, when due, and where they are; each opens its paper.
final class PaperLines {
    private static final double WHERE_EM = 14;
    private static final double WHERE_EM_OF_LARGE = 10;

    private final Kit kit;
    private final Wording wording;
    private final Doors doors;

    PaperLines(Kit kit, Wording wording, Doors doors) {
        this.kit = kit;
        this.wording = wording;
        this.doors = doors;
    }

    VBox of(List<DakRow> rows, Box box, String none) {
        VBox lines = new VBox();
        lines.getStyleClass().add("home-lines");
        rows.forEach(row -> lines.getChildren().add(line(row, box)));
        if (rows.isEmpty()) {
            lines.getChildren().add(kit.controls().text(kit.say(none), "quiet-text"));
        }
        return lines;
    }

    private Button line(DakRow row, Box box) {
        String subject = row.subject().isEmpty() ? kit.say("dak.row.closed") : row.subject();
        HBox line = line(row.number(), subject);
        if (row.urgency() != Urgency.ROUTINE) {
            line.getChildren().add(1, chip(kit.say("dak.urgency." + style(row.urgency())), "urgency-" + style(row.urgency())));
        }
        if (box == Box.SENT) {
            Label with = new Label(kit.say("home.with", wording.names().postAlone(row.holder(), wording.desk().now()),
                    kit.dates().brief(row.since(), wording.desk().now())));
            with.getStyleClass().addAll("row-where", "may-shorten");
            double em = kit.appearance().em();
            with.setMinWidth(em * (em > HomeView.LARGE ? WHERE_EM_OF_LARGE : WHERE_EM));
            line.getChildren().add(with);
        }
        if (row.due() != null) {
            line.getChildren().add(chip(wording.due().brief(row.due()), wording.due().isLate(row.due()) ? "chip-late" : "chip-quiet"));
        }
        String due = row.due() == null ? "" : wording.due().whole(row.due());
        return button(line, kit.say("dak.row.read", Bidi.ltr(row.number()), subject, row.sender(), due), () -> doors.paper().accept(box, row.id()));
    }

    VBox drafts(List<DraftRow> rows) {
        VBox lines = new VBox();
        lines.getStyleClass().add("home-lines");
        for (DraftRow row : rows) {
            String form = kit.say("home.draft." + row.form());
            HBox line = line(row.number(), row.paper() == null ? form : form + " · " + row.subject());
            lines.getChildren().add(button(line, form + " " + row.number() + " " + row.subject(), () -> open(row)));
        }
        return lines;
    }

    private void open(DraftRow row) {
        DakId paper = row.paper();
        if (paper != null) {
            doors.drafted().accept(row.number());
        } else if (row.form().equals("register")) {
            doors.register().run();
        } else {
            doors.list().accept(Box.MY_DESK, Only.ANY);
        }
    }

    private HBox line(String number, String text) {
        Label words = Leading.show(new Label(), text, kit.messages().language().orientation());
        words.getStyleClass().addAll("home-subject", "may-shorten");
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox();
        if (!number.isEmpty()) {
            Label printed = new Label(Bidi.ltr(number));
            printed.getStyleClass().add("row-number");
            printed.setMinWidth(Label.USE_PREF_SIZE);
            line.getChildren().add(printed);
        }
        line.getChildren().add(words);
        line.getStyleClass().add("home-line");
        return line;
    }

    private static Button button(Node line, String read, Runnable open) {
        Button button = new Button();
        button.setGraphic(line);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setPrefWidth(100);
        if (line instanceof HBox box) {
            box.prefWidthProperty().bind(button.widthProperty().subtract(button.snappedLeftInset() + button.snappedRightInset()).subtract(20));
        }
        button.setAccessibleText(read);
        button.getStyleClass().addAll("flat", "home-line-button");
        button.setOnAction(pressed -> open.run());
        return button;
    }

    private static Label chip(String text, String style) {
        Label chip = new Label(text);
        chip.getStyleClass().addAll("chip", style);
        chip.setMinWidth(Label.USE_PREF_SIZE);
        return chip;
    }

    private static String style(Enum<?> value) {
        return HomeView.name(value).replace('_', '-');
    }
}

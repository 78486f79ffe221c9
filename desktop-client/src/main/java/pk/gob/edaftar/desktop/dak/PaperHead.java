package pk.gob.edaftar.desktop.dak;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.Progress;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.ui.Controls;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Leading;
import pk.gob.edaftar.model.dak.ArchiveDay;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.DakState;
import pk.gob.edaftar.model.dak.DueDay;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.LetterHead;
import pk.gob.edaftar.model.dak.Marking;
import pk.gob.edaftar.model.dak.Urgency;
import pk.gob.edaftar.model.org.OfficeDays;

/// The head of a paper: its number, what it is about, where it is from and with whom it is.
final class PaperHead extends VBox {
    private final Paper paper;
    private final Kit kit;
    private final Wording wording;
    private final VBox facts = new VBox();

    /// @param here whether it is on this desk: then it is not some receiver who has opened it
    PaperHead(Paper paper, Kit kit, Wording wording, Progress progress, boolean here) {
        this.paper = paper;
        this.kit = kit;
        this.wording = wording;
        getStyleClass().add("paper-head");
        getChildren().setAll(firstLine(progress, here), subject(), facts);
        facts.getStyleClass().add("facts");
        addFacts();
    }

    private HBox firstLine(Progress progress, boolean here) {
        Dak dak = paper.trail().dak();
        Label number = new Label(Bidi.ltr(dak.printed()));
        number.getStyleClass().add("paper-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("paper-chips");
        if (dak.number() == null) {
            chips.getChildren().add(Chips.chip(kit.say("dak.provisional"), "chip-provisional"));
        }
        if (dak.urgency() != Urgency.ROUTINE) {
            chips.getChildren().add(Chips.urgency(dak.urgency(), kit));
        }
        if (dak.grade() != Grade.ORDINARY) {
            chips.getChildren().add(Chips.grade(dak.grade(), kit));
        }
        chips.getChildren().add(Chips.chip(kit.say("dak.state." + Chips.name(dak.state())), "chip-quiet"));
        HBox.setHgrow(chips, Priority.ALWAYS);
        HBox line = new HBox(number, chips, progress(progress, here));
        line.getStyleClass().add("paper-first-line");
        return line;
    }

    private Label progress(Progress progress, boolean here) {
        Label words = Chips.progressInWords(progress, kit);
        if (here && progress == Progress.OPENED) {
            words.setText(kit.say("dak.opened"));
        }
        return words;
    }

    private Label subject() {
        String text = paper.trail().letter().map(letter -> letter.head().subject()).filter(given -> !given.isBlank())
                .orElseGet(() -> kit.say(paper.trail().letter().isPresent() ? "dak.unopenedCover" : "dak.row.closed"));
        Label subject = kit.controls().text("", "paper-subject");
        subject.setMaxWidth(Double.MAX_VALUE);
        return Leading.show(subject, text, kit.messages().language().orientation());
    }

    private void addFacts() {
        Dak dak = paper.trail().dak();
        LocalDate today = pk.gob.edaftar.desktop.text.Dates.dayOf(wording.desk().now());
        fact("dak.fact.with", with(dak));
        OfficeDays days = wording.desk().organisation().days();
        paper.trail().diarised().forEach(made -> fact("dak.fact.diarised", kit.say(made.number() == null ? "dak.fact.diarised.provisional"
                : "dak.fact.diarised.in", Bidi.ltr(made.printed()), wording.names().unit(made.registry(), made.at()))));
        DueDay.of(paper.trail(), days).ifPresent(this::due);
        ArchiveDay.of(paper.trail(), days).ifPresent(day -> fact("dak.fact.archive", kit.say("dak.fact.archive.by", kit.dates().shortDay(day, today))));
        paper.trail().letter().map(letter -> letter.head()).ifPresent(head -> {
            fact("dak.fact.from", from(head));
            facts("dak.fact.reference", Bidi.ltr(head.senderReference()),
                    "dak.fact.letterDate", Optional.ofNullable(head.letterDate()).map(kit.dates()::day).orElse(""));
            facts("dak.fact.received", kit.say("dak.fact.received.by", kit.dates().shortDay(dak.receivedOn(), today),
                    kit.say("dak.mode." + Chips.name(head.mode()))), "dak.fact.kind", kind(head));
            facts("dak.fact.former", head.former() == null ? "" : Bidi.ltr(head.former().number()), "dak.fact.returnBy", returnBy(today));
        });
    }

    private void due(LocalDate day) {
        HBox due = pair("dak.fact.due", wording.due().whole(day));
        if (wording.due().isLate(day)) {
            due.getStyleClass().add("fact-late");
        }
        facts.getChildren().add(row(due));
    }

    private String kind(LetterHead head) {
        String kind = kit.say("dak.kind." + Chips.name(head.kind()));
        String enclosed = head.enclosures() == 0 ? kind : kit.say("dak.fact.enclosed", kind, head.enclosures());
        return head.physicalOnly() ? kit.say("dak.fact.onPaper", enclosed) : enclosed;
    }

    private String returnBy(LocalDate today) {
        return paper.trail().original().map(Marking::returnBy).map(day -> kit.dates().shortDay(day, today)).orElse("");
    }

    private String with(Dak dak) {
        String holder = wording.names().postAndHolder(paper.trail().holder(), wording.desk().now());
        if (dak.state() == DakState.PUT_AWAY || dak.state() == DakState.ARCHIVED) {
            return holder;
        }
        return paper.trail().original()
                .map(marking -> kit.say("dak.fact.with.since", holder, kit.dates().brief(marking.sentAt(), wording.desk().now())))
                .orElse(holder);
    }

    private String from(LetterHead head) {
        return Bidi.together(head.senderName(), head.senderOffice());
    }

    /// A fact over the whole line; one that is not known takes no room.
    private void fact(String key, String value) {
        if (!value.isBlank()) {
            facts.getChildren().add(row(pair(key, value)));
        }
    }

    /// Two facts on one line, or whichever of them is known.
    private void facts(String key, String value, String otherKey, String otherValue) {
        if (value.isBlank() || otherValue.isBlank()) {
            fact(key, value);
            fact(otherKey, otherValue);
        } else {
            facts.getChildren().add(row(pair(key, value), pair(otherKey, otherValue)));
        }
    }

    private HBox pair(String key, String value) {
        Label name = new Label(kit.say(key));
        name.getStyleClass().add("fact-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label text = Leading.show(new Label(), value, kit.messages().language().orientation());
        text.getStyleClass().addAll("fact-value", "may-shorten");
        text.setTooltip(Controls.tooltip(value));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox pair = new HBox(name, text);
        pair.getStyleClass().add("fact");
        return pair;
    }

    private static HBox row(HBox... pairs) {
        HBox row = new HBox(pairs);
        for (HBox pair : pairs) {
            HBox.setHgrow(pair, Priority.ALWAYS);
            pair.setPrefWidth(200);
        }
        row.getStyleClass().add("fact-row");
        return row;
    }
}

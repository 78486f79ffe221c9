package pk.gob.edaftar.desktop.dak;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Notice;
import pk.gob.edaftar.desktop.ui.ScrollingPage;
import pk.gob.edaftar.model.command.Answer;
import pk.gob.edaftar.model.dak.WhoSees;
import pk.gob.edaftar.model.dak.WhoSees.Extent;
import pk.gob.edaftar.model.dak.WhoSees.Onlooker;
import pk.gob.edaftar.model.dak.WhoSees.Why;
import pk.gob.edaftar.model.org.PersonId;

/// The answer to *who can see this?*: posts and sections, how much each sees and why, whom it is hidden from, and plainly
/// what this computer does not know.
final class WhoSeesView extends VBox {
    /// A post or a section, and why.
    private record Line(String who, String why) {}

    private final Kit kit;
    private final Wording wording;

    WhoSeesView(PaperViewModel.WhoSeesIt answer, Kit kit, Wording wording) {
        this.kit = kit;
        this.wording = wording;
        getStyleClass().add("who-sees");
        VBox all = new VBox();
        all.getStyleClass().add("who-sees-all");
        for (Extent extent : Extent.values()) {
            add(all, extent, answer.told().onlookers().stream().filter(each -> each.extent() == extent).toList());
        }
        ScrollingPage page = new ScrollingPage(all);
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().setAll(kit.controls().text(kit.say("dak.who.nobodyElse"), "sheet-text"), notKnown(answer), page);
    }

    private void add(VBox all, Extent extent, List<Onlooker> onlookers) {
        if (onlookers.isEmpty()) {
            return;
        }
        all.getChildren().add(kit.controls().text(kit.say("dak.who.extent." + name(extent)), "section-title"));
        Set<Line> lines = new LinkedHashSet<>();
        onlookers.forEach(each -> lines.add(line(each)));
        lines.forEach(line -> all.getChildren().add(row(line)));
    }

    /// A section's officers are one line: it is the section that sees it.
    private Line line(Onlooker onlooker) {
        String holder = wording.names().postAlone(onlooker.holder(), wording.desk().now());
        String why = kit.say("dak.who.why." + (onlooker.why() == Why.HOLDS && onlooker.extent() == Extent.UNTIL_IT_LEFT ? "had" : name(onlooker.why())), holder);
        String who = onlooker.why() == Why.SECTION
                ? wording.desk().organisation().unitOf(onlooker.post(), wording.desk().now())
                        .map(unit -> wording.names().unit(unit, wording.desk().now())).orElse("")
                : wording.names().postAndHolder(onlooker.post(), wording.desk().now());
        return new Line(who, why);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private HBox row(Line line) {
        Label who = kit.controls().text(line.who(), "who-sees-who");
        Label why = kit.controls().text(line.why(), "quiet-text", "who-sees-why");
        who.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(who, Priority.ALWAYS);
        HBox row = new HBox(who, why);
        row.getStyleClass().add("who-sees-row");
        row.setAccessibleText(line.who() + ". " + line.why());
        return row;
    }

    /// What is hidden from somebody, and what is not known here.
    private VBox notKnown(PaperViewModel.WhoSeesIt answer) {
        List<Notice> notices = new ArrayList<>();
        switch (answer.told().hiddenFrom()) {
            case Answer.NotHere<List<PersonId>> away -> notices.add(notice(kit.say("dak.who.concernsUnknown"), kit.say("dak.who.concernsUnknown.hint")));
            case Answer.Known<List<PersonId>>(List<PersonId> persons) ->
                    persons.forEach(person -> notices.add(notice(kit.say("dak.who.hidden", wording.names().person(person)), kit.say("dak.who.hidden.hint"))));
        }
        if (!answer.upToDate()) {
            notices.add(notice(kit.say("dak.who.notUpToDate"), kit.say("dak.who.notUpToDate.hint")));
        }
        if (answer.unconfirmed()) {
            notices.add(notice(kit.say("dak.who.unconfirmed"), kit.say("dak.who.unconfirmed.hint")));
        }
        VBox box = new VBox(notices.toArray(Notice[]::new));
        box.getStyleClass().add("findings");
        box.setManaged(!notices.isEmpty());
        return box;
    }

    private static Notice notice(String what, String more) {
        Notice notice = new Notice();
        notice.show(Notice.Kind.INFORM, what, more);
        return notice;
    }
}

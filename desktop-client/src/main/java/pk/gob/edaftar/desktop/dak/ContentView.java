package pk.gob.edaftar.desktop.dak;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.RefusalTexts;
import pk.gob.edaftar.desktop.ui.Background;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Notice;
import pk.gob.edaftar.desktop.ui.ReadingText;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.Correction;
import pk.gob.edaftar.model.dak.DakFinding;
import pk.gob.edaftar.model.dak.Reply;
import pk.gob.edaftar.model.dak.Settled;

/// The inside of a paper: the letter's text and the remarks written on it, or why they are not here.
final class ContentView extends VBox {
    private final Kit kit;
    private final Wording wording;
    private final Background background;
    private final FilesViewModel files;

    /// @param kept the rule that keeps some of it from whoever looks
    ContentView(Paper paper, Optional<Refusal> kept, FilesViewModel files, Kit kit, Wording wording, Background background, Runnable fetch) {
        this.background = background;
        this.files = files;
        this.kit = kit;
        this.wording = wording;
        getStyleClass().add("content");
        switch (paper.content()) {
            case HERE -> show(paper);
            case ON_REQUEST -> getChildren().setAll(away("dak.content.onRequest"), kit.controls().primary("dak.content.fetch", fetch));
            case COMING -> getChildren().setAll(away("dak.content.coming"));
            case CLOSED -> getChildren().setAll(kept.<Node>map(this::rule).orElseGet(() -> away("dak.content.closed")));
        }
        boolean older = paper.text().isPresent() || !paper.remarks().isEmpty() || !paper.replies().isEmpty() || !paper.files().isEmpty();
        if (paper.content() != Paper.Content.HERE && older) {
            show(paper);
        }
        if (paper.content() != Paper.Content.CLOSED) {
            kept.ifPresent(reason -> getChildren().add(rule(reason)));
        }
        List<Correction> corrections = paper.whole().all(Correction.class).stream().filter(made -> !made.sealed()).toList();
        if (!corrections.isEmpty() || paper.texts().size() > 1) {
            getChildren().addAll(kit.controls().text(kit.say("dak.corrections"), "section-title"),
                    new CorrectionsView(corrections, paper.texts(), kit, wording, background));
        }
        List<DakFinding> settled = paper.trail().findings().stream().filter(found -> !found.settled().isEmpty()).toList();
        if (!settled.isEmpty()) {
            getChildren().add(kit.controls().text(kit.say("dak.settled"), "section-title"));
        }
        settled.forEach(found -> found.settled().forEach(how -> getChildren().add(settled(found, how))));
    }

    /// What the server found, and how it was put right.
    private Node settled(DakFinding found, Settled settled) {
        return box(kit.controls().text(wording.finding(found.finding()).text(), "quiet-text"), new ReadingText(settled.how(), kit, background),
                new Signature(settled.as(), settled.person(), settled.onBehalfOf(), settled.at(), kit, wording));
    }

    /// Why some of it is not shown, and what would open it.
    private Node rule(Refusal reason) {
        RefusalTexts.Shown shown = wording.refusal(reason);
        Notice notice = new Notice();
        notice.show(Notice.Kind.INFORM, shown.text(), shown.remedy());
        return notice;
    }

    private void show(Paper paper) {
        if (paper.asOf() != null) {
            Notice as = new Notice();
            as.show(Notice.Kind.INFORM, kit.say("dak.content.asOf", kit.dates().stamp(paper.asOf())), "");
            getChildren().add(as);
        }
        getChildren().add(kit.controls().text(kit.say("dak.text"), "section-title"));
        getChildren().add(paper.text().filter(text -> !text.isBlank()).<Node>map(text -> new ReadingText(text, kit, background))
                .orElseGet(() -> away("dak.text.none")));
        getChildren().add(new FilesView(paper, files, kit, wording, background));
        getChildren().add(kit.controls().text(kit.say("dak.remarks"), "section-title"));
        if (paper.remarks().isEmpty()) {
            getChildren().add(away("dak.remarks.none"));
        }
        paper.remarks().forEach(remark -> getChildren().add(box(new ReadingText(remark.text(), kit, background),
                new Signature(remark.as(), remark.person(), remark.onBehalfOf(), remark.at(), kit, wording))));
        if (!paper.replies().isEmpty()) {
            getChildren().add(kit.controls().text(kit.say("dak.replies"), "section-title"));
        }
        paper.replies().forEach(reply -> getChildren().add(box(kit.controls().text(given(reply), "reply-given"),
                new ReadingText(reply.text(), kit, background), new Signature(reply.as(), reply.person(), reply.onBehalfOf(), reply.at(), kit, wording))));
    }

    private String given(Reply reply) {
        String day = kit.dates().day(reply.repliedOn());
        return reply.repliedBy().isEmpty() ? kit.say("dak.reply.on", day) : kit.say("dak.reply.onBy", day, reply.repliedBy());
    }

    private static Node box(Node... lines) {
        VBox box = new VBox(lines);
        box.getStyleClass().add("remark");
        return box;
    }

    private Label away(String key) {
        return kit.controls().text(kit.say(key), "quiet-text");
    }
}

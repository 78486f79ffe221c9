package pk.gob.edaftar.desktop.dak;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Attaching;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.Background;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Notice;
import pk.gob.edaftar.desktop.ui.WhileShown;
import pk.gob.edaftar.model.dak.Attachment;
import pk.gob.edaftar.model.dak.AttachmentId;
import pk.gob.edaftar.model.dak.DakTrail;
import pk.gob.edaftar.model.dak.Grade;

/// The files of a paper, a line each, and what was said of the last one.
final class FilesView extends VBox {
    private final Paper paper;
    private final FilesViewModel model;
    private final Kit kit;
    private final Wording wording;
    private @Nullable Map<AttachmentId, Attaching.Whereabouts> last;
    private final VBox lines = new VBox();
    private final Notice notice = new Notice();

    FilesView(Paper paper, FilesViewModel model, Kit kit, Wording wording, Background background) {
        this.paper = paper;
        this.model = model;
        this.kit = kit;
        this.wording = wording;
        getStyleClass().add("files");
        lines.getStyleClass().add("files-lines");
        if (!paper.files().isEmpty()) {
            getChildren().add(kit.controls().text(kit.say("dak.files"), "section-title"));
        }
        getChildren().addAll(lines, notice);
        model.show(paper.files());
        WhileShown.follow(this, model.whereaboutsProperty(), this::show);
        WhileShown.follow(this, model.saidProperty(), this::say);
        WhileShown.follow(this, model.readingProperty(), open -> background.onScreen(this::takeKeysBack));
    }

    /// Whoever has the keys on a line keeps them: lines are made anew while bytes come and go.
    private void show(Map<AttachmentId, Attaching.Whereabouts> whereabouts) {
        if (whereabouts.equals(last)) {
            return;
        }
        last = whereabouts;
        int line = focusedLine();
        Optional<String> button = lines.lookupAll(".button").stream().filter(Node::isFocused).map(Node::getAccessibleText).findFirst();
        boolean secret = paper.trail().dak().grade() == Grade.SECRET;
        lines.getChildren().setAll(paper.files().stream()
                .map(file -> new FileLineView(file, Optional.ofNullable(whereabouts.get(file.id())), secret, isEnclosed(file), model, kit, wording))
                .toList());
        if (line >= 0 && line < lines.getChildren().size()) {
            List<Node> there = lines.getChildren().get(line).lookupAll(".button").stream().toList();
            there.stream().filter(each -> button.filter(each.getAccessibleText()::equals).isPresent()).findFirst()
                    .or(() -> there.stream().findFirst()).ifPresent(Node::requestFocus);
        }
    }

    private int focusedLine() {
        for (int line = 0; line < lines.getChildren().size(); line++) {
            if (lines.getChildren().get(line).lookupAll(".button").stream().anyMatch(Node::isFocused)) {
                return line;
            }
        }
        return -1;
    }

    private void takeKeysBack() {
        lines.getChildren().forEach(line -> ((FileLineView) line).takeKeysBack());
    }

    private boolean isEnclosed(Attachment file) {
        return file.part().branch().equals(DakTrail.enclosedBranch(file.dak()));
    }

    private void say(Optional<FilesViewModel.Said> said) {
        if (said.isEmpty()) {
            notice.clear();
            return;
        }
        switch (said.get()) {
            case FilesViewModel.Said.Refused(var refusal) -> notice.refused(wording.refusal(refusal));
            case FilesViewModel.Said.Words(String key, String name) -> notice.show(
                    key.equals("dak.file.attached") || key.equals("dak.file.saved") ? Notice.Kind.DONE : Notice.Kind.WARNING, kit.say(key, name), "");
        }
    }
}

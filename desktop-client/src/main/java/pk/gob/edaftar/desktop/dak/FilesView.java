package pk.gob.edaftar.desktop.dak;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    private final Background background;
    private @Nullable Seen last;
    private final VBox lines = new VBox();
    private final Notice notice = new Notice();

    private record Seen(Map<AttachmentId, Attaching.Whereabouts> whereabouts, Set<AttachmentId> unfolded) {}

    FilesView(Paper paper, FilesViewModel model, Kit kit, Wording wording, Background background) {
        this.paper = paper;
        this.model = model;
        this.kit = kit;
        this.wording = wording;
        this.background = background;
        getStyleClass().add("files");
        lines.getStyleClass().add("files-lines");
        if (!paper.files().isEmpty()) {
            getChildren().add(kit.controls().text(kit.say("dak.files"), "section-title"));
        }
        getChildren().addAll(lines, notice);
        model.show(paper.files());
        WhileShown.follow(this, model.whereaboutsProperty(), known -> show(known, model.unfoldedProperty().get()));
        WhileShown.follow(this, model.unfoldedProperty(), unfolded -> show(model.whereaboutsProperty().get(), unfolded));
        WhileShown.follow(this, model.saidProperty(), this::say);
        WhileShown.follow(this, model.readingProperty(), open -> background.onScreen(this::takeKeysBack));
    }

    /// Whoever has the keys on a line keeps them: lines are made anew while bytes come and go.
    private void show(Map<AttachmentId, Attaching.Whereabouts> whereabouts, Set<AttachmentId> unfolded) {
        Seen now = new Seen(whereabouts, unfolded);
        if (now.equals(last)) {
            return;
        }
        last = now;
        int line = focusedLine();
        Optional<String> button = lines.lookupAll(".button").stream().filter(Node::isFocused).map(Node::getAccessibleText).findFirst();
        boolean secret = paper.trail().dak().grade() == Grade.SECRET;
        lines.getChildren().setAll(FileVersions.of(paper.files()).stream().flatMap(versions -> {
            boolean mayRenew = model.mayRenew(paper, versions);
            return Stream.concat(Stream.of(versions.latest()), model.isUnfolded(versions) ? versions.earlier().stream() : Stream.of())
                    .map(file -> new FileLineView(new FileLineView.Line(paper, file, versions, secret, isEnclosed(file), mayRenew),
                            Optional.ofNullable(whereabouts.get(file.id())), model, kit, wording));
        }).toList());
        if (line >= 0 && line < lines.getChildren().size()) {
            List<Node> there = lines.getChildren().get(line).lookupAll(".button").stream().toList();
            there.stream().filter(each -> button.filter(each.getAccessibleText()::equals).isPresent()).findFirst()
                    .or(() -> there.stream().findFirst()).ifPresent(Node::requestFocus);
        }
        background.onScreen(this::takeKeysBack);
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

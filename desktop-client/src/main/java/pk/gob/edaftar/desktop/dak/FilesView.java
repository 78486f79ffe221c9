package pk.gob.edaftar.desktop.dak;

import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.desk.Attaching;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.Wording;
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
    private final VBox lines = new VBox();
    private final Notice notice = new Notice();

    FilesView(Paper paper, FilesViewModel model, Kit kit, Wording wording) {
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
    }

    private void show(Map<AttachmentId, Attaching.Whereabouts> whereabouts) {
        boolean secret = paper.trail().dak().grade() == Grade.SECRET;
        lines.getChildren().setAll(paper.files().stream()
                .map(file -> new FileLineView(file, Optional.ofNullable(whereabouts.get(file.id())), secret, isEnclosed(file), model, kit, wording))
                .toList());
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

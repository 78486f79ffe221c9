package pk.gob.edaftar.desktop.dak;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Attaching;
import pk.gob.edaftar.desktop.desk.Attaching.Whereabouts;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.KeyMap;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.dak.Attachment;

/// One file: its name, how large it is, who attached it, where its bytes are, and what can be done with it here.
final class FileLineView extends HBox {
    /// What an office reads. Anything else may be a program, and is only saved.
    private static final Set<String> READ = Set.of("pdf", "doc", "docx", "odt", "rtf", "txt", "csv", "xls", "xlsx", "ods", "ppt", "pptx", "odp",
            "png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "webp", "eml", "msg");
    private static final long KB = 1_024;

    private final Line line;
    private final Attachment file;
    private final FilesViewModel model;
    private final Kit kit;
    private final VBox text = new VBox();
    private @Nullable Button shows;

    /// What is shown in it.
    /// @param file one of the versions
    /// @param secret whether it belongs to a Secret letter: no other program is given it
    /// @param mayRenew whether whoever looks may attach a newer version
    record Line(Paper paper, Attachment file, FileVersions versions, boolean secret, boolean enclosed, boolean mayRenew) {
        boolean isLatest() {
            return file.equals(versions.latest());
        }
    }

    /// @param where none until it has been looked
    FileLineView(Line line, Optional<Whereabouts> where, FilesViewModel model, Kit kit, Wording wording) {
        this.line = line;
        this.file = line.file();
        this.model = model;
        this.kit = kit;
        getStyleClass().add("file-line");
        Label name = kit.controls().text(file.name(), "file-name");
        name.setNodeOrientation(Bidi.orientation(file.name()));
        String came = line.enclosed() ? kit.say("dak.file.enclosed", size()) : kit.say("dak.file.added", size());
        Label about = kit.controls().text(line.versions().all().size() == 1 ? came : kit.say("dak.file.and", came, version()), "file-about");
        text.getChildren().setAll(name, about, new Signature(file.as(), file.person(), file.onBehalfOf(), file.at(), kit, wording));
        text.getStyleClass().add("file-text");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().setAll(Icon.FILE.node(), text);
        if (!line.isLatest()) {
            getStyleClass().add("file-earlier");
        }
        where.ifPresent(known -> show(known, line.secret()));
        if (line.isLatest()) {
            versions();
        }
        setAccessibleText(file.name() + ", " + size());
    }

    private String version() {
        int number = line.versions().number(file);
        return line.versions().sameAs(file).map(same -> kit.say("dak.file.version.same", number, line.versions().all().size(), same))
                .orElseGet(() -> kit.say("dak.file.version", number, line.versions().all().size()));
    }

    /// What is done with a file as a whole: its earlier versions, and a newer one.
    private void versions() {
        if (line.versions().all().size() > 1) {
            icon(model.isUnfolded(line.versions()) ? "dak.file.versions.fold" : "dak.file.versions", Icon.VERSIONS, () -> model.fold(line.versions()));
        }
        if (line.mayRenew()) {
            icon("dak.file.renew", Icon.NEWER, () -> kit.dialogs().chooseFiles(kit.say("dak.file.renew.title", file.name()), chosen ->
                    chosen.stream().findFirst().ifPresent(first -> model.renew(line.paper(), line.versions(), new Attaching.Incoming.OnDisk(first)))));
        }
    }

    private void show(Whereabouts where, boolean secret) {
        switch (where) {
            case Whereabouts.Here here -> readable(secret);
            case Whereabouts.Leaving(long sent) -> {
                state("dak.file.leaving", share(sent));
                readable(secret);
            }
            case Whereabouts.Coming(long come) -> {
                state("dak.file.coming", share(come));
                button("dak.file.stop", Icon.CLOSE, () -> model.stop(file));
            }
            case Whereabouts.Away(long come) -> {
                if (come > 0) {
                    state("dak.file.partly", share(come));
                }
                button("dak.file.fetch", Icon.RECEIVE, () -> model.fetch(file));
            }
            case Whereabouts.Damaged lost -> state("dak.file.lost");
            case Whereabouts.NotSentYet waits -> {
                state("dak.file.notSentYet");
                button("dak.file.fetch", Icon.RETRY, () -> model.fetch(file));
            }
        }
    }

    private void readable(boolean secret) {
        Button show = button("dak.file.show", () -> model.read(file));
        show.setGraphic(Icon.OPENED.node());
        KeyMap.on(show).bind(Keys.OPEN, show::fire);
        shows = show;
        if (!line.isLatest()) {
            icon("dak.file.compare", Icon.COMPARE, () -> model.compare(file, line.versions()));
            if (line.mayRenew()) {
                icon("dak.file.restore", Icon.RESTORE, () -> model.renew(line.paper(), line.versions(), new Attaching.Incoming.Former(file)));
            }
        }
        if (secret) {
            state("dak.file.secret");
            return;
        }
        if (READ.contains(ending())) {
            icon("dak.file.open", Icon.OUTSIDE, () -> model.open(file, kit.dialogs()::show));
        }
        icon("dak.file.save", Icon.SAVED, () -> kit.dialogs().chooseTarget(kit.say("dak.file.save"), file.name(), to -> model.save(file, to)));
    }

    /// Puts the keys on what shows it, where they belong to this file now.
    void takeKeysBack() {
        if (shows != null && model.isAwaited(file, line.versions())) {
            model.isBack();
            shows.requestFocus();
        }
    }

    private String ending() {
        return file.name().substring(file.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private void state(String key, Object... arguments) {
        text.getChildren().add(kit.controls().text(kit.say(key, arguments), "file-state"));
    }

    private void button(String key, Icon icon, Runnable action) {
        button(key, action).setGraphic(icon.node());
    }

    private Button button(String key, Runnable action) {
        Button button = named(kit.controls().button(key, action), key);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void icon(String key, Icon icon, Runnable action) {
        named(kit.controls().icon(key, icon, action), key);
    }

    private Button named(Button button, String key) {
        String which = line.isLatest() ? file.name() : kit.say("dak.file.earlier", file.name(), line.versions().number(file));
        button.setAccessibleText(kit.say(key) + ": " + which);
        getChildren().add(button);
        return button;
    }

    private String size() {
        long bytes = file.blob().size();
        return bytes < KB ? kit.say("dak.file.bytes", bytes) : bytes < KB * KB ? kit.say("dak.file.kb", (bytes + KB - 1) / KB)
                : kit.say("dak.file.mb", (double) bytes / (KB * KB));
    }

    private String share(long bytes) {
        return kit.say("dak.file.share", file.blob().size() == 0 ? 100 : 100 * bytes / file.blob().size());
    }
}

package pk.gob.edaftar.desktop.admin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.text.Dates;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.text.Messages;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Notice;

/// An invitation, shown once: the code to be read aloud, the link to be sent, and the whole slip to be copied and printed.
final class SlipView extends VBox {
    private final Kit kit;
    private final Slip slip;

    static void open(Kit kit, Slip slip) {
        kit.dialogs().open(kit.say("admin.slip"), new SlipView(kit, slip));
    }

    private SlipView(Kit kit, Slip slip) {
        this.kit = kit;
        this.slip = slip;
        getStyleClass().add("write");
        String name = slip.userName().isEmpty() ? slip.whose() : slip.whose() + " · " + Bidi.ltr(slip.userName());
        List<Node> page = new ArrayList<>();
        page.add(kit.controls().text(name, "target-name"));
        page.add(line("admin.slip.code", slip.invited().code(), "admin-secret"));
        slip.link().ifPresent(link -> page.add(line("admin.slip.link", link, "admin-link")));
        page.add(kit.controls().text(kit.say("admin.slip.until", kit.dates().day(Dates.dayOf(slip.invited().until()))), "quiet-text"));
        page.add(kit.controls().text(kit.say(slip.userName().isEmpty() ? "admin.slip.hint.computer" : "admin.slip.hint"), "quiet-text"));
        if (slip.leadsNowhere()) {
            Notice notice = new Notice();
            notice.show(Notice.Kind.WARNING, kit.say("admin.slip.nowhere"), kit.say("admin.slip.nowhere.hint"));
            page.add(notice);
        }
        Button whole = kit.controls().button("admin.slip.copy", () -> copy(whole()));
        HBox buttons = new HBox(whole, kit.controls().primary("ui.close", kit.dialogs()::close));
        buttons.getStyleClass().add("sheet-buttons");
        page.add(buttons);
        getChildren().setAll(page);
    }

    private Node line(String key, String text, String style) {
        TextField shown = new TextField(text);
        shown.setEditable(false);
        shown.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        shown.getStyleClass().add(style);
        Node labelled = kit.controls().labelled(key, shown);
        HBox.setHgrow(labelled, Priority.ALWAYS);
        HBox line = new HBox(labelled, kit.controls().icon("ui.copyText", Icon.COPY, () -> copy(text)));
        line.getStyleClass().add("slip-line");
        return line;
    }

    /// What is handed over on paper, in both languages, whichever this desk is in.
    private String whole() {
        return Arrays.stream(Language.values()).map(language -> {
            Messages messages = new Messages(language);
            String until = new Dates(messages).day(Dates.dayOf(slip.invited().until()));
            String link = slip.link().orElse("");
            return slip.userName().isEmpty()
                    ? messages.of("admin.slip.whole.computer", slip.whose(), slip.invited().code(), link, slip.server(), until)
                    : messages.of("admin.slip.whole", slip.whose(), slip.userName(), slip.invited().code(), link, slip.server(), until);
        }).collect(Collectors.joining("\n\n"));
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}

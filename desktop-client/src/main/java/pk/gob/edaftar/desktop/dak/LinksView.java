package pk.gob.edaftar.desktop.dak;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.DakRow;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.ui.Controls;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakLink;

/// The letters a letter is linked to: each leads there, where it is on this desk.
final class LinksView extends FlowPane {
    private final Kit kit;

    /// @param seek goes to the paper with a number
    LinksView(List<DakLink> links, Workplace workplace, Kit kit, Consumer<String> seek) {
        this.kit = kit;
        getStyleClass().add("links");
        List<DakId> others = links.stream().map(DakLink::other).toList();
        workplace.background().run(() -> workplace.desk().rows(workplace.seat(), others), rows -> show(links, rows.stream()
                .collect(Collectors.toMap(DakRow::id, Function.identity())), seek));
    }

    private void show(List<DakLink> links, Map<DakId, DakRow> here, Consumer<String> seek) {
        links.forEach(link -> getChildren().add(line(link, here.get(link.other()), seek)));
    }

    private Node line(DakLink link, @Nullable DakRow other, Consumer<String> seek) {
        String key = "dak.link." + Chips.name(link.kind());
        if (other == null) {
            return kit.controls().text(kit.say(key, kit.say("dak.link.away")), "quiet-text");
        }
        Hyperlink there = new Hyperlink(kit.say(key, Bidi.ltr(other.number())), Icon.LINK.node());
        there.setTooltip(Controls.tooltip(other.subject()));
        there.setOnAction(pressed -> seek.accept(other.number()));
        return there;
    }
}

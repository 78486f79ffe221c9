package pk.gob.edaftar.desktop.dak;

import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.Controls;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.command.Refusal;

/// The acts as buttons. One that is not possible now is grey, and says why to the mouse, to the screen reader and to
/// whoever presses it all the same; so it stays reachable by keys. The first possible one stands out, unless opening the
/// paper comes before all of them.
final class ActsView extends FlowPane {
    private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");

    ActsView(Map<DakAct, Refusal> impossible, boolean unopened, Kit kit, Wording wording, Consumer<DakAct> act) {
        getStyleClass().add("acts");
        boolean first = !unopened;
        for (DakAct each : DakAct.values()) {
            Button button = kit.controls().button(each.key(), each.icon(), each.shortcut(), () -> act.accept(each));
            Refusal reason = impossible.get(each);
            if (reason != null) {
                String why = wording.refusal(reason).whole();
                button.pseudoClassStateChanged(IMPOSSIBLE, true);
                button.setTooltip(Controls.tooltip(why));
                button.setAccessibleHelp(why);
                button.setAccessibleText(kit.say("dak.act.impossible", kit.say(each.key())));
            } else if (first && each != DakAct.REMARK) {
                button.getStyleClass().add("accent");
                first = false;
            }
            getChildren().add(button);
        }
    }
}

package pk.gob.edaftar.desktop.dak;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.Controls;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.DakRule;

/// The acts as buttons, the rarer ones behind *more*. One that is not possible now is grey, and says why to the mouse, to
/// the screen reader and to whoever presses it all the same; so it stays reachable by keys. The first possible one stands
/// out, unless opening the paper comes before all of them.
final class ActsView extends FlowPane {
    private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");

    private final Map<DakAct, Refusal> impossible;
    private final Kit kit;
    private final Wording wording;
    private final Consumer<DakAct> act;

    ActsView(Map<DakAct, Refusal> impossible, boolean unopened, Kit kit, Wording wording, Consumer<DakAct> act, Besides besides) {
        this.impossible = impossible;
        this.kit = kit;
        this.wording = wording;
        this.act = act;
        getStyleClass().add("acts");
        boolean first = !unopened;
        for (DakAct each : DakAct.values()) {
            if (each.isEveryday() && !isOutOfPlace(each)) {
                Button button = button(each);
                if (first && each != DakAct.REMARK && !impossible.containsKey(each)) {
                    button.getStyleClass().add("accent");
                    first = false;
                }
                getChildren().add(button);
            }
        }
        getChildren().add(more(besides));
    }

    /// What is asked beside the acts and changes nothing.
    /// @param whoSees answers *who can see this?*
    record Besides(Runnable whoSees, Runnable print) {}

    /// Before a letter is marked there is nothing to forward or to recall, and afterwards nothing to mark: such a button
    /// would only take room. Its key says so all the same.
    private boolean isOutOfPlace(DakAct each) {
        Refusal reason = impossible.get(each);
        return reason != null && (reason.rule().equals(DakAct.NOT_MARKED_YET) || reason.rule().equals(DakRule.ALREADY_MARKED.key()));
    }

    /// Most letters lie where they were registered, and there no second number is ever wanted.
    private boolean standsInDiary(DakAct each) {
        Refusal reason = impossible.get(each);
        return reason != null && reason.rule().equals(DakRule.REGISTERED_HERE.key());
    }

    private Button button(DakAct each) {
        Button button = kit.controls().button(each.key(), each.icon(), each.shortcut(), () -> act.accept(each));
        Refusal reason = impossible.get(each);
        if (reason != null) {
            String why = wording.refusal(reason).whole();
            button.pseudoClassStateChanged(IMPOSSIBLE, true);
            button.setTooltip(Controls.tooltip(why));
            button.setAccessibleHelp(why);
            button.setAccessibleText(kit.say("dak.act.impossible", kit.say(each.key())));
        }
        return button;
    }

    /// What is possible comes first; what is not says why when it is chosen.
    private MenuButton more(Besides besides) {
        MenuButton more = new MenuButton("", Icon.MORE.node());
        more.setTooltip(Controls.tooltip(kit.say("dak.act.more")));
        List<DakAct> rare = Arrays.stream(DakAct.values()).filter(each -> !each.isEveryday()).toList();
        rare.stream().filter(each -> !impossible.containsKey(each)).forEach(each -> more.getItems().add(item(each)));
        rare.stream().filter(each -> impossible.containsKey(each) && !standsInDiary(each)).forEach(each -> more.getItems().add(item(each)));
        MenuItem who = new MenuItem(kit.say("dak.act.withKey", kit.say("dak.who"), Keys.WHO_SEES.shown()), Icon.WHO.node());
        who.setOnAction(chosen -> besides.whoSees().run());
        MenuItem print = new MenuItem(kit.say("dak.act.withKey", kit.say("print.print"), Keys.PRINT.shown()), Icon.PRINT.node());
        print.setOnAction(chosen -> besides.print().run());
        more.getItems().addAll(new SeparatorMenuItem(), print, who);
        more.setAccessibleText(kit.say("dak.act.more"));
        return more;
    }

    private MenuItem item(DakAct each) {
        String name = kit.say(each.key());
        MenuItem item = new MenuItem(impossible.containsKey(each) ? kit.say("dak.act.impossible", name)
                : kit.say("dak.act.withKey", name, each.shortcut().shown()), each.icon().node());
        item.setId("act-" + each.name());
        item.setOnAction(chosen -> act.accept(each));
        if (impossible.containsKey(each)) {
            item.getStyleClass().add("impossible");
        }
        return item;
    }
}

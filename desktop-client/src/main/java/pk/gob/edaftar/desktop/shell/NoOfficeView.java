package pk.gob.edaftar.desktop.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.ScrollingPage;

/// For the Super Admin of a server in which nobody but he has a post: says so, and what comes next. It makes way by itself.
public final class NoOfficeView extends BorderPane {
    private static final List<String> NEXT = List.of("shell.noOffice.units", "shell.noOffice.posts", "shell.noOffice.persons",
            "shell.noOffice.accounts");

    private final Kit kit;

    /// @param looks language, light or dark, size
    public NoOfficeView(Kit kit, Node looks, Runnable signOut) {
        this.kit = kit;
        HBox top = new HBox(looks);
        top.setAlignment(Pos.CENTER_RIGHT);
        top.getStyleClass().add("sign-in-top");
        setTop(top);
        VBox next = new VBox();
        next.getStyleClass().add("next-steps");
        NEXT.forEach(key -> next.getChildren().add(step(next.getChildren().size() + 1, key)));
        VBox page = new VBox(Icon.PERSON.node(), kit.controls().text(kit.say("shell.noOffice"), "empty-title"),
                kit.controls().text(kit.say("shell.noOffice.hint"), "empty-hint"), next,
                kit.controls().text(kit.say("shell.noOffice.how"), "empty-hint"), kit.controls().button("shell.signOut", signOut));
        page.getStyleClass().add("empty");
        setCenter(new ScrollingPage(page));
    }

    private Node step(int number, String key) {
        Label text = kit.controls().text(kit.say(key));
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox step = new HBox(kit.controls().text(kit.say("shell.noOffice.step", number), "next-number"), text);
        step.getStyleClass().add("next-step");
        return step;
    }
}

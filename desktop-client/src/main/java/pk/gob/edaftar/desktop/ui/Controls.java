package pk.gob.edaftar.desktop.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.text.Messages;

/// Makes controls that say what they are: to the eye, to the mouse that rests on them and to a screen reader, in one call.
public final class Controls {
    private final Messages messages;

    public Controls(Messages messages) {
        this.messages = messages;
    }

    public Messages messages() {
        return messages;
    }

    /// An input under its label.
    public VBox labelled(String key, Control input) {
        return labelled(key, input, input);
    }

    /// An input that is not itself the control to be focused.
    public VBox labelled(String key, Node shown, Control input) {
        Label label = new Label(messages.of(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(input);
        input.setAccessibleText(messages.of(key));
        input.setMaxWidth(Double.MAX_VALUE);
        VBox field = new VBox(label, shown);
        field.getStyleClass().add("field");
        return field;
    }

    public Button button(String key, Runnable action) {
        return described(new Button(messages.of(key)), key, action);
    }

    /// The button a screen is for.
    public Button primary(String key, Runnable action) {
        Button button = button(key, action);
        button.getStyleClass().add("accent");
        return button;
    }

    /// A button with a key of its own, which its tooltip tells.
    public Button button(String key, Icon icon, Keys shortcut, Runnable action) {
        Button button = button(key, action);
        button.setGraphic(icon.node());
        button.setTooltip(tooltip(messages.of("ui.withKey", messages.of(key), shortcut.shown())));
        return button;
    }

    /// A button of a sign alone: its text is read out and shown when the mouse rests on it.
    public Button icon(String key, Icon icon, Runnable action) {
        Button button = described(new Button(), key, action);
        button.setGraphic(icon.node());
        button.getStyleClass().addAll("button-icon", "flat");
        return button;
    }

    /// A sign alone with a key of its own, which its tooltip tells.
    public Button icon(String key, Icon icon, Keys shortcut, Runnable action) {
        Button button = icon(key, icon, action);
        button.setTooltip(tooltip(messages.of("ui.withKey", messages.of(key), shortcut.shown())));
        return button;
    }

    /// What can be done besides, behind a sign.
    public MenuButton menu(String key, Icon icon, MenuItem... items) {
        MenuButton menu = new MenuButton("", icon.node(), items);
        menu.setAccessibleText(messages.of(key));
        menu.setTooltip(tooltip(messages.of(key)));
        menu.getStyleClass().addAll("button-icon", "flat", "no-arrow");
        return menu;
    }

    /// A line of such a menu, with the key that does the same.
    public MenuItem item(String key, Icon icon, Keys shortcut, Runnable action) {
        MenuItem item = new MenuItem(messages.of("ui.withKey", messages.of(key), shortcut.shown()), icon.node());
        item.setOnAction(chosen -> action.run());
        return item;
    }

    /// A sign alone that is on or off.
    public ToggleButton toggle(String key, Icon icon) {
        ToggleButton toggle = new ToggleButton();
        toggle.setGraphic(icon.node());
        toggle.setAccessibleText(messages.of(key));
        toggle.setTooltip(tooltip(messages.of(key)));
        toggle.getStyleClass().addAll("button-icon", "flat");
        return toggle;
    }

    /// Text that may need several lines.
    public Label text(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A tooltip wide enough for a sentence.
    public static Tooltip tooltip(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        return tooltip;
    }

    private <B extends ButtonBase> B described(B button, String key, Runnable action) {
        button.setAccessibleText(messages.of(key));
        button.setTooltip(tooltip(messages.of(key)));
        button.setOnAction(pressed -> action.run());
        return button;
    }
}

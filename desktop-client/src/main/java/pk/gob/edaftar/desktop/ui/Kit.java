package pk.gob.edaftar.desktop.ui;

import pk.gob.edaftar.desktop.text.Dates;
import pk.gob.edaftar.desktop.text.Messages;
import pk.gob.edaftar.desktop.theme.Appearance;

/// What every view is given to build itself with.
public record Kit(Messages messages, Controls controls, Dialogs dialogs, Appearance appearance,
        UrduKeyboard keyboard) {
    public static Kit of(Messages messages, Dialogs dialogs, Appearance appearance) {
        return new Kit(messages, new Controls(messages), dialogs, appearance, new UrduKeyboard());
    }

    /// The text of a key.
    public String say(String key, Object... arguments) {
        return messages.of(key, arguments);
    }

    public Dates dates() {
        return new Dates(messages);
    }
}

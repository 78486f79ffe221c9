package pk.gob.edaftar.desktop.shell;

import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Keys;

/// A place in the program one can go to by the rail.
/// @param key the text key of its name
/// @param count how much is there; 0 shows nothing
/// @param alarming whether anything there wants somebody at once
/// @param view builds its screen anew
/// @param open whether there is such a place for the seat one sits in
public record Place(String key, Icon icon, Keys shortcut, ObservableValue<Integer> count, boolean alarming,
        Supplier<? extends Node> view, ObservableValue<Boolean> open) {
    /// A place for every seat.
    public Place(String key, Icon icon, Keys shortcut, ObservableValue<Integer> count, boolean alarming, Supplier<? extends Node> view) {
        this(key, icon, shortcut, count, alarming, view, new SimpleObjectProperty<>(true));
    }
}

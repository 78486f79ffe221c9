package pk.gob.edaftar.desktop.shell;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Keys;

/// A place in the program one can go to by the rail.
/// @param key the text key of its name
/// @param count how much is there; 0 shows nothing
/// @param alarming whether anything there wants somebody at once
/// @param view builds its screen anew
public record Place(String key, Icon icon, Keys shortcut, ObservableValue<Integer> count, boolean alarming,
        Supplier<? extends Node> view) {}

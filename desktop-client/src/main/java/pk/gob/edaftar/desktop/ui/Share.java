package pk.gob.edaftar.desktop.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.layout.Region;
import pk.gob.edaftar.desktop.theme.Appearance;

/// How wide a part beside the main one is: as many letters as it needs, yet never so much of the whole that large letters
/// leave no room for the rest.
public final class Share {
    private Share() {}

    /// @param letters the width wanted, in em
    /// @param most the most it may take of the whole, 0 to 1
    public static void keep(Region part, Region whole, Appearance appearance, double letters, double most) {
        part.prefWidthProperty().bind(of(whole, appearance, letters, most));
        part.setMinWidth(Region.USE_PREF_SIZE);
        part.setMaxWidth(Region.USE_PREF_SIZE);
    }

    /// That width, following the whole and the size of the letters.
    public static DoubleBinding of(Region whole, Appearance appearance, double letters, double most) {
        return Bindings.createDoubleBinding(() -> Math.min(letters * appearance.em(), most * whole.getWidth()),
                whole.widthProperty(), appearance.sizeProperty());
    }
}

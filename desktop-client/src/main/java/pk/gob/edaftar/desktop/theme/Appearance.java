package pk.gob.edaftar.desktop.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Scene;

/// Light or dark, and the size of the letters, for every window of the program.
public final class Appearance {
    /// The sizes of text that can be chosen, in per cent.
    public static final List<Integer> SIZES = List.of(90, 100, 110, 125, 140, 160);

    private static final int PIXELS_AT_100 = 14;

    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final IntegerProperty size = new SimpleIntegerProperty(100);

    public BooleanProperty darkProperty() {
        return dark;
    }

    public IntegerProperty sizeProperty() {
        return size;
    }

    /// The next size up or down; the largest and smallest stay.
    public void resize(int steps) {
        int now = SIZES.indexOf(nearest(size.get()));
        size.set(SIZES.get(Math.clamp(now + steps, 0, SIZES.size() - 1)));
    }

    /// The height of a line in pixels at the size chosen; for what must be told its height.
    public double em() {
        return PIXELS_AT_100 * size.get() / 100.0;
    }

    /// Dresses a scene, now and at every change. The compiled form of the style sheets is used: parsing costs a start dear.
    public void dress(Scene scene) {
        scene.getStylesheets().setAll(sheet());
        dark.addListener((seen, was, is) -> apply(scene));
        size.addListener((seen, was, is) -> apply(scene));
        scene.rootProperty().addListener((seen, was, is) -> apply(scene));
        apply(scene);
    }

    private void apply(Scene scene) {
        String theme = dark.get() ? new PrimerDark().getUserAgentStylesheetBSS() : new PrimerLight().getUserAgentStylesheetBSS();
        if (!theme.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(theme);
        }
        List<String> styles = scene.getRoot().getStyleClass();
        styles.removeIf(style -> style.equals("dark") || style.startsWith("text-size-"));
        styles.add("text-size-" + nearest(size.get()));
        if (dark.get()) {
            styles.add("dark");
        }
    }

    private static int nearest(int percent) {
        return SIZES.stream().filter(size -> size >= percent).findFirst().orElse(SIZES.getLast());
    }

    private static String sheet() {
        return Objects.requireNonNull(Appearance.class.getResource("/style/edaftar.css")).toExternalForm();
    }
}

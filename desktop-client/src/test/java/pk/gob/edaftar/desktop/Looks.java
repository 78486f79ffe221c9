package pk.gob.edaftar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Parent;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.theme.Appearance;
import pk.gob.edaftar.desktop.ui.OnScreen;
import pk.gob.edaftar.desktop.ui.Reading;

/// Looks at a screen in one language: leaves a picture for the eye in `target/screens`, and wants nothing cut off, no row too wide,
/// no bare key and nothing a screen reader cannot name.
record Looks(OnScreen screen, Language language) {
    private static final Path PICTURES = Path.of("target", "screens");

    /// By day and by night.
    void look(String name, Appearance appearance) {
        look(name, "");
        screen.run(() -> appearance.darkProperty().set(true));
        look(name, "-dark");
        screen.run(() -> appearance.darkProperty().set(false));
    }

    /// As it is.
    /// @param state what the picture's name says of it after the language
    void look(String name, String state) {
        screen.picture(PICTURES.resolve(name + "-" + language.tag() + state + ".png"));
        screen.run(() -> {
            Parent root = screen.scene().getRoot();
            assertThat(Reading.cutOff(root)).as("cut off in %s, %s", name, language).isEmpty();
            assertThat(Reading.tooWide(root)).as("rows too wide in %s, %s", name, language).isEmpty();
            assertThat(Reading.bareKeys(root)).as("bare keys in %s", name).isEmpty();
            assertThat(Reading.nameless(root)).as("nameless in %s", name).isEmpty();
        });
    }
}

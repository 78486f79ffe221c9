package pk.gob.edaftar.desktop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NastaliqTextTest {
    private static final String SENTENCE = "عرض ہے کہ دفتر ہٰذا نئی عمارت میں منتقل ہو گیا ہے مگر فرنیچر دستیاب نہیں۔ ";

    private final OnScreen screen = OnScreen.begin();
    private final Deque<Runnable> beside = new ArrayDeque<>();
    private final Background background = new Background(beside::add, Platform::runLater, new ErrorReporter());

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void theScreenDoesNotWaitForALongParagraph() {
        NastaliqText text = show(SENTENCE.repeat(40));
        assertThat(lines(text)).isZero();
        double guessed = screen.get(text::getHeight);
        int turns = 0;
        while (!beside.isEmpty()) {
            assertThat(turns++).as("it comes to rest").isLessThan(5);
            beside.removeFirst().run();
            screen.run(() -> text.getScene().getRoot().layout());
        }
        assertThat(lines(text)).isGreaterThan(10);
        double real = screen.get(text::getHeight);
        assertThat(guessed).as("guessed, where it is %s", real).isBetween(real / 2, real * 2);
    }

    @Test
    void aShortOneIsThereAtOnce() {
        NastaliqText text = show(SENTENCE);
        assertThat(beside).isEmpty();
        assertThat(lines(text)).isBetween(1L, 4L);
    }

    private NastaliqText show(String paragraph) {
        return screen.get(() -> {
            NastaliqText text = new NastaliqText(paragraph, new SimpleObjectProperty<>(18), background);
            ScrollPane scroll = new ScrollPane(text);
            scroll.setFitToWidth(true);
            screen.stage().setScene(new Scene(scroll, 500, 300));
            screen.stage().show();
            scroll.layout();
            return text;
        });
    }

    private long lines(NastaliqText text) {
        return screen.get(() -> text.getChildrenUnmodifiable().stream().filter(Path.class::isInstance).count());
    }
}

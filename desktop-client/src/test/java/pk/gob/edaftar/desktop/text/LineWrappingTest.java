package pk.gob.edaftar.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gob.edaftar.desktop.ui.OnScreen;

class LineWrappingTest {
    private final OnScreen screen = OnScreen.begin();

    @ParameterizedTest
    @ValueSource(strings = {
        "کھولنے پر بھیجنے والے کو معلوم ہو جاتا ہے؛ اس سے پہلے وہ اسے واپس منگوا سکتا ہے۔",
        "سیکشن آفیسر (انتظامیہ)، \u200ES&GAD\u200E · گل بانو ترین، 5 مئی سے اور پھر کچھ اور بھی لکھا ہے",
        "فدوی کی سابقہ رخصت کا ریکارڈ بحوالہ نمبر SO(Admin)/S&GAD/1-2/2025 موجود ہے۔",
        "ہے  اور   خالی جگہ    ہے اور اور اور"})
    void anUrduLineBreaksAtEveryWidth(String text) {
        screen.run(() -> {
            Fonts.loadForFirstWindow();
            Text shown = new Text(text);
            shown.setFont(Font.font("Vazirmatn", 14));
            double oneLine = shown.getLayoutBounds().getHeight();
            for (int width = 30; width < 700; width += 7) {
                shown.setWrappingWidth(width);
                assertThat(shown.getLayoutBounds().getHeight()).isGreaterThanOrEqualTo(oneLine);
            }
            shown.setWrappingWidth(100);
            assertThat(shown.getLayoutBounds().getHeight()).isGreaterThan(2 * oneLine);
        });
    }

    @Test
    void eachLineHasItsOwnWordsOnly() {
        screen.run(() -> {
            Fonts.loadForFirstWindow();
            Text shown = new Text("اور ".repeat(40).strip());
            shown.setFont(Font.font("Vazirmatn", 14));
            shown.setWrappingWidth(200);
            assertThat(shown.getLayoutBounds().getWidth()).isLessThanOrEqualTo(201);
        });
    }
}

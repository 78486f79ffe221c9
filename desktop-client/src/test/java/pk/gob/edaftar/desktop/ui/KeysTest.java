package pk.gob.edaftar.desktop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.text.Messages;

class KeysTest {
    @Test
    void noTwoKeysOfOneSightAreTheSame() {
        List<String> same = new ArrayList<>();
        for (Keys one : Keys.values()) {
            for (Keys other : Keys.values()) {
                if (one.compareTo(other) < 0 && one.place().meets(other.place()) && one.combination().equals(other.combination())) {
                    same.add(one + " = " + other);
                }
            }
        }
        assertThat(same).isEmpty();
    }

    @Test
    void aKeyIsCalledWhatStandsOnIt() {
        assertThat(Stream.of(Keys.values()).map(Keys::shown))
                .contains("F2", "Ctrl+K", "Alt+1", "/", "Enter", "Ctrl+Enter", "Esc", "Ctrl+Space", "Alt+↓");
    }

    @Test
    void everyKeySaysWhatItDoes() {
        for (Language language : Language.values()) {
            Messages messages = new Messages(language);
            assertThat(Keys.values()).allMatch(key -> messages.has(key.text()));
            assertThat(Keys.Place.values()).allMatch(place -> messages.has(place.text()));
        }
    }

    @Test
    void onlyBareLettersBelongToTyping() {
        assertThat(Keys.MARK.isTyped()).isTrue();
        assertThat(Keys.FILTER.isTyped()).isTrue();
        assertThat(Keys.FIND.isTyped()).isFalse();
        assertThat(Keys.MY_DESK.isTyped()).isFalse();
        assertThat(Keys.MOVE_ON.isTyped()).isFalse();
    }
}

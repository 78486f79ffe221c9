package pk.gob.edaftar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gob.edaftar.desktop.desk.SampleOffice;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.ui.OnScreen;

/// What happens to somebody who types a letter in: he gets out of every field by keys, and what he pastes stays readable.
class TypingOnScreenTest {
    private static final int FIELDS_BEFORE_THE_TEXT = 5;

    private final OnScreen screen = OnScreen.begin();
    private final SampleOffice office = new SampleOffice();

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void nobodyIsCaughtInAText() {
        register(Language.ENGLISH);
        for (int field = 0; field < FIELDS_BEFORE_THE_TEXT; field++) {
            screen.press(KeyCode.ENTER);
        }
        assertThat(named()).isEqualTo("Text");
        screen.write("one");
        screen.press(KeyCode.ENTER);
        screen.write("two");
        assertThat(typed()).isEqualTo("one\ntwo");
        screen.press(KeyCode.TAB);
        assertThat(named()).isEqualTo("Received on");
        screen.press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(named()).isEqualTo("Text");
        screen.press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(named()).isEqualTo("Subject");
    }

    @Test
    void escLeavesAlsoFromWithinALineAndKeepsIt() {
        register(Language.ENGLISH);
        screen.write("Naseem");
        screen.press(KeyCode.ESCAPE);
        screen.hides("Register a letter");
        screen.press(KeyCode.F2);
        screen.shows("512/2026");
        assertThat(typed()).isEqualTo("Naseem");
    }

    @Test
    void pastedLinesStayApart() {
        register(Language.ENGLISH);
        screen.run(() -> {
            ClipboardContent lines = new ClipboardContent();
            lines.putString("Director of Education\nPishin");
            Clipboard.getSystemClipboard().setContent(lines);
            ((TextInputControl) screen.scene().getFocusOwner()).paste();
        });
        assertThat(typed()).isEqualTo("Director of Education Pishin");
        screen.write("!");
        assertThat(typed()).isEqualTo("Director of Education Pishin!");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatCannotBeReadIsSaidInWords(Language language) {
        boolean urdu = language == Language.URDU;
        register(language);
        screen.write("Naseem");
        for (int field = 0; field < 3; field++) {
            screen.press(KeyCode.ENTER);
        }
        screen.write("31.2");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        String said = urdu ? "یہ پڑھا نہیں جا سکا: تاریخِ خط" : "This cannot be read: Date of the letter";
        screen.shows(said);
        assertThat(named()).isEqualTo(urdu ? "تاریخِ خط" : "Date of the letter");
        screen.press(KeyCode.BACK_SPACE);
        screen.write("1");
        screen.hides(said);
    }

    private void register(Language language) {
        DeskOnScreen.open(screen, office.deskOf(office.province().clerk()), language);
        screen.shows("7/2026");
        screen.press(KeyCode.F2);
        screen.shows("512/2026");
    }

    private String named() {
        return screen.focused().getAccessibleText();
    }

    private String typed() {
        return ((TextInputControl) screen.focused()).getText();
    }
}

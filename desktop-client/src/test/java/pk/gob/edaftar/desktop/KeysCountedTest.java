package pk.gob.edaftar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gob.edaftar.desktop.desk.SampleOffice;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.ui.OnScreen;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.DakTrail;

/// A letter is registered and marked with at most twelve keys beside its text, and without the mouse: counted where the
/// window receives them.
class KeysCountedTest {
    private static final int MOST = 12;
    /// F2, one Enter for each field gone through, and Ctrl+Enter twice: with fewer the counting has broken.
    private static final int FEWEST = 9;

    private final OnScreen screen = OnScreen.begin();
    private final SampleOffice office = new SampleOffice();
    private final List<KeyCode> keys = new ArrayList<>();
    private final List<MouseEvent> presses = new ArrayList<>();
    private int letters;

    @AfterEach
    void close() {
        screen.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void registeringAndMarkingTakesTwelveKeysAndNoMouse(Language language) {
        DeskOnScreen desk = DeskOnScreen.open(screen, office.deskOf(office.province().clerk()), language);
        screen.shows("7/2026");
        count();
        screen.press(KeyCode.F2);
        screen.shows("512/2026");
        typeNext("Naseem Akhtar");
        typeNext("Director of Education");
        typeNext("DE/26/9");
        typeNext("28.4");
        type("Repair of the school building");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.shows(language == Language.URDU ? "یہ نمبر ثبت کریں" : "Stamp this number");
        typeNext("general so");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.shows("513/2026");
        DakTrail registered = office.office().dak(office.office().all(Dak.class).stream()
                .filter(dak -> dak.printed().equals("512/2026/S&GAD")).findFirst().orElseThrow().id());
        assertThat(registered.letter().orElseThrow().head().subject()).isEqualTo("Repair of the school building");
        assertThat(registered.letter().orElseThrow().head().senderReference()).isEqualTo("DE/26/9");
        assertThat(registered.holder()).isEqualTo(office.province().soGeneral());
        assertThat(besideText()).isBetween(FEWEST, MOST);
        assertThat(presses).isEmpty();
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void everyKeyIsCounted() {
        DeskOnScreen.open(screen, office.deskOf(office.province().clerk()), Language.ENGLISH);
        screen.shows("7/2026");
        count();
        screen.press(KeyCode.F2);
        screen.shows("512/2026");
        type("Naseem 7/2");
        screen.press(KeyCode.TAB);
        screen.press(KeyCode.SHIFT, KeyCode.TAB);
        screen.press(KeyCode.PAGE_DOWN);
        assertThat(besideText()).isEqualTo(5);
        screen.press("Light or dark");
        assertThat(presses).hasSize(1);
    }

    private void count() {
        screen.run(() -> {
            screen.scene().addEventFilter(KeyEvent.KEY_PRESSED, event -> keys.add(event.getCode()));
            screen.scene().addEventFilter(MouseEvent.MOUSE_PRESSED, presses::add);
        });
    }

    private int besideText() {
        return keys.size() - letters;
    }

    private void type(String text) {
        screen.write(text);
        letters += text.length();
    }

    private void typeNext(String text) {
        type(text);
        screen.press(KeyCode.ENTER);
    }
}

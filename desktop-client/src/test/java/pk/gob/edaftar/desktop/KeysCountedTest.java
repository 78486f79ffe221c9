package pk.gob.edaftar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
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
    private static final Set<KeyCode> BESIDE_TEXT = EnumSet.of(KeyCode.F2, KeyCode.ENTER, KeyCode.TAB, KeyCode.CONTROL, KeyCode.ALT,
            KeyCode.ESCAPE, KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.HOME, KeyCode.END, KeyCode.DELETE,
            KeyCode.BACK_SPACE);

    private final OnScreen screen = OnScreen.begin();
    private final SampleOffice office = new SampleOffice();

    @AfterEach
    void close() {
        screen.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void registeringAndMarkingTakesTwelveKeysAndNoMouse(Language language) {
        DeskOnScreen desk = DeskOnScreen.open(screen, office.deskOf(office.province().clerk()), language);
        screen.shows("7/2026");
        List<KeyCode> keys = new ArrayList<>();
        List<MouseEvent> presses = new ArrayList<>();
        screen.run(() -> {
            screen.scene().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (BESIDE_TEXT.contains(event.getCode())) {
                    keys.add(event.getCode());
                }
            });
            screen.scene().addEventFilter(MouseEvent.MOUSE_PRESSED, presses::add);
        });
        screen.press(KeyCode.F2);
        screen.shows("512/2026");
        typeNext("Naseem Akhtar");
        typeNext("Director of Education");
        typeNext("DE/26/9");
        typeNext("28.4");
        screen.write("Repair of the school building");
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
        assertThat(keys).hasSizeLessThanOrEqualTo(MOST).hasSizeGreaterThan(5);
        assertThat(presses).isEmpty();
        assertThat(desk.faults()).isEmpty();
    }

    private void typeNext(String text) {
        screen.write(text);
        screen.press(KeyCode.ENTER);
    }
}

package pk.gob.edaftar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gob.edaftar.desktop.desk.DeskInMemory;
import pk.gob.edaftar.desktop.desk.SampleOffice;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.theme.Appearance;
import pk.gob.edaftar.desktop.ui.OnScreen;
import pk.gob.edaftar.desktop.ui.Reading;
import pk.gob.edaftar.model.command.Finding;
import pk.gob.edaftar.model.dak.DakFinding;
import pk.gob.edaftar.model.dak.DakRule;

/// The text of a letter is corrected by keys, what was struck stays to be read, and the paper says in its journey that it was.
class CorrectOnScreenTest {
    private final OnScreen screen = OnScreen.begin();
    private final SampleOffice office = new SampleOffice();

    @AfterEach
    void close() {
        screen.close();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasFoundWrongWithAnEntryIsClearedUpByKeys(Language language) {
        boolean english = language == Language.ENGLISH;
        Appearance appearance = screen.get(Appearance::new);
        office.office().put(new DakFinding(office.dak("allotment"), new Finding(DakRule.LIKE_ANOTHER.key(), List.of()), List.of(), false));
        DeskOnScreen desk = DeskOnScreen.open(screen, office.deskOf(office.province().clerk()), language, appearance);
        desk.go(screen, "shell.place.my-desk");
        screen.shows("Estate Officer");
        screen.run(() -> Reading.nodes(screen.scene().getRoot()).filter(ListView.class::isInstance).map(ListView.class::cast).findFirst()
                .ifPresent(list -> list.requestFocus()));
        screen.press(KeyCode.J);
        screen.press(KeyCode.J);
        screen.shows(english ? "was registered before. It may be" : "پہلے درج ہو چکا ہے۔ یہ");
        screen.press(KeyCode.U);
        screen.shows(english ? "How was it put right?" : "اسے کیسے درست کیا گیا؟");
        screen.write(english ? "The letter came by fax first" : "خط پہلے فیکس سے آیا تھا");
        new Looks(screen, language).look("settling", "");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.shows(english ? "What was found and cleared up" : "جو سامنے آیا اور نمٹا دیا گیا");
        new Looks(screen, language).look("settled", appearance);
        assertThat(desk.faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theTextIsCorrectedByKeysAndTheOldOneIsReadBelow(Language language) {
        boolean english = language == Language.ENGLISH;
        Appearance appearance = screen.get(Appearance::new);
        DeskInMemory his = office.deskOf(office.province().soAdmin());
        DeskOnScreen desk = DeskOnScreen.open(screen, his, language, appearance);
        screen.shows(english ? "Journey" : "سفر");
        screen.press(KeyCode.I);
        screen.shows(english ? "has not been opened yet" : "ابھی کھولا نہیں گیا، اس لیے");
        screen.press(KeyCode.ENTER);
        screen.shows("Parawise comments");
        screen.press(KeyCode.I);
        screen.shows(english ? "Correct the letter’s text" : "خط کا متن درست کریں");
        new Looks(screen, language).look("correcting-text", appearance);
        TextArea text = (TextArea) screen.get(() -> screen.scene().getFocusOwner());
        String before = screen.get(text::getText);
        screen.press(KeyCode.CONTROL, KeyCode.A);
        screen.write(english ? "The text as it is on the sheet." : "متن جیسا اصل کاغذ پر ہے۔");
        screen.press(KeyCode.TAB);
        screen.write(english ? "A line was left out" : "ایک سطر رہ گئی تھی");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.hides(english ? "Correct the letter’s text" : "خط کا متن درست کریں");
        screen.shows(english ? "Text as it was until then" : "اس وقت تک کا متن");
        screen.shows(english ? "Text corrected" : "متن درست کیا");
        new Looks(screen, language).look("corrected-text", appearance);
        assertThat(before).isNotBlank();
        screen.shows(before);
        assertThat(desk.faults()).isEmpty();
    }
}

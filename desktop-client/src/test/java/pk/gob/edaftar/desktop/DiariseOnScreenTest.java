package pk.gob.edaftar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gob.edaftar.desktop.desk.DeskInMemory;
import pk.gob.edaftar.desktop.desk.SampleOffice;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.theme.Appearance;
import pk.gob.edaftar.desktop.ui.OnScreen;
import pk.gob.edaftar.model.dak.Diarised;
import pk.gob.edaftar.model.org.PostId;

/// A letter is diarised at a second registry by one key: the number stays to be read until it is on the paper, and the registry's
/// diary lists it.
class DiariseOnScreenTest {
    private final OnScreen screen = OnScreen.begin();
    private final SampleOffice office = new SampleOffice();

    @AfterEach
    void close() {
        screen.close();
    }

    @ParameterizedTest
    @EnumSource
    void oneKeyStampsItAndTheDiaryListsIt(Language language) {
        boolean english = language == Language.ENGLISH;
        Appearance appearance = screen.get(Appearance::new);
        PostId clerk = office.province().otherWingClerk();
        office.mark("water", clerk, "");
        office.mark("allotment", clerk, "");
        DeskInMemory hers = office.deskOf(clerk);
        DeskOnScreen desk = DeskOnScreen.open(screen, hers, language, appearance);
        screen.shows("Estate Officer");
        screen.press(KeyCode.D);
        screen.shows(english ? "Diarised as" : "ڈائری ہو گیا");
        screen.shows("512/2026");
        screen.shows(english ? ", Regulation Wing" : "دوسری ڈائری");
        new Looks(screen, language).look("diarised", appearance);
        assertThat(office.office().dak(office.dak("allotment")).diarised()).extracting(Diarised::as).containsExactly(clerk);
        screen.press(KeyCode.D);
        screen.shows(english ? "This registry has diarised the letter already" : "یہ رجسٹری اس خط کو پہلے ہی");

        screen.press(KeyCode.J);
        screen.hides(english ? "This registry has diarised the letter already" : "یہ رجسٹری اس خط کو پہلے ہی");
        screen.press(KeyCode.D);
        screen.shows("513/2026");
        screen.press(KeyCode.K);
        screen.hides(english ? "Diarised as" : "ڈائری ہو گیا");

        screen.press(KeyCode.ALT, KeyCode.DIGIT3);
        screen.shows(english ? "diarised" : "ڈائری کردہ");
        screen.shows("512/2026");
        new Looks(screen, language).look("diarised-diary", "");
        assertThat(desk.faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void withoutANumberLeftItIsProvisionalAndSaysSo(Language language) {
        PostId officer = office.province().soRegulation();
        DeskInMemory his = office.deskOf(officer);
        his.cut();
        his.leaseLeft(0);
        DeskOnScreen desk = DeskOnScreen.open(screen, his, language);
        screen.shows("Director, Provincial Services Academy");
        screen.press(KeyCode.D);
        screen.shows("P/7F3-1/512");
        screen.shows(language == Language.ENGLISH ? "Write it on the paper as PROVISIONAL" : "عارضی");
        new Looks(screen, language).look("diarised-provisional", "");
        assertThat(office.office().dak(office.dak("seminar")).diarised()).singleElement().satisfies(made -> assertThat(made.number()).isNull());
        assertThat(desk.faults()).isEmpty();
    }
}

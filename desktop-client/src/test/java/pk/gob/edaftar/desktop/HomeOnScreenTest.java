package pk.gob.edaftar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.PostId;

/// Home in both languages: figures open the lists behind them, and nobody is shown those of another wing.
class HomeOnScreenTest {
    private final OnScreen screen = OnScreen.begin();
    private final SampleOffice office = new SampleOffice();
    private final SmallProvince province = office.province();
    private final Appearance appearance = screen.get(Appearance::new);

    @AfterEach
    void close() {
        screen.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anOfficersFiguresOpenTheListsBehindThem(Language language) {
        boolean urdu = language == Language.URDU;
        DeskOnScreen desk = home(province.soAdmin(), language, LocalDate.of(2026, 5, 20));
        screen.shows(urdu ? "پہلے کرنے کے کام" : "To do first");
        screen.shows("214");
        look("home-officer", language);
        screen.press(urdu ? "تاخیر شدہ: 3" : "Late: 3");
        screen.shows(urdu ? "صرف: تاخیر شدہ" : "Only: late");
        screen.shows("214");
        look("home-late", language);
        screen.press(urdu ? "صرف: تاخیر شدہ۔ سب دکھائیں" : "Only: late. Show all");
        screen.hides(urdu ? "صرف: تاخیر شدہ" : "Only: late");
        screen.press(KeyCode.ALT, KeyCode.DIGIT0);
        screen.shows(urdu ? "پہلے کرنے کے کام" : "To do first");
        assertThat(desk.faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aHeadSeesHisSectionsAndAnotherWingsHeadNoneOfThem(Language language) {
        boolean urdu = language == Language.URDU;
        DeskOnScreen mine = home(province.wingHead(), language, LocalDate.of(2026, 5, 20));
        screen.shows(urdu ? "میرا ونگ" : "My wing");
        look("home-wing", language);
        screen.run(() -> appearance.sizeProperty().set(160));
        new Looks(screen, language).look("home-wing-large", "");
        screen.run(() -> appearance.sizeProperty().set(100));
        String section = province.organisation().facts(province.unit("Admin"), SampleOffice.NOON).orElseThrow().name().in(language.tag());
        screen.press(section + ": 3");
        screen.shows(section);
        screen.shows("214");
        look("home-below", language);
        assertThat(mine.faults()).isEmpty();

        DeskOnScreen other = home(province.post("DS(Reg)"), language, LocalDate.of(2026, 5, 20));
        screen.shows(urdu ? "میرا ونگ" : "My wing");
        assertThat(screen.get(() -> Reading.texts(screen.scene().getRoot()).noneMatch(text -> text.contains("214") || text.contains(section)))).isTrue();
        assertThat(other.faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theChiefSecretarySeesDepartmentsSideBySideAndAnEmptyDeskSaysWhatWillComeHere(Language language) {
        boolean urdu = language == Language.URDU;
        home(province.chiefSecretary(), language, LocalDate.of(2026, 5, 6));
        screen.shows(urdu ? "آپ کے لیے کچھ زیرِ التوا نہیں" : "Nothing waits for you");
        look("home-empty", language);
        office.sendUp("allotment");
        home(province.chiefSecretary(), language, LocalDate.of(2026, 5, 20));
        screen.shows(urdu ? "محکمے" : "Departments");
        look("home-departments", language);
    }

    private DeskOnScreen home(PostId post, Language language, LocalDate day) {
        DeskInMemory desk = office.deskOf(post);
        desk.setTime(day.atTime(11, 30).atZone(OfficeTime.ZONE).toInstant());
        DeskOnScreen opened = DeskOnScreen.open(screen, desk, language, appearance);
        opened.go(screen, "shell.place.home");
        return opened;
    }

    private void look(String name, Language language) {
        new Looks(screen, language).look(name, appearance);
    }
}

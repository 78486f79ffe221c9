package pk.gob.edaftar.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.gob.edaftar.desktop.desk.RealDesks.PROVINCE;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gob.edaftar.desktop.desk.RealDesks;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.theme.Appearance;
import pk.gob.edaftar.desktop.ui.OnScreen;
import pk.gob.edaftar.desktop.ui.Reading;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.Unit;
import pk.gob.edaftar.model.org.UnitKind;
import pk.gob.edaftar.model.text.Bilingual;
import pk.gob.edaftar.server.fixture.TestServer;
import pk.gob.edaftar.server.org.Founding;

/// Units, posts, titles and holidays on the administrator's real desk at a real server.
class OfficeOnScreenTest {
    private static final TestServer SERVER = TestServer.with(PROVINCE.entities());

    private final OnScreen screen = OnScreen.begin();
    private RealDesks desks;

    @BeforeEach
    void begin(@TempDir Path home) {
        desks = new RealDesks(home, SERVER.url());
    }

    @AfterEach
    void close() {
        screen.close();
        desks.close();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private DeskOnScreen open(Language language, Appearance appearance) {
        DeskOnScreen shown = DeskOnScreen.open(screen, desks.desk(PROVINCE.superAdmin()), language, appearance);
        shown.go(screen, "shell.place.admin");
        return shown;
    }

    private void enter(String... fields) {
        for (String field : fields) {
            screen.write(field);
            screen.press(KeyCode.ENTER);
        }
    }

    private static Unit unit(String code) {
        return SERVER.part(Founding.class).organisation().units().stream().filter(each -> each.facts().eras().getLast().value().code().equals(code))
                .findFirst().orElseThrow();
    }

    @Test
    void aUnitAndAPostAreMadeByKeysRenamedAndEnded() {
        DeskOnScreen desk = open(Language.ENGLISH, screen.get(Appearance::new));
        screen.shows("Abdul Wadood Mengal");
        screen.press("Units and posts");
        screen.shows("Finance Department");
        screen.press("Make a unit");
        enter("", "Law Department", "محکمہ قانون", "LAW", "{YYYY}", "", "");
        screen.shows("makes no numbers");
        screen.press(KeyCode.SHIFT, KeyCode.TAB);
        screen.press(KeyCode.SHIFT, KeyCode.TAB);
        screen.press(KeyCode.CONTROL, KeyCode.A);
        enter("{SERIAL}/{YYYY}/{UNIT}", "", "");
        screen.hides("Cancel");
        screen.shows("Law Department");
        assertThat(unit("LAW").kind()).isEqualTo(UnitKind.DEPARTMENT);

        find("law department");
        screen.press("Make a post");
        screen.write("section officer (admin");
        suggested("Section Officer (Administration)");
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.ENTER);
        enter("", "", "SO(Law)", "", "", "", "17", "");
        screen.hides("Cancel");
        screen.shows("Vacant");
        Post post = SERVER.part(Founding.class).organisation().postsIn(unit("LAW").id(), Instant.now().plusSeconds(1)).getFirst();
        assertThat(post.facts().at(Instant.now().plusSeconds(1)).title()).isEqualTo(new Bilingual("Section Officer (Administration)", "سیکشن آفیسر (انتظامیہ)"));

        find("law department");
        screen.press("Rename or move");
        screen.press(KeyCode.CONTROL, KeyCode.A);
        enter("Law and Justice Department", "", "", "", "", "+9");
        screen.hides("Cancel");
        screen.shows("Law and Justice Department");
        assertThat(unit("LAW").facts().at(Instant.now()).name().en()).isEqualTo("Law Department");
        screen.press("End the unit");
        enter("+20", "");
        screen.shows("Posts or units would still stand in");
        screen.write("finance dep");
        suggested("Finance Department");
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.ENTER);
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.hides("Cancel");
        screen.shows("Ends with");
        Organisation after = SERVER.part(Founding.class).organisation();
        Instant then = Instant.now().plus(Duration.ofDays(30));
        assertThat(after.unitOf(post.id(), then)).contains(PROVINCE.unit("FD"));
        assertThat(after.withPredecessors(PROVINCE.unit("FD"), then)).contains(unit("LAW").id());
        assertThat(desk.faults()).isEmpty();
    }

    /// Finds something in the tree, and chooses it.
    private void find(String words) {
        screen.press(KeyCode.SLASH);
        screen.until("the filter has the keys", () -> screen.scene().getFocusOwner() instanceof TextField);
        screen.run(() -> ((TextField) screen.scene().getFocusOwner()).clear());
        screen.write(words);
        screen.press(KeyCode.DOWN);
        screen.until("one is chosen", () -> Reading.nodes(screen.scene().getRoot())
                .anyMatch(node -> node instanceof TreeView<?> tree && tree.getSelectionModel().getSelectedItem() != null));
    }

    /// The same in a list.
    private void seek(String words) {
        screen.press(KeyCode.SLASH);
        screen.until("the filter has the keys", () -> screen.scene().getFocusOwner() instanceof TextField);
        screen.run(() -> ((TextField) screen.scene().getFocusOwner()).clear());
        screen.write(words);
        screen.press(KeyCode.DOWN);
        screen.until("one is chosen", () -> Reading.nodes(screen.scene().getRoot())
                .anyMatch(node -> node instanceof ListView<?> list && list.getSelectionModel().getSelectedItem() != null));
    }

    private void suggested(String text) {
        screen.until("offers " + text, () -> Reading.nodes(screen.scene().getRoot()).anyMatch(node -> node instanceof ListView<?> list
                && list.getStyleClass().contains("suggestions") && list.isVisible() && Reading.texts(list).anyMatch(each -> each.contains(text))));
    }

    @Test
    void aHolidayIsEnteredMovedAndTakenOutAndATitleIsChangedForAll() {
        DeskOnScreen desk = open(Language.ENGLISH, screen.get(Appearance::new));
        screen.shows("Abdul Wadood Mengal");
        screen.press("Holidays");
        screen.press("Enter a holiday");
        enter("Eid-ul-Azha", "عید الاضحیٰ", "2099-05-18", "2099-05-17");
        screen.shows("before it begins");
        screen.press(KeyCode.CONTROL, KeyCode.A);
        enter("2099-05-20");
        screen.hides("Cancel");
        screen.shows("Eid-ul-Azha");
        assertThat(SERVER.part(Founding.class).organisation().days().holiday(LocalDate.of(2099, 5, 19))).isPresent();
        seek("eid-ul-azha");
        screen.press("Take it out");
        screen.shows("not kept after all");
        screen.press(KeyCode.TAB);
        screen.press(KeyCode.SPACE);
        screen.shows("No holiday is entered.");

        screen.press("Titles");
        seek("section officer (general)");
        screen.press("Change the title");
        enter("Section Officer (Common)", "", "");
        screen.shows("No post is called so.");
        assertThat(SERVER.part(Founding.class).organisation().facts(PROVINCE.soGeneral(), Instant.now().plusSeconds(1)).orElseThrow().title().en())
                .isEqualTo("Section Officer (Common)");
        assertThat(desk.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, false", "URDU, true"})
    void itIsReadInBothLanguagesByDayAndNight(Language language, boolean dark) {
        Appearance appearance = screen.get(Appearance::new);
        screen.run(() -> appearance.darkProperty().set(dark));
        DeskOnScreen desk = open(language, appearance);
        Looks look = new Looks(screen, language);
        String state = dark ? "-dark" : "";
        boolean english = language == Language.ENGLISH;
        screen.press(english ? "Units and posts" : "دفاتر اور عہدے");
        screen.shows(english ? "Finance Department" : "محکمہ خزانہ");
        find(english ? "regulation wing" : "ضوابط ونگ");
        look.look("office-units", state);
        screen.press(english ? "Rename or move" : "نام یا جگہ بدلیں");
        look.look("office-unit", state);
        screen.press(KeyCode.ESCAPE);
        find("so(r-i)");
        screen.shows(english ? "Held by" : "کس کے پاس ہے");
        look.look("office-post", state);
        screen.press(english ? "Rename or move" : "نام یا جگہ بدلیں");
        look.look("office-post-change", state);
        screen.press(KeyCode.ESCAPE);
        screen.press(english ? "End the post" : "عہدہ ختم کریں");
        look.look("office-post-end", state);
        screen.press(KeyCode.ESCAPE);
        screen.press(english ? "Titles" : "عہدوں کے نام");
        seek(english ? "officer" : "سیکشن");
        look.look("office-titles", state);
        screen.press(english ? "Holidays" : "تعطیلات");
        screen.press(english ? "Week and time limits" : "ہفتہ اور مدتیں");
        look.look("office-calendar", state);
        screen.press(KeyCode.ESCAPE);
        screen.press(english ? "Enter a holiday" : "تعطیل درج کریں");
        look.look("office-holiday", state);
        assertThat(desk.faults()).isEmpty();
    }
}

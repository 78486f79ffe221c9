package pk.gob.edaftar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gob.edaftar.desktop.desk.Answer;
import pk.gob.edaftar.desktop.desk.DeskInMemory;
import pk.gob.edaftar.desktop.desk.SampleOffice;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.theme.Appearance;
import pk.gob.edaftar.desktop.ui.OnScreen;
import pk.gob.edaftar.desktop.ui.Reading;
import pk.gob.edaftar.model.audit.AuditAsk;
import pk.gob.edaftar.model.audit.AuditKind;
import pk.gob.edaftar.model.audit.AuditLine;
import pk.gob.edaftar.model.audit.AuditPage;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.sync.DeviceId;

/// The log on the Auditor's screen, and on nobody else's.
class AuditOnScreenTest {
    private static final String PLACE = "shell.place.audit";
    private final OnScreen screen = OnScreen.begin();
    private final SampleOffice office = new SampleOffice();
    private final PostId auditor = office.province().auditor();
    private final PostId clerk = office.province().clerk();
    private final List<AuditAsk> asked = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void onlyAnAuditorHasThePlace() {
        DeskOnScreen desk = DeskOnScreen.open(screen, office.deskOf(clerk), Language.ENGLISH);
        screen.shows("7/2026");
        assertThat(screen.get(() -> desk.screens().mainModel().places().stream().filter(each -> each.key().equals(PLACE))
                .findFirst().orElseThrow().open().getValue())).isFalse();
        screen.hides("The log");
        screen.press(KeyCode.ALT, KeyCode.DIGIT7);
        screen.shows("7/2026");
        assertThat(asked).isEmpty();
    }

    @Test
    void itIsLookedUpByKeysAndSaysWhoDidWhat() {
        DeskOnScreen desk = open(Language.ENGLISH, new Appearance(), false);
        screen.press(KeyCode.ALT, KeyCode.DIGIT7);
        screen.shows("Looked for nothing");
        screen.shows("Yasmin Achakzai as");
        screen.shows("link broken");
        screen.write("2/2026");
        screen.press(KeyCode.ENTER);
        screen.until("it is asked by number", () -> asked.getLast().number().equals("2/2026"));
        screen.press(KeyCode.TAB);
        screen.write("bashir");
        screen.until("one is offered", () -> Reading.nodes(screen.scene().getRoot()).anyMatch(node -> node instanceof ListView<?> list
                && list.getStyleClass().contains("suggestions") && list.isVisible() && list.getItems().size() == 1));
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.ENTER);
        screen.press(KeyCode.ENTER);
        screen.until("it is asked by person", () -> Objects.equals(asked.getLast().person(), office.province().person(clerk)));
        assertThat(asked).allMatch(ask -> ask.as().equals(auditor));
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void everyPaperOfTheDepartmentIsListedForHimAndALineLeadsToItsPaper() {
        DeskOnScreen desk = open(Language.ENGLISH, new Appearance(), false);
        screen.press(KeyCode.ALT, KeyCode.DIGIT9);
        screen.shows("Repair of the rest house at Ziarat");
        screen.shows("Seminar on service rules, nominations");
        screen.hides("My desk");
        new Looks(screen, Language.ENGLISH).look("all-papers", "");
        screen.press(KeyCode.ALT, KeyCode.DIGIT7);
        screen.shows("link broken");
        screen.run(() -> Reading.nodes(screen.scene().getRoot()).filter(node -> node instanceof ListView<?> list && list.getStyleClass().contains("log-rows"))
                .map(node -> (ListView<?>) node).findFirst().ifPresent(list -> {
                    list.requestFocus();
                    list.getSelectionModel().select(2);
                }));
        screen.press(KeyCode.ENTER);
        screen.shows("Journey");
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void whoHandlesPapersHasNoListOfAll() {
        DeskOnScreen desk = DeskOnScreen.open(screen, office.deskOf(office.province().secretary()), Language.ENGLISH);
        screen.press(KeyCode.ALT, KeyCode.DIGIT9);
        screen.hides("All papers");
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void withoutALineItSaysWhereTheLogIs() {
        DeskOnScreen desk = open(Language.ENGLISH, new Appearance(), true);
        screen.press(KeyCode.ALT, KeyCode.DIGIT7);
        screen.shows("The log cannot be looked up now");
        assertThat(desk.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, false", "ENGLISH, true", "URDU, false", "URDU, true"})
    void itIsReadInBothLanguagesByDayAndNight(Language language, boolean dark) {
        Appearance appearance = screen.get(Appearance::new);
        screen.run(() -> appearance.darkProperty().set(dark));
        DeskOnScreen desk = open(language, appearance, false);
        desk.go(screen, PLACE);
        screen.shows(language == Language.ENGLISH ? "link broken" : "کڑی ٹوٹی ہوئی");
        screen.picture(Path.of("target", "pictures", "audit-" + language.name().toLowerCase(java.util.Locale.ROOT) + (dark ? "-dark" : "-light") + ".png"));
        assertThat(desk.faults()).isEmpty();
    }

    private DeskOnScreen open(Language language, Appearance appearance, boolean offline) {
        DeskInMemory memory = office.deskOf(auditor);
        memory.auditing(offline ? ask -> new Answer.NotHere<>() : this::answer);
        DeskOnScreen desk = DeskOnScreen.open(screen, memory, language, appearance);
        screen.until("the rail is there", () -> !desk.screens().mainModel().places().isEmpty());
        return desk;
    }

    private Answer<AuditPage> answer(AuditAsk ask) {
        asked.add(ask);
        UUID paper = office.dak("leave").value();
        Instant noon = Instant.parse("2026-05-05T07:00:00Z");
        List<AuditLine> lines = new ArrayList<>();
        lines.add(line(AuditKind.AUDITED, "", auditor, null, List.of(), "Looked for nothing", "", noon, true));
        lines.add(line(AuditKind.OPENED, "", clerk, null, List.of(paper), "", "", noon.minusSeconds(240), true));
        lines.add(line(AuditKind.ACT, "dak.mark", office.province().paToWingHead(), office.province().wingHead(), List.of(paper), "", "",
                noon.minusSeconds(900), true));
        lines.add(line(AuditKind.ACT_REFUSED, "dak.forward", clerk, null, List.of(paper), "", "dak.unknown", noon.minusSeconds(1300), true));
        lines.add(line(AuditKind.SOUGHT, "", clerk, null, List.of(), "پنشن", "", noon.minus(Duration.ofHours(20)), true));
        lines.add(line(AuditKind.SIGN_IN_REFUSED, "", null, null, List.of(), "", "session.wrongPassword", noon.minus(Duration.ofHours(21)), true));
        lines.add(line(AuditKind.ACT, "dak.register", clerk, null, List.of(paper), "", "", noon.minus(Duration.ofHours(22)), false));
        return new Answer.Got<>(new AuditPage(lines, ask.cursor() == null ? "1.A." + paper + ".1" : null));
    }

    private AuditLine line(AuditKind kind, String what, @Nullable PostId post, @Nullable PostId behalf, List<UUID> papers, String words,
            String rule, Instant at, boolean holds) {
        return new AuditLine(kind, what, post == null ? null : office.province().person(post), post, behalf, papers, words, rule,
                at.minus(Duration.ofHours(kind == AuditKind.OPENED ? 3 : 0)), at, new DeviceId(new UUID(0, 9)), "Registry counter 1", holds);
    }
}

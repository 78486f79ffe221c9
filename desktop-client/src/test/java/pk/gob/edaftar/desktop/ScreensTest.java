package pk.gob.edaftar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gob.edaftar.desktop.desk.DeskInMemory;
import pk.gob.edaftar.desktop.desk.SampleOffice;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.theme.Appearance;
import pk.gob.edaftar.desktop.ui.OnScreen;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.dak.DakCommand.ForwardDak;
import pk.gob.edaftar.model.dak.DakCommand.ReceiveDak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakRule;
import pk.gob.edaftar.model.dak.DakState;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.RemarkId;
import pk.gob.edaftar.model.dak.Urgency;
import pk.gob.edaftar.model.dak.Written;
import pk.gob.edaftar.model.find.Found;
import pk.gob.edaftar.model.find.FoundIn;
import pk.gob.edaftar.model.find.Hit;
import pk.gob.edaftar.model.find.Mark;
import pk.gob.edaftar.model.find.Passage;
import pk.gob.edaftar.model.office.SmallProvince;

/// Every screen, in both languages, light and dark: nothing cut off, no bare key, nothing nameless. The pictures it
/// leaves in `target/screens` are for the eye.
class ScreensTest {
    private final OnScreen screen = OnScreen.begin();
    private final SampleOffice office = new SampleOffice();
    private final Appearance appearance = screen.get(Appearance::new);

    @AfterEach
    void close() {
        screen.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void boxesAndPapers(Language language) {
        DeskInMemory desk = office.deskOf(office.province().soAdmin());
        DeskScreens screens = open(desk, language);
        screen.shows("214");
        look("my-desk", language);
        go(screens, "shell.place.sent");
        look("sent", language);
        go(screens, "shell.place.diary");
        screen.run(() -> screens.mainModel().soughtProperty().set("ziarat"));
        screen.shows("1/2026");
        look("found", language);
        desk.serverFinds(new Found(List.of(elsewhere()), 1, false, 0, false));
        screen.run(() -> screens.mainModel().soughtProperty().set("\u200eroof"));
        screen.shows("88/2026");
        screen.press(KeyCode.ENTER);
        screen.press(KeyCode.SLASH);
        screen.shows(language == Language.URDU ? "کہاں تلاش کریں" : "Look in");
        look("found-narrowed", language);
        desk.serverFinds(Found.NOTHING);
        screen.run(() -> screens.mainModel().soughtProperty().set("no such paper"));
        screen.shows(language == Language.URDU ? "کچھ نہیں ملا" : "Nothing found");
        look("found-nothing", language);
    }

    private static Hit elsewhere() {
        return new Hit(new DakId(new UUID(9, 88)), "88/2026/S&GAD",
                new Passage(FoundIn.SUBJECT, "Tenders for the roof of the archive", List.of(new Mark(16, 20))),
                new Passage(FoundIn.SENDER, "Executive Engineer, Buildings Division, Quetta", List.of()), Urgency.ROUTINE, Grade.ORDINARY,
                DakState.MARKED, LocalDate.of(2026, 4, 20), new SmallProvince().soAdmin(),
                List.of(new Passage(FoundIn.TEXT, "… and the roof, which leaks since the rains of this spring, is to be laid anew …", List.of(new Mark(10, 14)))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void registering(Language language) {
        DeskInMemory desk = office.deskOf(office.province().clerk());
        DeskScreens screens = open(desk, language);
        screen.run(() -> screens.mainModel().go(screens.mainModel().registering()));
        screen.shows("512/2026");
        look("register-empty", language);
        boolean urdu = language == Language.URDU;
        screen.write(urdu ? "نسیم اختر" : "Naseem Akhtar");
        screen.press(KeyCode.ENTER);
        screen.write(urdu ? "ناظم تعلیمات، پشین" : "Director of Education, Pishin");
        screen.press(KeyCode.ENTER);
        screen.write("DC/Z/2026/114");
        screen.press(KeyCode.ENTER);
        screen.write("28.4");
        screen.press(KeyCode.ENTER);
        screen.write(urdu ? "اسکول کی عمارت کی مرمت" : "Repair of the school building");
        screen.shows("1/2026/S&GAD");
        screen.press(urdu ? "اس کی یاد دہانی ہے" : "its reminder");
        look("register-duplicate", language);
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.shows(urdu ? "سیکشن آفیسر" : "SO(General)");
        screen.write("general");
        look("register-mark", language);
        screen.press(KeyCode.ENTER);
        screen.write("regulation-i ");
        screen.press(KeyCode.ENTER);
        look("register-marked-two", language);
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.shows("513/2026");
        look("register-next", language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void actsAndSheets(Language language) {
        DeskInMemory desk = office.deskOf(office.province().soAdmin());
        open(desk, language);
        screen.shows("214");
        screen.press(KeyCode.ENTER);
        screen.shows(language == Language.URDU ? "متن" : "Text");
        look("opened", language);
        screen.press(KeyCode.F);
        screen.shows(language == Language.URDU ? "ایڈیشنل سیکرٹری" : "AS(Admin)");
        look("forward", language);
        screen.press(KeyCode.ENTER);
        screen.write("assistant admin");
        screen.press(KeyCode.ENTER);
        screen.shows(language == Language.URDU ? "نقل" : "Copy");
        look("forward-copies", language);
        screen.write("budget");
        look("forward-impossible", language);
        screen.press(KeyCode.ENTER);
        look("forward-refused", language);
        screen.press(KeyCode.ESCAPE);
        screen.press(KeyCode.R);
        screen.write(language == Language.URDU ? "جواب کا مسودہ زیر تیاری ہے۔" : "A draft reply is being prepared.");
        look("remark", language);
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.press(KeyCode.Y);
        screen.write(language == Language.URDU ? "عدالت کو فون پر مطلع کر دیا گیا۔" : "The court was told by telephone.");
        look("reply", language);
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.shows(language == Language.URDU ? "جوابات" : "Replies");
        look("replied", language);
        screen.press(KeyCode.Z);
        screen.shows(language == Language.URDU ? "واپسی کی وجہ؟" : "Why does it go back?");
        look("return", language);
        screen.press(KeyCode.ESCAPE);
        screen.press(KeyCode.M);
        look("impossible", language);
        screen.press(KeyCode.W);
        screen.shows(language == Language.URDU ? "کے پاس ہے" : "has it");
        look("who-sees", language);
        screen.press(KeyCode.ESCAPE);
        screen.press(KeyCode.F1);
        look("keys", language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theEntryAndItsFlags(Language language) {
        boolean urdu = language == Language.URDU;
        DeskScreens screens = open(office.deskOf(office.province().soAdmin()), language);
        screen.shows("214");
        screen.press(KeyCode.ENTER);
        screen.press(KeyCode.G);
        screen.write("+3");
        look("flag", language);
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.shows(urdu ? "ہو گیا" : "Follow up by");
        screen.press(KeyCode.L);
        screen.write("1/2026");
        screen.shows(urdu ? "یاد دہانی ہے" : "a reminder of");
        look("link", language);
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.shows(urdu ? "کی یاد دہانی" : "Reminder of");
        screen.press(KeyCode.S);
        look("acknowledge", language);
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.press(KeyCode.C);
        screen.shows(urdu ? "اندراج درست کریں" : "Correct the entry");
        screen.write(urdu ? "رجسٹرار عدالتِ عالیہ" : "The Registrar");
        look("correct-refused-yet", language);
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        look("correct-reason", language);
        screen.write(urdu ? "نام غلط پڑھا گیا" : "The name was misread");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.shows(urdu ? "نام غلط پڑھا گیا" : "The name was misread");
        look("noted", language);
        screen.press(KeyCode.E);
        screen.shows(urdu ? "درجۂ رازداری بدلیں" : "Give it another grade");
        look("regrade", language);
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.shows(urdu ? "درجہ خفیہ کیا" : "Made Confidential");
        look("regraded", language);
        screen.press(KeyCode.P);
        screen.write(urdu ? "جواب دے دیا گیا" : "Answered");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        go(screens, "shell.place.flagged");
        screen.shows(urdu ? "از خود" : "by itself on");
        look("flagged", language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void severalTogether(Language language) {
        boolean urdu = language == Language.URDU;
        open(office.deskOf(office.province().soAdmin()), language);
        screen.shows("214");
        screen.press(KeyCode.X);
        screen.press(KeyCode.X);
        screen.shows(urdu ? "2 کاغذات منتخب" : "2 papers taken");
        look("several", language);
        screen.press(KeyCode.V);
        screen.shows(urdu ? "ہو گیا" : "Done");
        look("several-received", language);
        screen.press(KeyCode.X);
        screen.press(KeyCode.F);
        screen.shows(urdu ? "ایڈیشنل سیکرٹری" : "AS(Admin)");
        look("several-send", language);
        screen.press(KeyCode.ESCAPE);
        screen.press(KeyCode.ESCAPE);
        screen.shows(urdu ? "حوالہ نمبر" : "Reference");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void traysAndLine(Language language) {
        DeskInMemory desk = office.deskOf(office.province().paToWingHead());
        DeskScreens screens = open(desk, language);
        screen.shows("رخصت");
        look("acting-for", language);
        go(screens, "shell.place.outbox");
        look("outbox-empty", language);
        go(screens, "shell.place.attention");
        look("attention-empty", language);
        desk.cut();
        desk.perform(desk.seats().getFirst(), act -> new ReceiveDak(act, office.dak("leave"), office.marking("leave")));
        desk.perform(desk.seats().getFirst(), act -> new ForwardDak(act, office.dak("leave"), office.marking("leave"),
                office.province().secretary(), null, List.of(), new Written(new RemarkId(desk.newId()), "منظوری کے لیے پیش ہے۔")));
        go(screens, "shell.place.outbox");
        screen.shows("2/2026");
        look("outbox", language);
        desk.comesBack(new ForwardDak(desk.act(desk.seats().getFirst()), office.dak("court"), office.marking("court"),
                office.province().secretary(), null, List.of(), new Written(new RemarkId(desk.newId()), "Please see before the hearing.")),
                "3/2026/S&GAD", "Constitutional Petition No. 214 of 2026: comments of the department called for",
                DakRule.NOT_WITH_YOU.refuses(Argument.of(office.province().soAdmin())));
        go(screens, "shell.place.attention");
        screen.shows("3/2026");
        look("attention", language);
        go(screens, "shell.place.sent");
        look("sent-offline", language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void largeLetters(Language language) {
        screen.run(() -> appearance.sizeProperty().set(160));
        DeskOnScreen desk = DeskOnScreen.open(screen, office.deskOf(office.province().soAdmin()), language, appearance);
        screen.shows("214");
        new Looks(screen, language).look("large-my-desk", "");
        screen.run(() -> desk.screens().mainModel().go(desk.screens().mainModel().registering()));
        screen.shows("512/2026");
        new Looks(screen, language).look("large-register", "");
        screen.write("Naseem Akhtar");
        for (int field = 0; field < 4; field++) {
            screen.press(KeyCode.ENTER);
        }
        screen.write("Repair of the school building");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.shows(language == Language.URDU ? "یہ نمبر ثبت کریں" : "Stamp this number");
        new Looks(screen, language).look("large-mark", "");
        assertThat(desk.faults()).isEmpty();
    }

    private DeskScreens open(DeskInMemory desk, Language language) {
        DeskOnScreen opened = DeskOnScreen.open(screen, desk, language, appearance);
        return opened.screens();
    }

    private void go(DeskScreens screens, String place) {
        screen.run(() -> screens.mainModel().go(screens.mainModel().places().stream()
                .filter(each -> each.key().equals(place)).findFirst().orElseThrow()));
    }

    /// Looks at what is on the screen, by day and by night.
    private void look(String name, Language language) {
        new Looks(screen, language).look(name, appearance);
    }
}

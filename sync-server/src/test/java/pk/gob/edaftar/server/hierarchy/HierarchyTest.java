package pk.gob.edaftar.server.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.calendar.UrgencyLimits;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.OfficeDays;
import pk.gob.edaftar.model.org.OrgEntity;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Timeline;
import pk.gob.edaftar.model.org.Unit;
import pk.gob.edaftar.model.org.UnitFacts;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.session.ChangePassword;
import pk.gob.edaftar.model.session.SignedIn;
import pk.gob.edaftar.model.sync.Push;
import pk.gob.edaftar.model.sync.PushAnswer;
import pk.gob.edaftar.model.sync.Verdict;
import pk.gob.edaftar.model.text.Bilingual;
import pk.gob.edaftar.server.fixture.LetterDay;
import pk.gob.edaftar.server.fixture.TestDesk;
import pk.gob.edaftar.server.fixture.TestServer;
import pk.gob.edaftar.server.org.Founding;

class HierarchyTest {
    /// An attached department, its lines in no helpful order.
    private static final String ATTACHED = """
            account,bibi.hajra,,,,,,,,,E-2,,,,,
            charge,,,,,,,,,,E-2,S&GAD/MPDD/Diary Clerk,,,,
            charge,,,,Substantive,,,,,,E-1,S&GAD/MPDD/Director,,,2026-01-01,
            person,E-2,Bibi Hajra,بی بی ہاجرہ,,,,,,,,,,,,
            person,E-1,Mir Balach,"میر بالاچ، گودی",,,,,,,,,,,,
            post,S&GAD/MPDD/Diary Clerk,Diary Clerk,ڈائری کلرک,,ڈائری کلرک,11,S&GAD/MPDD/Director,,,,,,,,
            post,S&GAD/MPDD/Director,Director,ڈائریکٹر,,Department Head,19,S&GAD/Secretary (S&GAD),,,,,,,,
            post,S&GAD/MPDD/PA,Personal Assistant,پرسنل اسسٹنٹ,,pa,16,S&GAD/MPDD/Director,S&GAD/MPDD/Director,,,,,,,
            post,S&GAD/MPDD/PA#2,Personal Assistant,پرسنل اسسٹنٹ,,PA/PS,14,S&GAD/MPDD/Director,S&GAD/MPDD/Director,,,,,,,
            unit,S&GAD/MPDD,Manpower Directorate,نظامت افرادی قوت,Department,,,,,{SERIAL}/{YYYY}/{UNIT},,,,,,
            """;

    private final SmallProvince province = new SmallProvince();
    private TestServer server = TestServer.with(province.entities());
    private final Path folder;
    private TableDesk admin;

    HierarchyTest(@TempDir Path folder) {
        this.folder = folder;
        this.admin = as(province.superAdmin());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whatIsTakenOutComesInWithoutAnyChange() throws IOException {
        Path file = folder.resolve("whole.csv");
        TableDesk.Result taken = admin.take(file);
        assertThat(taken.status()).as(taken.errors()).isZero();
        String text = Files.readString(file);
        assertThat(text).startsWith("\ufeffrow,key,name_en,name_ur").contains("S&GAD/Regulation Wing/R-I/SO(R-I)", "پلوشہ کاکڑ", "gul.bano.tareen");
        Organisation before = organisation();
        TableDesk.Result back = admin.bring("whole.csv", text);
        assertThat(back.status()).as(back.errors()).isZero();
        assertThat(back.out()).contains("Nothing to change: all " + (text.lines().count() - 1) + " lines");
        assertThat(organisation().units()).isEqualTo(before.units());
        assertThat(organisation().charges()).hasSameSizeAs(before.charges());
        String semicolons = text.replace("\ufeff", "").lines().filter(line -> !line.contains("\"") && !line.contains(";"))
                .map(line -> line.replace(',', ';') + "\n").reduce("", String::concat);
        assertThat(admin.bring("semicolons.csv", semicolons).out()).contains("Nothing to change");
        Path workbook = folder.resolve("whole.xlsx");
        assertThat(admin.take(workbook).status()).isZero();
        assertThat(admin.bringFile(workbook).out()).contains("Nothing to change: all " + (text.lines().count() - 1) + " lines");
        Files.writeString(folder.resolve("false.xlsx"), text);
        assertThat(admin.bringFile(folder.resolve("false.xlsx")).errors()).contains("is called a workbook and is none");
        assertThat(admin.take(folder.resolve("whole.xls")).errors()).contains("not read or written here");
        assertThat(folder.resolve("whole.xls")).doesNotExist();
    }

    @Test
    void anAttachedDepartmentWorksTheSameDay() throws IOException {
        TableDesk.Result dry = admin.bringLines(ATTACHED, "--dry-run");
        assertThat(dry.status()).as(dry.errors()).isZero();
        assertThat(dry.out()).contains("table.csv:11: new: S&GAD/MPDD", "Dry run, nothing was sent. 1 units, 4 posts, 2 persons and 2 charges", "1 accounts");
        assertThat(organisation().units()).hasSize(province.organisation().units().size());
        assertThat(folder.resolve("table-passwords.csv")).doesNotExist();

        TableDesk.Result result = admin.bringLines(ATTACHED);
        assertThat(result.status()).as(result.errors()).isZero();
        Organisation organisation = organisation();
        UnitId unit = unit("MPDD").id();
        assertThat(organisation.departmentOf(post("Director"), Instant.now())).contains(unit);
        assertThat(organisation.within(province.unit("S&GAD"), Instant.now())).doesNotContain(unit);

        String password = password(result);
        TestDesk clerk = new TestDesk(server.url());
        assertThat(clerk.signIn("bibi.hajra", password).mustChangePassword()).isTrue();
        assertThat(clerk.post("/api/session/password", new ChangePassword(password, "a password of her own")).status()).isLessThan(300);
        assertThat(registers(clerk, clerk.signIn("bibi.hajra", "a password of her own"), unit)).isEqualTo(Verdict.ACCEPTED);

        TableDesk.Result again = admin.bringLines(ATTACHED);
        assertThat(again.out()).as(again.errors()).contains("Nothing to change: all 10 lines");
        assertThat(clerk.trySignIn("bibi.hajra", "a password of her own").status()).isEqualTo(200);
        Path file = folder.resolve("after.csv");
        admin.take(file);
        assertThat(admin.bring("after.csv", Files.readString(file)).out()).contains("Nothing to change");
    }

    private String password(TableDesk.Result result) throws IOException {
        Path file = folder.resolve("table-passwords.csv");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        List<String> line = List.of(Files.readAllLines(file).get(1).split(","));
        assertThat(line).startsWith("bibi.hajra", "Bibi Hajra").hasSize(3);
        assertThat(result.out() + result.errors()).contains(file.toString()).doesNotContain(line.get(2));
        return line.get(2);
    }

    private Verdict registers(TestDesk desk, SignedIn in, UnitId registry) {
        Act act = new Act(new CommandId(UUID.randomUUID()), Instant.now(), in.person(), post("Diary Clerk"), null, List.of());
        Letters letter = Letters.about("The first letter of the directorate");
        Stamp stamp = Stamp.provisional(Series.of(registry, act.at()), "P/" + in.deviceNumber() + "-" + in.slot() + "/1");
        RegisterDak register = new RegisterDak(act, new DakId(UUID.randomUUID()), stamp, letter.head(), letter.text(), null);
        return desk.post("/api/commands", new Push(in.epoch(), List.of(LetterDay.sent(register))), PushAnswer.class)
                .receipts().getFirst().verdict();
    }

    @Test
    void whatChangesBecomesANewEraAndOldPapersKeepTheNamesOfTheirDay() {
        LocalDate next = OfficeTime.day(Instant.now()).plusDays(10);
        String renamed = """
                unit,S&GAD/Admin Wing/General,Establishment Section,شعبہ انتظام عملہ,Section,,,,,,,,Establishment,S&GAD/Regulation Wing,,
                post,S&GAD/Admin Wing/General/SO(General),Section Officer,سیکشن آفیسر,,Officer,18,S&GAD/Regulation Wing/DS(Reg),,,,,SO(Est),,,
                unit,FD,Finance and Planning Department,محکمہ خزانہ و منصوبہ بندی,Department,,,,,{SERIAL}/{YYYY}/{UNIT},,,,,%s,
                """.formatted(next);
        Instant before = Instant.now().minusSeconds(1);
        TableDesk.Result result = admin.bringLines(renamed);
        assertThat(result.status()).as(result.errors()).isZero();
        Unit section = organisation().unit(province.unit("General")).orElseThrow();
        assertThat(section.facts().at(before).code()).isEqualTo("General");
        assertThat(section.facts().at(Instant.now())).isEqualTo(new UnitFacts("Establishment",
                new Bilingual("Establishment Section", "شعبہ انتظام عملہ"), province.unit("Regulation Wing"), null));
        assertThat(organisation().facts(province.soGeneral(), Instant.now()).orElseThrow().code()).isEqualTo("SO(Est)");
        Unit finance = organisation().unit(province.unit("FD")).orElseThrow();
        assertThat(finance.facts().at(Instant.now()).name().en()).isEqualTo("Finance Department");
        assertThat(finance.facts().at(next.plusDays(1).atStartOfDay(OfficeTime.ZONE).toInstant()).name().en()).isEqualTo("Finance and Planning Department");
        assertThat(admin.bringLines(renamed).out()).contains("Nothing to change: all 3 lines");
    }

    @Test
    void aTransferEndsOneChargeAndGivesAnother() {
        LocalDate today = OfficeTime.day(Instant.now());
        String transfer = """
                charge,,,,Substantive,,,,,,akram.domki,S&GAD/Admin Wing/General/SO(General),,,2026-01-01,%s
                charge,,,,Substantive,,,,,,akram.domki,S&GAD/Admin Wing/Admin/SO(Admin),,,%s,
                charge,,,,مستقل,,,,,,gul.bano.tareen,S&GAD/Admin Wing/Admin/SO(Admin),,,2026-01-01,%s
                """.formatted(today, today.plusDays(1), today);
        TableDesk.Result result = admin.bringLines(transfer);
        assertThat(result.status()).as(result.errors()).isZero();
        Instant tomorrow = today.plusDays(1).atStartOfDay(OfficeTime.ZONE).toInstant();
        assertThat(organisation().holderOf(province.soAdmin(), Instant.now())).contains(province.person(province.soAdmin()));
        assertThat(organisation().holdersOf(province.soAdmin(), tomorrow)).containsExactly(province.person(province.soGeneral()));
        assertThat(organisation().holdersOf(province.soGeneral(), tomorrow)).isEmpty();
        assertThat(admin.bringLines(transfer).out()).contains("Nothing to change");
    }

    @Test
    void holidaysAndTimeLimitsComeInAndGoOutWithTheRest() throws IOException {
        String calendar = """
                calendar,,,,,,,,,,,,,,,,"Saturday, اتوار",0/1/2/4/9,45
                holiday,Eid-ul-Azha 2099,Eid-ul-Azha,عید الاضحیٰ,,,,,,,,,,,2099-05-18,2099-05-20,,,
                holiday,Iqbal Day 2099,Iqbal Day,یومِ اقبال,,,,,,,,,,,2099-11-09,,,,
                """;
        String wrong = calendar.replace("2099-05-20", "2099-07-20").replace("0/1/2/4/9", "0/1/2/4");
        assertThat(bringCalendar(wrong).errors()).contains("table.csv:2: “0/1/2/4” are no time limits").doesNotContain("holiday of more");
        assertThat(bringCalendar(calendar.replace("2099-05-20", "2099-07-20")).errors()).contains("table.csv:3: a holiday of more than a month");
        assertThat(bringCalendar(calendar.replace("9,45", "9,soon")).errors()).contains("table.csv:2: “soon” is no number of days");
        assertThat(bringCalendar(calendar.replace("9,45", "9,3651")).errors()).contains("longer than ten years");
        assertThat(organisation().holidays()).isEmpty();

        TableDesk.Result result = bringCalendar(calendar);
        assertThat(result.status()).as(result.errors()).isZero();
        assertThat(result.out()).contains("2 holidays", "1 calendar settings");
        OfficeDays days = organisation().days();
        assertThat(days.working().after(LocalDate.of(2099, 5, 15), 1)).as("Friday, and after it Eid from Monday").isEqualTo("2099-05-21");
        assertThat(days.limits(LocalDate.of(2099, 1, 1))).isEqualTo(new UrgencyLimits(0, 1, 2, 4, 9));
        assertThat(days.archiveAfter(LocalDate.of(2099, 1, 1))).isEqualTo(45);
        assertThat(bringCalendar(calendar).out()).contains("Nothing to change");

        Path file = folder.resolve("calendar.csv");
        admin.take(file);
        String taken = Files.readString(file);
        assertThat(taken).contains("holiday,Eid-ul-Azha 2099,Eid-ul-Azha,عید الاضحیٰ,Gazetted", "\"Saturday, Sunday\",0/1/2/4/9,45");
        assertThat(admin.bring("calendar.csv", taken).out()).contains("Nothing to change");
        assertThat(admin.bring("calendar.csv", taken.replace("2099-05-18,2099-05-20", "2099-05-19,2099-05-21")).status()).isZero();
        assertThat(organisation().days().working().works(LocalDate.of(2099, 5, 18))).isTrue();
        assertThat(admin.bring("calendar.csv", taken.replace("یومِ اقبال,Gazetted", "یومِ اقبال,Withdrawn")).status()).isZero();
        assertThat(organisation().days().working().works(LocalDate.of(2099, 11, 9))).isTrue();
        assertThat(organisation().holidays()).hasSize(2);

        assertThat(bringCalendar("calendar,,,,,,,,,,,,,,,,-,,\n").status()).isZero();
        assertThat(organisation().days().archiveAfter(LocalDate.of(2099, 1, 1))).as("what is left empty stays").isEqualTo(45);
        assertThat(organisation().days().working().works(LocalDate.of(2099, 5, 16))).as("a Saturday").isTrue();
        admin.take(file);
        assertThat(admin.bring("calendar.csv", Files.readString(file)).out()).contains("Nothing to change");
    }

    private TableDesk.Result bringCalendar(String lines) {
        return admin.bring("table.csv", TableDesk.HEADING.strip() + ",rest_days,limits,archive_after\n" + lines);
    }

    @Test
    void whatIsTakenOutAndBroughtInIsInTheLog() {
        assertThat(admin.take(folder.resolve("whole.csv")).status()).isZero();
        admin.bringLines(ATTACHED, "--dry-run");
        assertThat(admin.bringLines(ATTACHED).status()).isZero();
        assertThat(logged()).containsExactly("EXPORTED hierarchy whole.csv", "IMPORTED hierarchy table.csv");
    }

    private List<String> logged() {
        return server.part(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("SELECT kind || ' ' || words FROM reading WHERE kind IN ('EXPORTED', 'IMPORTED') ORDER BY received_at").query((row, n) -> row.getString(1)).list();
    }

    @Test
    void onlyASuperAdminMay() {
        for (PostId post : List.of(province.secretary(), province.clerk(), province.auditor())) {
            TableDesk.Result result = as(post).bringLines(ATTACHED);
            assertThat(result.status()).isEqualTo(3);
            assertThat(result.errors()).contains("Only a Super Admin");
            assertThat(as(post).take(folder.resolve("out.csv")).errors()).contains("Only a Super Admin");
        }
        assertThat(folder.resolve("out.csv")).doesNotExist();
        assertThat(as(province.secretary()).bringLines(ATTACHED, "--language=ur").errors()).contains("صرف منتظمِ اعلیٰ");
        assertThat(organisation().units()).hasSize(province.organisation().units().size());
    }

    @Test
    void whatASpreadsheetWouldReckonComesBackAsItWas() throws IOException {
        server.close();
        List<OrgEntity> odd = new ArrayList<>(province.entities());
        List<String> names = List.of("=HYPERLINK(\"http://x\")", "'=1", "+92", "-", "@SUM(A1)", "a/b#2", "back\\slash", "comma, \"quoted\"; semicolon",
                "''", "\u202eright", "😀", "<script>alert(1)</script>", "Robert'); DROP TABLE unit;--");
        names.forEach(name -> odd.add(new Unit(new UnitId(UUID.randomUUID()), province.organisation().units().iterator().next().kind(),
                Timeline.from(SmallProvince.FOUNDED, new UnitFacts(name, new Bilingual(name, "نام"), null, null)),
                null, List.of())));
        server = TestServer.with(odd);
        admin = as(province.superAdmin());
        Path file = folder.resolve("odd.csv");
        assertThat(admin.take(file).status()).isZero();
        assertThat(Files.readString(file)).contains("\"'=HYPERLINK", ",'+92,").doesNotContain("\n=", ",=", ",\"=", ",+", ",@");
        TableDesk.Result back = admin.bring("odd.csv", Files.readString(file));
        assertThat(back.out()).as(back.errors()).contains("Nothing to change");
        Path workbook = folder.resolve("odd.xlsx");
        assertThat(admin.take(workbook).status()).isZero();
        assertThat(admin.bringFile(workbook).out()).contains("Nothing to change");
        TableDesk.Result changed = admin.bring("odd.csv", Files.readString(file).replace("نام", "نیا نام"));
        assertThat(changed.status()).as(changed.errors()).isZero();
        assertThat(organisation().units()).hasSize(province.organisation().units().size() + names.size());
        assertThat(organisation().units().stream().map(each -> each.facts().at(Instant.now()).name())).containsAll(
                names.stream().map(name -> new Bilingual(name, "نیا نام")).toList());
    }

    private TableDesk as(PostId post) {
        return new TableDesk(server, folder, server.userName(province.person(post)));
    }

    private Organisation organisation() {
        return server.part(Founding.class).organisation();
    }

    private Unit unit(String code) {
        return organisation().units().stream().filter(each -> each.facts().at(Instant.now()).code().equals(code)).findFirst().orElseThrow();
    }

    private PostId post(String code) {
        Optional<Charge> held = organisation().charges().stream().filter(charge -> organisation().facts(charge.post(), Instant.now())
                .filter(facts -> facts.code().equals(code)).isPresent()).findFirst();
        return held.orElseThrow().post();
    }
}

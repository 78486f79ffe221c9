package pk.gob.edaftar.server.dak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.server.fixture.TestServer;

/// A real register: an Excel workbook with headings of its own, and a column that says who has the letter.
class WorkbookImportTest {
    private static final Object[] HEADINGS = {"Dy. No", "Diary Date", "Received From", "Letter No.", "Dated", "موضوع", "Marked To", "Case"};

    private final SmallProvince province = new SmallProvince();
    private final TestServer server = TestServer.with(province.entities());
    private final Path folder;
    private final Importer clerk;

    WorkbookImportTest(@TempDir Path folder) {
        this.folder = folder;
        this.clerk = Importer.at(server, folder, province.person(province.clerk()), "S&GAD/Diary Clerk (S&GAD)");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aWorkbookArrivesWithItsDatesAndEachLetterLiesWithWhoHasIt() throws IOException {
        Path register = workbook(HEADINGS,
                row(17, LocalDate.of(2019, 2, 3), "DC Zhob", "DC/1-4", "28.1.2019", "Road to Murgha", "SO(Admin)"),
                row("18-A", "4/2/2019", "Haji Abdul Karim", "", "", "مرمتِ بند", "سیکشن آفیسر (عمومی)"),
                row(19, LocalDate.of(2019, 2, 5), "DC Pishin", "", "", "kept by the registry", ""),
                row(20, LocalDate.of(2019, 2, 5), "DC Pishin", "", "", "by its path", "S&GAD/Regulation Wing/R-I/SO(R-I)"));
        Importer.Result dry = clerk.letters(register, "--dry-run");
        assertThat(dry.status()).as(dry.errors()).isEqualTo(0);
        assertThat(dry.out()).contains("Dy. No → former number", "Diary Date → former date, received on", "موضوع → subject",
                "Marked To → holder", "Case → not taken over", "4 can be registered", "3 would be marked");
        assertThat(query("SELECT paper::text FROM dak_entry")).isEmpty();

        Importer.Result done = clerk.letters(register);
        assertThat(done.status()).as(done.errors()).isEqualTo(0);
        assertThat(done.out()).contains("4 registered", "3 were marked");
        assertThat(query("""
                SELECT concat_ws('|', e.body#>>'{former,number}', e.body#>>'{former,date}', e.body->>'receivedOn', l.body#>>'{head,letterDate}')
                FROM dak_entry e JOIN dak_letter l ON l.paper = e.paper ORDER BY e.serial LIMIT 2"""))
                .containsExactly("17|2019-02-03|2019-02-03|2019-01-28", "18-A|2019-02-04|2019-02-04");
        assertThat(holders()).containsExactlyInAnyOrder(id("SO(Admin)"), id("SO(General)"), id("SO(R-I)"));

        Importer.Result again = clerk.letters(register);
        assertThat(again.out()).contains("0 registered, 4 had been registered before, 0 wrong").doesNotContain("marked");
        assertThat(holders()).hasSize(3);
    }

    @Test
    void aHolderNobodyKnowsOrNobodyMaySendToIsNamedByLineAndItsRowIsNotEntered() throws IOException {
        Path register = workbook(HEADINGS, row(1, "", "a", "", "", "unknown", "SO(Moon)"), row(2, "", "a", "", "", "several", "Assistant"),
                row(3, "", "a", "", "", "another house", "SO(B-I)"), row(4, "", "a", "", "", "a PA", "PA to SO(Admin)"),
                row(5, "", "a", "", "", "good", "so (ADMIN)"));
        Importer.Result result = clerk.letters(register);
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.errorLines()).anyMatch(line -> line.startsWith("register.xlsx:2: no post is called “SO(Moon)”"))
                .anyMatch(line -> line.startsWith("register.xlsx:3: several posts are called “Assistant”") && line.contains("S&GAD/Admin Wing/General/Assistant (General)"))
                .anyMatch(line -> line.startsWith("register.xlsx:4: this post may not mark letters to another department"))
                .anyMatch(line -> line.startsWith("register.xlsx:5: a PA has no letters of his own"));
        assertThat(query("SELECT body#>>'{head,subject}' FROM dak_letter")).containsExactly("good");
        assertThat(holders()).containsExactly(id("SO(Admin)"));
    }

    @Test
    void whatIsSaidOfColumnsIsKeptForNextMonth() throws IOException {
        Object[] own = {"No of entry", "Concerned", "Particulars", "Priority"};
        Path january = workbook(own, row("1", "DC Zhob", "Road", "7"));
        Path mapping = folder.resolve("columns.csv");
        Importer.Result nothing = clerk.letters(january);
        assertThat(nothing.status()).isEqualTo(3);
        assertThat(nothing.errors()).contains("No column gives subject or text.", "Nothing was begun.");
        assertThat(clerk.letters(january, "--map", "Particulars=poem").errors()).contains("“poem” is no field of a letter");
        assertThat(clerk.letters(january, "--map", "Subject=subject").errors())
                .contains("The register has no column called Subject. Its columns: No of entry, Concerned, Particulars, Priority.");
        assertThat(query("SELECT paper::text FROM dak_entry")).isEmpty();

        Importer.Result mapped = clerk.letters(january, "--map", "Particulars=subject", "--map", "Concerned=sender_office",
                "--map=Priority=", "--mapping", mapping.toString());
        assertThat(mapped.status()).as(mapped.errors()).isEqualTo(0);
        assertThat(mapped.out()).contains("Not taken over", "No of entry", "Priority");

        Importer.Result next = clerk.letters(workbook(own, row("2", "DC Pishin", "Bridge", "8")), "--mapping", mapping.toString());
        assertThat(next.status()).as(next.errors()).isEqualTo(0);
        assertThat(query("SELECT body#>>'{head,subject}' FROM dak_letter")).containsExactlyInAnyOrder("Road", "Bridge");
        Files.writeString(mapping, "heading,field\nParticulars,poem\n");
        assertThat(clerk.letters(january, "--mapping", mapping.toString()).errors()).contains("holds no mapping of columns");
    }

    @Test
    void ofAWorkbookTheSheetIsChosenAndWhatIsNoneIsRefused() throws IOException {
        Path register = workbook(HEADINGS, row(1, "", "a", "", "", "first sheet", ""));
        assertThat(clerk.letters(register, "--sheet", "February").errors()).contains("There is no sheet called February. Nothing was begun.");
        assertThat(clerk.letters(register, "--sheet", "second").out()).contains("0 rows");
        assertThat(clerk.letters(register, "--sheet=register").out()).contains("1 registered");
        assertThat(clerk.letters(Files.writeString(folder.resolve("a.xls"), "x")).errors()).contains("Save the register as an Excel workbook (.xlsx)");
        assertThat(clerk.letters(Files.writeString(folder.resolve("b.xlsx"), "x"), "--language=ur").errors()).contains("ورک بک ہے مگر اصل میں نہیں");
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private Path workbook(Object[]... rows) throws IOException {
        Path file = folder.resolve("register.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Register");
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    switch (rows[row][column]) {
                        case String text when text.isEmpty() -> { }
                        case LocalDate day -> {
                            sheet.value(row, column, day);
                            sheet.style(row, column).format("dd/mm/yyyy").set();
                        }
                        case Number number -> sheet.value(row, column, number);
                        case Object text -> sheet.value(row, column, text.toString());
                    }
                }
            }
            workbook.newWorksheet("Second");
        }
        return file;
    }

    private String id(String post) {
        return province.post(post).value().toString();
    }

    private List<String> holders() {
        return query("SELECT body->>'holder' FROM dak_marking");
    }

    private List<String> query(String sql) {
        return server.part(JdbcClient.class).sql(sql).query((row, n) -> row.getString(1)).list();
    }
}

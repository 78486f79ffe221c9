package pk.gob.edaftar.server.dak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.server.fixture.TestServer;

class ImportTest {
    private final SmallProvince province = new SmallProvince();
    private final TestServer server = TestServer.with(province.entities());

    private final Path folder;
    private final Importer clerk;

    ImportTest(@TempDir Path folder) {
        this.folder = folder;
        this.clerk = as(province.clerk(), "S&GAD/Diary Clerk (S&GAD)");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void rowsArriveOnceAndErrorsAreNamedByLine() {
        String good = """
                {"id": "C1", "date": "2019-03-20T06:02", "sender": "Mills", "subject": "Road to Murgha", "body": "text", "cc": "x"}
                {"id": "C2", "sender": "دفتر ڈپٹی کمشنر ژوب", "body": "MOST IMMEDIATE\\nNo.55\\u0000 اطلاع"}
                """;
        Importer.Result first = clerk.letters("a.jsonl", good + """
                {"id": "C3", "subject": "nobody sent it"}
                {"id": "C4", "sender": "somebody", "date": "31st of May"}
                """);
        assertThat(first.status()).isEqualTo(1);
        assertThat(first.errorLines()).filteredOn(line -> line.startsWith("a.jsonl:")).hasSize(3)
                .anyMatch(line -> line.startsWith("a.jsonl:2: note: "))
                .anyMatch(line -> line.startsWith("a.jsonl:3: there is neither a sender nor his office."))
                .anyMatch(line -> line.startsWith("a.jsonl:4: “31st of May” is no date."));
        assertThat(first.out()).contains("4 rows", "2 registered", "2 wrong", "1 had no subject", ": cc.");

        assertThat(printed()).containsExactly("1/" + year() + "/S&GAD", "2/" + year() + "/S&GAD");
        assertThat(letter("C1")).containsEntry("subject", "Road to Murgha").containsEntry("received", "2019-03-20")
                .containsEntry("former_date", "2019-03-20").containsEntry("text", "text").containsEntry("remark", null);
        assertThat(letter("C2")).containsEntry("subject", "MOST IMMEDIATE No.55␀ اطلاع");
        assertThat(letter("C2").get("remark")).asString().contains("beginning of the text", "ابتدائی حصہ", "␀");

        Importer.Result corrected = clerk.letters("a.jsonl", """
                {"id": "C3", "subject": "somebody sent it", "sender": "he"}
                {"id": "C4", "sender": "somebody", "date": "31/5/2019", "subject": "s"}
                """ + good);
        assertThat(corrected.status()).isEqualTo(0);
        assertThat(corrected.out()).contains("4 rows", "2 registered, 2 had been registered before, 0 wrong");
        assertThat(printed()).hasSize(4);
    }

    @Test
    void aTableInUrduArrivesAndADryRunSendsNothing() {
        String table = """
                diary_no;date;sender;subject;urgency;security
                ۱۲;۵/۳/۲۰۲۱;حاجی داد محمد;"مرمتِ بند؛ گنداواہ";انتہائی فوری;عام
                ۱۳;۶/۳/۲۰۲۱;ضلعی ناظم صحت;فراہمی ایمبولینس;;خفیہ
                """;
        Importer.Result dry = clerk.letters("a.csv", table, "--dry-run", "--language=ur");
        assertThat(dry.status()).isEqualTo(0);
        assertThat(dry.out()).contains("کچھ نہیں بھیجا گیا", "2 درج ہو سکتی ہیں");
        assertThat(printed()).isEmpty();
        assertThat(clerk.letters("a.csv", table).out()).contains("2 registered");
        assertThat(letter("۱۲")).containsEntry("subject", "مرمتِ بند؛ گنداواہ").containsEntry("urgency", "MOST_IMMEDIATE");
        assertThat(letter("۱۳")).containsEntry("grade", "CONFIDENTIAL");
    }

    @Test
    void whoeverMayNotRegisterCannotImport() {
        String row = "{\"id\": \"1\", \"sender\": \"a\", \"subject\": \"b\"}\n";
        assertThat(as(province.auditor(), "Auditor (S&GAD)").letters("a.jsonl", row))
                .satisfies(result -> assertThat(result.errors()).contains("a.jsonl:1: this post does not register letters."))
                .extracting(Importer.Result::status).isEqualTo(1);
        assertThat(as(province.clerk(), "SO(Admin)").letters("a.jsonl", row))
                .satisfies(result -> assertThat(result.errors()).contains("You do not hold that post. Yours: S&GAD/Diary Clerk (S&GAD)."))
                .extracting(Importer.Result::status).isEqualTo(3);
        assertThat(printed()).isEmpty();
        Importer.Result byPa = as(province.paToSecretary(), "PA to Secretary (S&GAD)").letters("a.jsonl", row);
        assertThat(byPa.status()).as(byPa.errors()).isEqualTo(0);
        assertThat(query("SELECT body->>'registeredFor' FROM dak_entry")).containsExactly(province.secretary().value().toString());
    }

    @Test
    void saysWhatIsWrongBeforeItBegins() throws IOException {
        Path none = folder.resolve("none.jsonl");
        assertThat(clerk.letters(none)).extracting(Importer.Result::status).isEqualTo(3);
        List<String> usual = List.of("letters", folder.toString(), "--as", "x", "--user", "clerk", "--server", server.url());
        assertThat(clerk.run(List.of("letters"), "").status()).isEqualTo(2);
        assertThat(clerk.run(List.of("files", "a.csv"), "").errors()).contains("So far: letters and hierarchy.");
        assertThat(clerk.run(List.of("letters", "a.csv", "--as"), "").errors()).contains("--as needs a value.");
        assertThat(clerk.run(List.of("letters", "a.csv", "--loud"), "").errors()).contains("--loud is not known here.");
        assertThat(clerk.run(List.of("--help"), "").out()).contains("import letters FILE --as POST");
        assertThat(clerk.run(List.of("--help", "--language=ur"), "").out()).contains("خطوط کے رجسٹر کی درآمد");
        assertThat(clerk.run(usual, "wrong password\n")).satisfies(result -> assertThat(result.errors()).isNotBlank());
        assertThat(clerk.letters("a.jsonl", "", "--user", "nobody.here").errors()).contains("Name or password is not right.");
        int nobody;
        try (ServerSocket socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }
        assertThat(clerk.letters("a.jsonl", "{}\n", "--server", "127.0.0.1:" + nobody))
                .satisfies(result -> assertThat(result.errors()).contains("No server answers at"))
                .extracting(Importer.Result::status).isEqualTo(3);
    }

    @Test
    void aServerThatStopsInBetweenLosesAndDoublesNothing() {
        int rows = 500;
        String file = IntStream.range(0, rows).mapToObj(i -> "{\"id\": \"L" + i + "\", \"sender\": \"s\", \"subject\": \"subject " + i + "\"}\n")
                .collect(Collectors.joining());
        CompletableFuture<Importer.Result> running = CompletableFuture.supplyAsync(() -> clerk.letters("long.jsonl", file));
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> printed().size() > 100);
        server.restart();
        Importer.Result result = running.join();
        assertThat(result.status()).as(result.errors()).isEqualTo(0);
        assertThat(result.out()).contains("500 rows", "0 wrong");
        assertThat(query("SELECT count(DISTINCT body#>>'{former,number}') || '/' || count(*) || '/' || count(DISTINCT serial) FROM dak_entry"))
                .containsExactly("500/500/500");
        // in the file's order, whatever happened in between
        assertThat(query("SELECT body#>>'{former,number}' FROM dak_entry ORDER BY serial"))
                .isEqualTo(IntStream.range(0, rows).mapToObj(i -> "L" + i).toList());
    }

    private Importer as(PostId post, String name) {
        return Importer.at(server, folder, province.person(post), name);
    }

    private String year() {
        return query("SELECT DISTINCT year::text FROM dak_entry").getFirst();
    }

    private List<String> printed() {
        return query("SELECT body->>'printed' FROM dak_entry ORDER BY serial");
    }

    private List<String> query(String sql) {
        return server.part(JdbcClient.class).sql(sql).query((row, n) -> row.getString(1)).list();
    }

    private Map<String, @Nullable Object> letter(String former) {
        return server.part(JdbcClient.class).sql("""
                        SELECT l.body#>>'{head,subject}' AS subject, l.body#>>'{head,urgency}' AS urgency,
                               l.body#>>'{head,grade}' AS grade, e.body->>'receivedOn' AS received,
                               e.body#>>'{former,date}' AS former_date, t.body->>'text' AS text, r.body->>'text' AS remark
                        FROM dak_entry e JOIN dak_letter l ON l.paper = e.paper
                             LEFT JOIN dak_text t ON t.paper = e.paper LEFT JOIN dak_remark r ON r.paper = e.paper
                        WHERE e.body#>>'{former,number}' = :number""")
                .param("number", former).query().singleRow();
    }
}

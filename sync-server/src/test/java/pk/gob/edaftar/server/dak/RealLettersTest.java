package pk.gob.edaftar.server.dak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.server.fixture.TestServer;

/// Letters that nobody of this project wrote, by the ten thousand. They are no part of it: where they do not lie beside it,
/// this test says so and is left out.
class RealLettersTest {
    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "1-correspondence");
    private static final Path LETTERS = FOLDER.resolve("state_dept_letters_open.jsonl");
    private static final Path ORDERS = FOLDER.resolve("goi_cabinet_orders_ocr_open.jsonl");

    @TempDir
    private Path folder;

    /// Some hundred commits a second, each of them durable, on a computer that does nothing else.
    @Test
    @Timeout(value = 12, unit = TimeUnit.MINUTES)
    void allOfThemArriveOnce() throws IOException {
        assumeTrue(Boolean.getBoolean("real.letters"), "left out: takes minutes, runs with -Dreal.letters=true");
        assumeTrue(Files.isReadable(LETTERS) && Files.isReadable(ORDERS), "left out: ../shared/data does not lie beside the project");
        SmallProvince province = new SmallProvince();
        try (TestServer server = TestServer.with(province.entities())) {
            Importer clerk = Importer.at(server, folder, province.person(province.clerk()), "S&GAD/Diary Clerk (S&GAD)");
            for (Path file : List.of(LETTERS, ORDERS)) {
                long rows = lines(file);
                Importer.Result result = clerk.letters(file);
                System.out.println(file.getFileName() + ": " + result.out());
                assertThat(result.status()).as(result.errors()).isEqualTo(0);
                assertThat(result.out()).contains(String.format("%,d registered, 0 had been registered before, 0 wrong", rows));
            }
            assertThat(one(server, "SELECT count(*) FROM dak_entry")).isEqualTo(10_884);
            assertThat(one(server, "SELECT count(DISTINCT body#>>'{former,number}') FROM dak_entry")).isEqualTo(10_884);
            assertThat(one(server, "SELECT count(DISTINCT serial) FROM dak_entry WHERE serial BETWEEN 1 AND 10884")).isEqualTo(10_884);
            assertThat(one(server, "SELECT count(*) FROM dak_text WHERE length(body->>'text') > 0")).isEqualTo(10_884);
            assertThat(one(server, "SELECT count(*) FROM dak_letter WHERE length(body#>>'{head,subject}') = 0")).isZero();
            assertThat(one(server, "SELECT count(*) FROM dak_remark")).isEqualTo(484);
            assertThat(clerk.letters(ORDERS).out()).contains("0 registered, 484 had been registered before");
        }
    }

    private static long lines(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.count();
        }
    }

    private static long one(TestServer server, String sql) {
        return server.part(JdbcClient.class).sql(sql).query(Long.class).single();
    }
}

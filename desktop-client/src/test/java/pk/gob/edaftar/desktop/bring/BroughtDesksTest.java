package pk.gob.edaftar.desktop.bring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gob.edaftar.desktop.bring.BroughtRow.State;
import pk.gob.edaftar.desktop.desk.Box;
import pk.gob.edaftar.desktop.desk.DeskHere;
import pk.gob.edaftar.desktop.desk.ListQuery;
import pk.gob.edaftar.desktop.desk.RealDesks;
import pk.gob.edaftar.desktop.ui.LocalFile;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.register.ColumnMapping;
import pk.gob.edaftar.server.fixture.TestServer;

/// A register brought in without a line, between a real desk and a real server, and begun anew after the desk went away in between.
class BroughtDesksTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final SmallProvince PROVINCE = RealDesks.PROVINCE;
    private static final int ROWS = 30;
    private static final int BEFORE = 12;

    private final TestServer server = TestServer.with(PROVINCE.entities());
    private RealDesks desks;

    @BeforeEach
    void begin(@TempDir Path home) {
        desks = new RealDesks(home, server.url());
    }

    @AfterEach
    void stop() {
        desks.close();
        server.close();
    }

    @Test
    void whatWasBegunWithoutALineIsFinishedAndNothingComesInTwice(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "Dy. No,From,Subject,Marked To\n" + IntStream.range(0, ROWS)
                .mapToObj(row -> row + ",DC Zhob,Subject " + row + ",SO(Admin)\n").collect(Collectors.joining()));
        RegisterTable table = ((RegisterTable.Reading.Read) RegisterTable.read(new LocalFile(file), null)).table();
        DeskHere clerk = desks.desk(PROVINCE.clerk());
        clerk.offline(true);
        check(clerk, table).subList(0, BEFORE).forEach(row -> assertThat(bringing(clerk).bring(row).state()).isEqualTo(State.ENTERED));
        desks.close(clerk);

        DeskHere again = desks.desk(PROVINCE.clerk());
        List<BroughtRow> rows = check(again, table);
        assertThat(rows).filteredOn(row -> row.is(State.KNOWN)).hasSize(BEFORE);
        rows.forEach(row -> bringing(again).bring(row));
        await().atMost(LIMIT).until(() -> again.outbox().isEmpty());
        assertThat(again.attention()).isEmpty();

        DeskHere officer = desks.desk(PROVINCE.post("SO(Admin)"));
        await().atMost(LIMIT).until(() -> officer.ids(new ListQuery(Box.MY_DESK, officer.seats().getFirst(), ListQuery.Sort.SINCE, true, "")).size() == ROWS);
        assertThat(check(again, table)).allSatisfy(row -> assertThat(row.state()).isEqualTo(State.KNOWN));
    }

    private static List<BroughtRow> check(DeskHere desk, RegisterTable table) {
        return bringing(desk).check(table, ColumnMapping.NONE, done -> true).orElseThrow();
    }

    private static Bringing bringing(DeskHere desk) {
        return new Bringing(desk, desk.seats().getFirst(), PROVINCE.unit("S&GAD"));
    }
}

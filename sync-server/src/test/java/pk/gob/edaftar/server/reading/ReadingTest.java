package pk.gob.edaftar.server.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.sync.Reading;
import pk.gob.edaftar.model.sync.ReadingKind;
import pk.gob.edaftar.model.sync.Readings;
import pk.gob.edaftar.model.sync.ReadingsTaken;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.fixture.LetterDay;
import pk.gob.edaftar.server.fixture.TestServer;

/// The log takes every reading once, and says of each whether the chain holds.
class ReadingTest {
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static final Wire WIRE = new Wire();
    private static TestServer server;
    private static LetterDay officer;

    private final UUID chain = UUID.randomUUID();
    private List<Reading> day = List.of();

    @BeforeAll
    static void start() {
        server = TestServer.with(PROVINCE.entities());
        officer = new LetterDay(server, PROVINCE, PROVINCE.soAdmin());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void aDay() {
        List<Reading> readings = new ArrayList<>();
        String previous = Reading.BEGINNING;
        for (int n = 1; n <= 5; n++) {
            Reading next = new Reading(n, Instant.parse("2026-05-04T04:00:00Z"), n == 2 ? ReadingKind.SOUGHT : ReadingKind.OPENED,
                    PROVINCE.soAdmin(), n == 2 ? null : UUID.randomUUID(), n == 2 ? "پنشن" : null, previous);
            readings.add(next);
            previous = next.hash(WIRE);
        }
        day = List.copyOf(readings);
    }

    @Test
    void everyReadingIsKeptOnceHoweverOftenItIsSent() {
        assertThat(send(officer, day.subList(0, 3))).isEqualTo(3);
        assertThat(send(officer, day.subList(0, 3))).isEqualTo(3);
        assertThat(send(officer, day.subList(1, 5))).isEqualTo(5);
        assertThat(send(officer, List.of())).isEqualTo(5);
        assertThat(follows()).containsExactly(true, true, true, true, true);
        assertThat(server.part(JdbcClient.class).sql("SELECT words FROM reading WHERE chain = :chain AND n = 2").param("chain", chain)
                .query(String.class).single()).isEqualTo("پنشن");
    }

    @Test
    void oneTakenOutIsNoticedAndTheRestKept() {
        assertThat(send(officer, List.of(day.get(0), day.get(1), day.get(3), day.get(4)))).isEqualTo(5);
        assertThat(follows()).containsExactly(true, true, false, true);
    }

    @Test
    void oneChangedLaterIsNoticedAtTheNext() {
        Reading was = day.get(1);
        Reading changed = new Reading(was.n(), was.at(), was.kind(), was.as(), was.paper(), "something else", was.previous());
        send(officer, List.of(day.get(0), changed, day.get(2)));
        assertThat(follows()).containsExactly(true, true, false);
    }

    @Test
    void nobodyWritesIntoAnothersChain() {
        send(officer, day.subList(0, 2));
        LetterDay other = new LetterDay(server, PROVINCE, PROVINCE.soGeneral());
        assertThat(other.desk().post("/api/readings", new Readings(chain, day)).rule()).isEqualTo("session.notYours");
        assertThat(follows()).hasSize(2);
    }

    @Test
    void oneMessageBringsNoMoreThanItsLimit() {
        List<Reading> many = new ArrayList<>();
        for (int n = 1; n <= Readings.LIMIT + 7; n++) {
            many.add(new Reading(n, Instant.EPOCH, ReadingKind.SIGNED_IN, null, null, null, "x"));
        }
        assertThat(send(officer, many)).isEqualTo(Readings.LIMIT);
    }

    private long send(LetterDay desk, List<Reading> readings) {
        return desk.desk().post("/api/readings", new Readings(chain, readings), ReadingsTaken.class).through();
    }

    private List<Boolean> follows() {
        return server.part(JdbcClient.class).sql("SELECT follows FROM reading WHERE chain = :chain ORDER BY n").param("chain", chain)
                .query((row, n) -> row.getBoolean(1)).list();
    }
}

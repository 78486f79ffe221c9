package pk.gob.edaftar.server.poke;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.server.fixture.LetterDay;
import pk.gob.edaftar.server.fixture.Listening;
import pk.gob.edaftar.server.fixture.TestServer;
import pk.gob.edaftar.server.session.Sessions;

class PokeTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private final SmallProvince province = new SmallProvince();
    private final String desk = Stream.desk(province.soAdmin()).text();
    private TestServer server;
    private LetterDay clerk;
    private LetterDay holder;

    @BeforeEach
    void start() {
        server = TestServer.with(province.entities(), "--edaftar.pokes.heartbeat-millis=500", "--edaftar.pokes.look-millis=1000");
        clerk = new LetterDay(server, province, province.clerk());
        holder = new LetterDay(server, province, province.soAdmin());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aMarkedLetterPokesItsHolderOnThisNodeAndOnAnother() {
        try (TestServer other = server.anotherNode(); Listening here = Listening.begin(holder.desk());
                Listening there = Listening.begin(new LetterDay(other, province, province.soAdmin()).desk())) {
            mark();
            Awaitility.await().atMost(LIMIT).until(() -> here.names().contains(desk) && there.names().contains(desk));
        }
    }

    @Test
    void whatNobodySaidIsFoundByLookingAtTheHeads() {
        try (Listening listening = Listening.begin(holder.desk())) {
            Awaitility.await().atMost(LIMIT).until(() -> listening.names().contains(Stream.DIRECTORY.text()));
            server.database().execute("INSERT INTO stream (kind, owner, head) VALUES (2, '" + province.soAdmin().value() + "', 7)"
                    + " ON CONFLICT (kind, owner) DO UPDATE SET head = 7");
            Awaitility.await().atMost(LIMIT).until(() -> listening.names().contains(desk));
        }
    }

    @Test
    void whatANewerNodeSaysKeepsNobodyFromHearingTheRest() {
        try (Listening listening = Listening.begin(holder.desk())) {
            Awaitility.await().atMost(LIMIT).until(() -> listening.names().contains(Stream.DIRECTORY.text()));
            server.database().execute("SELECT pg_notify('edaftar_streams', 'newer FILE:" + province.soAdmin().value() + "')");
            server.database().execute("INSERT INTO stream (kind, owner, head) VALUES (99, '" + province.soAdmin().value() + "', 1)");
            mark();
            Awaitility.await().atMost(LIMIT).until(() -> listening.names().contains(desk));
            server.database().execute("INSERT INTO stream (kind, owner, head) VALUES (4, '" + province.unit("Admin").value() + "', 7)"
                    + " ON CONFLICT (kind, owner) DO UPDATE SET head = 77");
            Awaitility.await().atMost(LIMIT).until(() -> listening.names().contains(Stream.unit(province.unit("Admin")).text()));
        }
    }

    @Test
    void whoeverIsRevokedHearsNothingMoreWhilePokesCome() {
        try (Listening listening = Listening.begin(holder.desk())) {
            Awaitility.await().atMost(LIMIT).until(() -> listening.names().contains(Stream.DIRECTORY.text()));
            server.part(Sessions.class).revoke(holder.desk().device());
            Awaitility.await().atMost(LIMIT).until(() -> {
                mark();
                return listening.ended();
            });
        }
    }

    @Test
    void theLineToOtherNodesIsTakenUpAgainWhenItBreaks() {
        try (TestServer other = server.anotherNode();
                Listening there = Listening.begin(new LetterDay(other, province, province.soAdmin()).desk())) {
            server.database().execute("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
                    + " WHERE datname = current_database() AND application_name = 'edaftar-listening'");
            mark();
            Awaitility.await().atMost(LIMIT).until(() -> there.names().contains(desk));
        }
    }

    @Test
    void aRevokedDeviceHearsNothingMore() {
        try (Listening listening = Listening.begin(holder.desk())) {
            server.part(Sessions.class).revoke(holder.desk().device());
            Awaitility.await().atMost(LIMIT).until(listening::ended);
        }
    }

    @Test
    void aDeskThatListensAgainEndsItsOlderEarAndAStopEndsAll() {
        try (Listening older = Listening.begin(holder.desk()); Listening newer = Listening.begin(holder.desk())) {
            Awaitility.await().atMost(LIMIT).until(older::ended);
            assertThat(newer.ended()).isFalse();
            server.stop();
            Awaitility.await().atMost(LIMIT).until(newer::ended);
            server.start();
        }
    }

    private void mark() {
        RegisterDak letter = clerk.register("Repair of the rest house");
        clerk.send(letter, clerk.mark(letter.dak(), province.soAdmin()));
    }
}

package pk.gob.edaftar.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.session.ChangePassword;
import pk.gob.edaftar.model.session.SignedIn;
import pk.gob.edaftar.model.sync.ServerCore;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.fixture.TestDesk;
import pk.gob.edaftar.server.fixture.TestServer;
import pk.gob.edaftar.server.hierarchy.HierarchyFounding;
import pk.gob.edaftar.server.session.AccountOpening;
import pk.gob.edaftar.server.store.BlobFolder;

class DemoStartTest {
    @Test
    void everybodyOfTheDemoCanSignInAndASecondStartChangesNothing() {
        try (TestServer server = TestServer.empty("--demo")) {
            Map<String, PersonId> accounts = new DemoFiles(server.part(Wire.class), new HierarchyFounding()).province(Instant.now()).accounts();
            assertThat(count(server, "account")).isEqualTo(accounts.size());
            // a password takes a good part of a second of a core: two stand for all
            assertThat(List.of("clerk", "secretary.irri")).allSatisfy(name -> assertThat(new TestDesk(server.url()).signIn(name, DemoStart.PASSWORD))
                    .extracting(SignedIn::person, SignedIn::mustChangePassword)
                    .containsExactly(accounts.get(name), false));
            assertThat(count(server, "dak_entry")).isGreaterThan(300);

            TestDesk clerk = new TestDesk(server.url());
            clerk.signIn("clerk", DemoStart.PASSWORD);
            clerk.post("/api/session/password", new ChangePassword(DemoStart.PASSWORD, "a word of my own"), SignedIn.class);
            List<Long> before = counts(server);

            server.restart();
            assertThat(counts(server)).isEqualTo(before);
            assertThat(server.consoleLines()).isEmpty();
            assertThat(new TestDesk(server.url()).trySignIn("clerk", DemoStart.PASSWORD).rule()).isEqualTo("session.wrongPassword");
            new TestDesk(server.url()).signIn("clerk", "a word of my own");
        }
    }

    @Test
    void anOfficeOfItsOwnStaysAsItIs() {
        try (TestServer server = TestServer.with(new SmallProvince().entities())) {
            List<Long> before = counts(server);
            new DemoStart(server.part(ServerStore.class), server.part(ServerCore.class), server.part(Wire.class),
                    Clock.systemUTC(), server.part(AccountOpening.class), new HierarchyFounding(), server.part(BlobFolder.class)).afterSingletonsInstantiated();
            assertThat(counts(server)).isEqualTo(before);
            assertThat(new TestDesk(server.url()).trySignIn("clerk", DemoStart.PASSWORD).rule()).isEqualTo("session.wrongPassword");
        }
    }

    private static List<Long> counts(TestServer server) {
        return List.of(count(server, "ledger"), count(server, "org_post"), count(server, "dak_entry"), count(server, "dak_movement"),
                count(server, "account"), count(server, "lease"));
    }

    private static long count(TestServer server, String table) {
        return server.part(JdbcClient.class).sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }
}

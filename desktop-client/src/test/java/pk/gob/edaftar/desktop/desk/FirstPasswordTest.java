package pk.gob.edaftar.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gob.edaftar.desktop.http.HttpLine;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.account.Accounts;
import pk.gob.edaftar.server.fixture.TestServer;

/// The first day of somebody whose password an administrator gave: he chooses his own, over whatever line there is.
class FirstPasswordTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static final String GIVEN = "given by the administrator";
    private static final String CHOSEN = "chosen by himself";
    private static final String NAME = "somebody.new";

    private final List<RuntimeException> bugs = new CopyOnWriteArrayList<>();
    private TestServer server;

    @TempDir
    Path home;

    @BeforeEach
    void anAccountIsOpened() {
        server = TestServer.with(PROVINCE.entities());
        assertThat(server.part(Accounts.class).open(PROVINCE.person(PROVINCE.soAdmin()), NAME, GIVEN, true)).isEmpty();
    }

    @AfterEach
    void stop() {
        server.close();
        assertThat(bugs).isEmpty();
    }

    @Test
    void aDeskBegunWithoutALineGoesOnByTheSessionInWhichItWasChosen() {
        assertThat(entrance().signIn(NAME, GIVEN.toCharArray())).isInstanceOf(Entrance.SignIn.PasswordMustChange.class);
        DeskHere first = opened(entrance().changePassword(NAME, GIVEN.toCharArray(), CHOSEN.toCharArray()));
        await().atMost(LIMIT).until(first::isUpToDate);
        first.close();

        server.stop();
        DeskHere desk = opened(entrance().signIn(NAME, CHOSEN.toCharArray()));
        server.start();

        await().atMost(LIMIT).until(() -> desk.isUpToDate() || desk.sync().trouble() != null);
        assertThat(desk.sync().trouble()).isNull();
        desk.close();
    }

    @Test
    void whoeverNeverHeardThatItWasChangedIsLetInByAskingAgain() {
        assertThat(server.part(Accounts.class).changePassword(NAME, GIVEN, CHOSEN)).isEmpty();
        opened(entrance().changePassword(NAME, GIVEN.toCharArray(), CHOSEN.toCharArray())).close();
        assertThat(entrance().changePassword(NAME, GIVEN.toCharArray(), "yet another one".toCharArray()))
                .isInstanceOf(Entrance.SignIn.Wrong.class);
    }

    private EntranceHere entrance() {
        EntranceHere entrance = new EntranceHere(home, (address, token) -> new HttpLine(address, new Wire(), token),
                InstantSource.system(), bugs::add);
        if (entrance.remembered().server().isEmpty()) {
            assertThat(entrance.useServer(server.url())).isInstanceOf(Entrance.Reached.Answers.class);
        }
        return entrance;
    }

    private static DeskHere opened(Entrance.SignIn outcome) {
        assertThat(outcome).isInstanceOf(Entrance.SignIn.Opened.class);
        return (DeskHere) ((Entrance.SignIn.Opened) outcome).desk();
    }
}

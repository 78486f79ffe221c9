package pk.gob.edaftar.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import pk.gob.edaftar.desktop.http.HttpLine;
import pk.gob.edaftar.desktop.http.NoLine;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.fixture.TestServer;

/// A desk whose files are damaged is put aside and said to be, never thrown away, and its person works on.
class DamagedDeskTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static final TestServer SERVER = TestServer.with(PROVINCE.entities());
    private static final String NAME = TestServer.userName(PROVINCE.organisation().person(PROVINCE.person(PROVINCE.clerk())).orElseThrow());

    private final List<RuntimeException> bugs = new CopyOnWriteArrayList<>();

    @TempDir
    Path home;

    interface Damage {
        void to(Path desk) throws IOException;
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @AfterEach
    void nothingThatMustNotHappen() {
        assertThat(bugs).isEmpty();
    }

    static Stream<Damage> damages() {
        return Stream.of(
                desk -> Files.write(desk.resolve("kept.mv.db"), new byte[0]),
                desk -> Files.write(desk.resolve("kept.mv.db"), new byte[40_000]),
                desk -> {
                    Files.write(desk.resolve("desk.header"), new byte[0]);
                    Files.write(desk.resolve("desk.header.spare"), new byte[0]);
                });
    }

    @ParameterizedTest
    @MethodSource("damages")
    void isPutAsideAndToldAndWorkGoesOn(Damage damage) throws IOException {
        long keys = keyKnown();
        DeskHere first = online();
        assertThat(first.setAside()).isEqualTo(PutAside.NOTHING);
        await().atMost(LIMIT).until(() -> keyKnown() > keys);
        first.offline(true);
        DakId letter = register(first, "Not sent before the damage");
        first.close();
        Path desk = home.resolve("desks").resolve(PROVINCE.person(PROVINCE.clerk()).value().toString());
        damage.to(desk);
        byte[] kept = Files.readAllBytes(desk.resolve("kept.mv.db"));

        DeskHere again = online();
        assertThat(again.setAside().told()).isEqualTo(1);
        assertThat(again.counts(again.seats().getFirst()).attention()).isEqualTo(1);
        register(again, "Work goes on");
        await().atMost(LIMIT).until(() -> again.outbox().isEmpty());
        await("what was sealed beside it is sent at once").atMost(LIMIT).until(() -> again.setAside().unsent() == 0 && again.paper(letter).isPresent());
        again.close();
        try (Stream<Path> all = Files.list(desk.getParent())) {
            Path aside = all.filter(each -> each.getFileName().toString().contains(".sealed-")).findFirst().orElseThrow();
            if (kept.length > 0) {
                assertThat(Files.readAllBytes(aside.resolve("kept.mv.db"))).as("it is left as it was").isEqualTo(kept);
            }
        }
    }

    @Test
    void withoutTheServerNothingIsPutAside() throws IOException {
        online().close();
        Path desk = home.resolve("desks").resolve(PROVINCE.person(PROVINCE.clerk()).value().toString());
        Files.write(desk.resolve("kept.mv.db"), new byte[40_000]);
        EntranceHere offline = new EntranceHere(home, (address, token) -> new NoLine(), InstantSource.system(), bugs::add);
        assertThat(offline.signIn(NAME, TestServer.PASSWORD.toCharArray())).isInstanceOf(Entrance.SignIn.DiskTrouble.class);
        assertThat(Files.size(desk.resolve("kept.mv.db"))).isEqualTo(40_000);
    }

    private DeskHere online() {
        EntranceHere entrance = new EntranceHere(home, (address, token) -> new HttpLine(address, new Wire(), token),
                InstantSource.system(), bugs::add);
        if (entrance.remembered().server().isEmpty()) {
            assertThat(entrance.useServer(SERVER.url())).isInstanceOf(Entrance.Reached.Answers.class);
        }
        Entrance.SignIn in = entrance.signIn(NAME, TestServer.PASSWORD.toCharArray());
        assertThat(in).isInstanceOf(Entrance.SignIn.Opened.class);
        DeskHere desk = (DeskHere) ((Entrance.SignIn.Opened) in).desk();
        await().atMost(LIMIT).until(() -> !desk.seats().isEmpty());
        return desk;
    }

    private static long keyKnown() {
        return SERVER.part(JdbcClient.class).sql("SELECT count(*) FROM outbox_key").query(Long.class).single();
    }

    private static DakId register(DeskHere desk, String subject) {
        DakId id = new DakId(desk.newId());
        assertThat(desk.register(desk.seats().getFirst(), new NewDak(id, Letters.about(subject).head(), "", null)).number()).isNotNull();
        return id;
    }
}

package pk.gob.edaftar.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static pk.gob.edaftar.desktop.desk.RealDesks.LIMIT;
import static pk.gob.edaftar.desktop.desk.RealDesks.PROVINCE;
import static pk.gob.edaftar.desktop.desk.RealDesks.mark;
import static pk.gob.edaftar.desktop.desk.RealDesks.register;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.hpke.HPKEContextWithEncapsulation;
import org.bouncycastle.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import pk.gob.edaftar.desktop.http.NoLine;
import pk.gob.edaftar.desktop.http.Reply;
import pk.gob.edaftar.desktop.http.ServerLine;
import pk.gob.edaftar.desktop.http.Trouble;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.desktop.key.OutboxFile;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.session.OutboxTaken;
import pk.gob.edaftar.model.session.SealedOutbox;
import pk.gob.edaftar.server.fixture.TestDesk;
import pk.gob.edaftar.server.fixture.TestServer;
import pk.gob.edaftar.server.session.SealingKeys;
import pk.gob.edaftar.server.session.Sessions;

/// What somebody absent had done is sent for him by whoever works on the same computer, who can neither read nor lose it.
class SharedDesksTest {
    private static final PostId ABSENT = PROVINCE.clerk();
    private static final PostId IN_FRONT = PROVINCE.soAdmin();
    private static final Lines NOBODY = (address, token) -> new NoLine();
    private static TestServer server;

    @TempDir
    Path home;

    private SharedPc pc;

    @BeforeAll
    static void start() {
        server = TestServer.with(PROVINCE.entities(), "--edaftar.desks.absent-hours=1");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void both() {
        pc = new SharedPc(home, server.url());
    }

    @AfterEach
    void nothingThatMustNotHappen() {
        pc.close();
    }

    /// The absent one has registered and marked a letter without a line, and gone.
    private DakId absent(String subject) {
        DeskHere desk = pc.knownDesk(ABSENT, server);
        desk.offline(true);
        DakId letter = register(desk, subject);
        mark(desk, letter, IN_FRONT);
        assertThat(pc.unsent(ABSENT)).isEqualTo(2);
        pc.close(desk);
        assertThat(pc.unsent(ABSENT)).isEqualTo(2);
        return letter;
    }

    @Test
    void isSentAfterItsTimeAndNotBeforeAndHeFindsItDone() {
        DakId letter = absent("Left over the holiday");
        DeskHere early = pc.knownDesk(IN_FRONT, server);
        await().atMost(LIMIT).until(early::isUpToDate);
        assertThat(early.paper(letter)).isEmpty();
        assertThat(pc.unsent(ABSENT)).isEqualTo(2);

        pc.restart(SharedPc.HTTP, Duration.ofHours(2));
        DeskHere later = pc.desk(IN_FRONT);
        await().atMost(LIMIT).until(() -> later.paper(letter).isPresent());
        await().atMost(LIMIT).until(() -> !pc.outbox(ABSENT).exists());
        assertThat(acts(letter)).isEqualTo(2);
        assertThat(log("OUTBOX_BROUGHT")).contains(RealDesks.login(ABSENT) + " (2)");

        pc.restart();
        DeskHere back = pc.desk(ABSENT);
        await().atMost(LIMIT).until(() -> back.outbox().isEmpty());
        assertThat(back.attention()).isEmpty();
        assertThat(acts(letter)).as("still once").isEqualTo(2);
        assertThat(pc.outbox(ABSENT).exists()).isFalse();
    }

    @Test
    void anAnswerThatIsLostLosesAndDoublesNothing() {
        DakId letter = absent("The answer is lost");
        AtomicInteger asked = new AtomicInteger();
        pc.restart((address, token) -> losing(SharedPc.HTTP.to(address, token), asked), Duration.ofHours(2));
        pc.desk(IN_FRONT);
        await().atMost(LIMIT).until(() -> asked.get() > 0);
        pc.restart();
        assertThat(pc.unsent(ABSENT)).as("what is not known to be there is kept").isEqualTo(2);
        assertThat(acts(letter)).isEqualTo(2);

        pc.restart(SharedPc.HTTP, Duration.ofHours(2));
        pc.desk(IN_FRONT);
        await().atMost(LIMIT).until(() -> !pc.outbox(ABSENT).exists());
        assertThat(acts(letter)).isEqualTo(2);
    }

    /// The server does it, and nobody hears.
    private static ServerLine losing(ServerLine line, AtomicInteger asked) {
        return (ServerLine) Proxy.newProxyInstance(ServerLine.class.getClassLoader(), new Class<?>[] {ServerLine.class}, (self, method, given) -> {
            Object answer = method.invoke(line, given);
            if (method.getName().equals("bring")) {
                asked.incrementAndGet();
                return new Reply.Failed<>(Trouble.TIMED_OUT);
            }
            return answer;
        });
    }

    @Test
    void whatIsDamagedIsKeptAsideAndTheRestIsDone() throws IOException {
        DakId letter = absent("One line is damaged");
        Path file = pc.folder(ABSENT).path().resolve("unsent.sealed");
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.add(2, lines.get(2).replaceFirst("^....", "AAAA"));
        lines.add("no act at all");
        Files.write(file, lines);

        pc.restart(SharedPc.HTTP, Duration.ofHours(2));
        pc.desk(IN_FRONT);
        await().atMost(LIMIT).until(() -> !pc.outbox(ABSENT).exists());
        assertThat(acts(letter)).isEqualTo(2);
        assertThat(server.part(JdbcClient.class).sql("SELECT sealed_act FROM outbox_aside WHERE device = :device AND why = 'damaged'")
                .param("device", pc.device().value()).query((row, n) -> row.getString(1)).list()).containsExactlyInAnyOrder(lines.get(2), "no act at all");
        assertThat(log("OUTBOX_ASIDE")).contains(RealDesks.login(ABSENT) + " (2)");
    }

    @Test
    void whoeverIsInFrontCanNeitherReadNorOpenIt() throws IOException {
        absent("Nobody else reads this");
        DeskHere front = pc.knownDesk(IN_FRONT, server);
        try (Stream<Path> files = Files.walk(pc.folder(ABSENT).path())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).as(file.toString())
                        .doesNotContain("Nobody else reads this", "roof leaks", "dak.register");
            }
        }
        assertThat(pc.entrance().signIn(RealDesks.login(ABSENT), "a guess of his".toCharArray())).isInstanceOf(Entrance.SignIn.Wrong.class);
        assertThat(front.outbox()).isEmpty();
    }

    /// To seal something to the server its public key is enough; to have it taken for another's act it is not.
    @Test
    void nobodyMakesActsOfAnother() throws Exception {
        absent("Genuine");
        OutboxFile.Content genuine = pc.outbox(ABSENT).read().orElseThrow();
        byte[] own = new byte[32];
        HPKE scheme = new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
        SealingKeys keys = server.part(SealingKeys.class);
        HPKEContextWithEncapsulation sender = scheme.setupBaseS(scheme.deserializePublicKey(Base64.getDecoder().decode(keys.publicKey())),
                "e-daftar/kept-key/1".getBytes(StandardCharsets.UTF_8));
        byte[] sealed = sender.seal(genuine.desk().text().getBytes(StandardCharsets.UTF_8), own);
        String forged = Base64.getEncoder().encodeToString(Arrays.concatenate(sender.getEncapsulation(), sealed));
        assertThat(keys.open(keys.id(), Base64.getDecoder().decode(forged), genuine.desk().text())).as("the server can open it").isPresent();

        TestDesk bringer = new TestDesk(server.url(), pc.device());
        bringer.signIn(RealDesks.login(IN_FRONT), TestServer.PASSWORD);
        assertThat(bringer.post("/api/outboxes", outbox(genuine, forged, genuine.desk().person())).rule()).isEqualTo("session.outboxUnknown");
        assertThat(bringer.post("/api/outboxes", outbox(genuine, genuine.sealedKey(), PROVINCE.person(IN_FRONT))).rule())
                .as("nor are they taken for another's").isEqualTo("session.outboxUnknown");
        assertThat(bringer.post("/api/outboxes", outbox(genuine, "damaged", genuine.desk().person())).rule()).isEqualTo("session.outboxUnknown");
        assertThat(bringer.post("/api/outboxes", outbox(genuine, genuine.sealedKey(), genuine.desk().person())).as(OutboxTaken.class))
                .isEqualTo(new OutboxTaken(2, 0, 0));
    }

    private static SealedOutbox outbox(OutboxFile.Content content, String sealedKey, PersonId person) {
        return new SealedOutbox(content.desk().device(), person, content.sealedTo(), sealedKey, content.acts());
    }

    @Test
    void aRevokedComputerErasesEveryDeskAndWhatWasNotSentGoesSealed() throws IOException {
        DakId letter = absent("Unsent when it was lost");
        pc.close(pc.knownDesk(IN_FRONT, server));
        server.part(Sessions.class).revoke(pc.device());

        assertThat(pc.tries(IN_FRONT)).isInstanceOf(Entrance.SignIn.DeviceRevoked.class);

        assertThat(acts(letter)).as("it was done before the revocation").isEqualTo(2);
        assertThat(pc.outbox(ABSENT).exists()).isFalse();
        for (PostId post : List.of(ABSENT, IN_FRONT)) {
            assertThat(pc.folder(post).opensByPassword()).isFalse();
            assertThat(pc.folder(post).path().resolve("cache.mv.db")).doesNotExist();
            assertThat(pc.folder(post).path().resolve("kept.mv.db")).exists();
        }
        assertThat(pc.tries(ABSENT)).isInstanceOf(Entrance.SignIn.DeviceRevoked.class);
        pc.restart(NOBODY, Duration.ZERO);
        assertThat(pc.tries(ABSENT)).isNotInstanceOf(Entrance.SignIn.Opened.class);
    }

    @Test
    void tooLongWithoutTheServerItIsEmptyAndWhatWasNotSentGoesAtOnce() throws IOException {
        DakId letter = absent("Forty-five days and more");
        pc.restart(NOBODY, Duration.ofDays(46));
        assertThat(pc.folder(ABSENT).path().resolve("cache.mv.db")).as("also where nobody signs in").doesNotExist();
        assertThat(pc.tries(ABSENT)).isInstanceOf(Entrance.SignIn.WindowOver.class);
        assertThat(pc.unsent(ABSENT)).isEqualTo(2);

        pc.restart();
        pc.desk(IN_FRONT);
        await("before its time, because he cannot send it himself").atMost(LIMIT).until(() -> !pc.outbox(ABSENT).exists());
        assertThat(acts(letter)).isEqualTo(2);
        DeskHere back = pc.desk(ABSENT);
        await().atMost(LIMIT).until(() -> back.outbox().isEmpty() && back.paper(letter).isPresent());
    }

    @Test
    void aDeskIsWarnedBeforeItClosesAndNoLongerOnceItWasRenewed() {
        pc.close(pc.knownDesk(ABSENT, server));
        pc.restart(NOBODY, Duration.ofDays(30));
        assertThat(pc.desk(ABSENT).locking().closesSoon()).isEmpty();
        pc.restart(NOBODY, Duration.ofDays(40));
        DeskHere desk = pc.desk(ABSENT);
        assertThat(desk.locking().closesSoon()).isPresent();
        assertThat(desk.locking().unlock("a guess".toCharArray())).isEqualTo(Locking.Unlocked.WRONG);
        assertThat(desk.locking().unlock(TestServer.PASSWORD.toCharArray())).as("without a line").isEqualTo(Locking.Unlocked.YES);
        register(desk, "Behind the lock the desk is whole");
        pc.restart();
        DeskHere online = pc.desk(ABSENT);
        await().atMost(LIMIT).until(() -> online.outbox().isEmpty());
        assertThat(online.locking().closesSoon()).isEmpty();
    }

    @Test
    void whoeverIsRenamedOpensHisDeskUnderTheNewNameWithoutALineToo() {
        PostId post = PROVINCE.soBudget();
        pc.close(pc.knownDesk(post, server));
        JdbcClient jdbc = server.part(JdbcClient.class);
        jdbc.sql("UPDATE account SET user_name = 'renamed.officer' WHERE person = :person").param("person", PROVINCE.person(post).value()).update();
        char[] password = TestServer.PASSWORD.toCharArray();
        assertThat(pc.entrance().signIn("renamed.officer", password)).isInstanceOfSatisfying(Entrance.SignIn.Opened.class, open -> open.desk().close());
        pc.restart(NOBODY, Duration.ZERO);
        assertThat(pc.entrance().signIn("renamed.officer", password)).isInstanceOfSatisfying(Entrance.SignIn.Opened.class, open -> open.desk().close());
        assertThat(pc.entrance().remembered().people()).hasSize(1).first().satisfies(person -> {
            assertThat(person.login()).isEqualTo("renamed.officer");
            assertThat(person.name()).isEqualTo(PROVINCE.organisation().person(PROVINCE.person(post)).orElseThrow().name());
        });
        jdbc.sql("UPDATE account SET user_name = :name WHERE person = :person").param("name", RealDesks.login(post))
                .param("person", PROVINCE.person(post).value()).update();
    }

    @Test
    void whatIsDoneOnAComputerAfterItWasReportedLostIsKeptAside() {
        DeskHere desk = pc.knownDesk(ABSENT, server);
        desk.offline(true);
        server.part(Sessions.class).revoke(pc.device());
        await().atMost(LIMIT).until(() -> desk.now().isAfter(revokedAt()));
        DakId letter = register(desk, "By whoever found it");
        desk.offline(false);

        await().atMost(LIMIT).until(() -> log("OUTBOX_ASIDE").contains(RealDesks.login(ABSENT) + " (1)")
                && acts(letter) == 0 && desk.sync().trouble() == SyncState.Trouble.DEVICE_REVOKED);
        assertThat(server.part(JdbcClient.class).sql("SELECT why FROM outbox_aside WHERE device = :device")
                .param("device", pc.device().value()).query((row, n) -> row.getString(1)).list()).containsExactly("after the revocation");
    }

    private Instant revokedAt() {
        return server.part(JdbcClient.class).sql("SELECT revoked_at FROM device WHERE id = :device").param("device", pc.device().value())
                .query(java.time.OffsetDateTime.class).single().toInstant();
    }

    private static long acts(DakId letter) {
        return server.part(JdbcClient.class).sql("SELECT count(*) FROM act WHERE paper = :paper").param("paper", letter.value())
                .query(Long.class).single();
    }

    private static List<String> log(String kind) {
        return server.part(JdbcClient.class).sql("SELECT words FROM server_log WHERE kind = :kind").param("kind", kind)
                .query((row, n) -> row.getString(1)).list();
    }
}

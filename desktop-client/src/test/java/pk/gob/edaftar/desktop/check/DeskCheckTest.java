package pk.gob.edaftar.desktop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gob.edaftar.desktop.desk.Entrance;
import pk.gob.edaftar.desktop.desk.EntranceHere;
import pk.gob.edaftar.desktop.desk.Lines;
import pk.gob.edaftar.desktop.http.HttpLine;
import pk.gob.edaftar.desktop.http.Reply;
import pk.gob.edaftar.desktop.http.ServerLine;
import pk.gob.edaftar.desktop.http.Trouble;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.text.Messages;
import pk.gob.edaftar.desktop.ui.ErrorReporter;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.fixture.TestServer;

/// The check against a real server and real files: what it does, what it says, and with which status it ends.
class DeskCheckTest {
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static final Messages ENGLISH = new Messages(Language.ENGLISH);
    private static TestServer server = TestServer.with(PROVINCE.entities());

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final ErrorReporter reporter = new ErrorReporter();
    private Lines lines = (address, token) -> new HttpLine(address, new Wire(), token);
    private Duration limit = Duration.ofSeconds(60);
    private Optional<Duration> window = Optional.empty();
    private String password = TestServer.PASSWORD;

    @TempDir
    Path home;

    @BeforeAll
    static void started() {
        assertThat(server.url()).startsWith("http");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whoAsksForHelpIsNotGivenAWindow() {
        assertThat(DeskCheck.isAskedFor(List.of("--help"))).isTrue();
        assertThat(DeskCheck.isAskedFor(List.of("--server=http://127.0.0.1:8080"))).isFalse();
    }

    @Test
    void withoutBeingToldItWritesNothing() {
        assertThat(check(PROVINCE.financeClerk())).isEqualTo(Outcome.WORKS);

        assertThat(said(out)).contains(ENGLISH.of("check.server", server.url()), "0 in the diary", ENGLISH.of("check.readOnly"),
                ENGLISH.of("check.signedOut"), ENGLISH.of("check.works"));
        assertThat(said(errors)).isEmpty();
        assertThat(said(out)).doesNotContain("\u200E");
    }

    @Test
    void aLetterIsRegisteredMarkedAndArrives() {
        assertThat(check(PROVINCE.clerk(), "--write")).isEqualTo(Outcome.WORKS);

        assertThat(said(out)).containsPattern("Registered as \\d+/20\\d\\d/S&GAD from .*S&GAD")
                .containsPattern("Marked to .+ · .+\\.").containsPattern("its number is \\d+/20\\d\\d/S&GAD\\.");
        out.reset();
        assertThat(check(PROVINCE.clerk())).as("the same desk, opened again").isEqualTo(Outcome.WORKS);
        assertThat(said(out)).contains("0 on the desk, 1 sent, 1 in the diary");
    }

    @Test
    void itSpeaksUrduAndRemembersItsServer() {
        assertThat(check(PROVINCE.soAdmin())).isEqualTo(Outcome.WORKS);
        out.reset();

        assertThat(run("--check", "--user=" + login(PROVINCE.soAdmin()), "--language=ur")).isEqualTo(Outcome.WORKS);
        assertThat(said(out)).contains("\u200E" + server.url() + "\u200E", new Messages(Language.URDU).of("check.works"));
    }

    @Test
    void whoeverMayNotRegisterIsToldTheRule() {
        assertThat(check(PROVINCE.superAdmin(), "--write")).isEqualTo(Outcome.NOT_WRITTEN);

        assertThat(said(errors)).isNotBlank().doesNotContain("refusal.");
        assertThat(said(out)).doesNotContain(ENGLISH.of("check.works"));
    }

    @Test
    void aWrongPasswordLetsNobodyIn() {
        password = "guessed";

        assertThat(check(PROVINCE.clerk())).isEqualTo(Outcome.NOT_LET_IN);
        assertThat(said(errors)).contains(ENGLISH.of("signin.wrong"), ENGLISH.of("signin.wrong.hint"));
    }

    @Test
    void aServerThatFallsSilentIsNotWaitedForWithoutEnd() {
        limit = Duration.ofSeconds(2);
        Lines real = lines;
        lines = (address, token) -> withoutPulls(real.to(address, token));

        assertThat(check(PROVINCE.clerk())).isEqualTo(Outcome.INCOMPLETE);
        assertThat(said(errors)).contains(ENGLISH.of("check.incomplete.hint"));
    }

    @Test
    void aFolderThatCannotBeWrittenIsThisComputersTrouble() throws IOException {
        home = Files.createFile(home.resolve("a-file"));

        assertThat(check(PROVINCE.clerk())).isEqualTo(Outcome.COMPUTER);
        assertThat(said(errors)).contains(ENGLISH.of("signin.disk"));
    }

    @Test
    void aDeskOpenInAnotherProgramIsNotOpenedTwice() throws IOException {
        assertThat(check(PROVINCE.soAdmin())).isEqualTo(Outcome.WORKS);
        Path kept = home.resolve("desks").resolve(PROVINCE.person(PROVINCE.soAdmin()).value().toString()).resolve("kept.mv.db");

        try (FileChannel held = FileChannel.open(kept, StandardOpenOption.WRITE); FileLock lock = held.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(check(PROVINCE.soAdmin())).isEqualTo(Outcome.COMPUTER);
            assertThat(said(errors)).contains(ENGLISH.of("signin.openAlready"));
        }
        assertThat(check(PROVINCE.soAdmin())).as("it was left alone").isEqualTo(Outcome.WORKS);
    }

    @Test
    void theWindowIsTriedWithoutAnybody() {
        assertThat(run("--check", "--window")).isEqualTo(Outcome.COMPUTER);
        assertThat(said(errors)).contains(ENGLISH.of("check.noWindow.hint"));

        window = Optional.of(Duration.ofMillis(1234));
        assertThat(run("--check", "--window")).isEqualTo(Outcome.WORKS);
        assertThat(said(out)).contains("1.23 s");
    }

    @Test
    void aBugEndsItWithItsCode() {
        window = Optional.of(Duration.ZERO);
        DeskCheck check = new DeskCheck(around(), reporter, limit);
        reporter.report(new IllegalStateException("planted"));

        assertThat(check.run(List.of("--check", "--window"))).isEqualTo(Outcome.BUG);
        assertThat(said(errors)).containsPattern("[0-9A-F]{3}-[0-9A-F]{3}");
    }

    @ParameterizedTest
    @CsvSource({"--check", "--check --user=clerk", "--check --wirte", "--check --write=yes", "--check --window clerk"})
    void whatIsMissingOrUnknownIsSaid(String words) {
        assertThat(run(words.split(" "))).isEqualTo(Outcome.USAGE);
        assertThat(said(errors)).contains(ENGLISH.of("check.usage").lines().findFirst().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"http://127.0.0.1:1,signin.silent", "not an address,signin.noAddress"})
    void aServerThatIsNotThereIsSaid(String address, String key) {
        assertThat(run("--check", "--user=clerk", "--server=" + address)).isEqualTo(Outcome.NO_SERVER);
        assertThat(said(errors)).contains(ENGLISH.of(key), ENGLISH.of(key + ".hint"));
    }

    @Test
    void aCommandLineWithoutPasswordIsIncomplete() {
        password = "";

        assertThat(check(PROVINCE.clerk())).isEqualTo(Outcome.USAGE);
        assertThat(said(errors)).contains(DeskCheck.PASSWORD);
    }

    private Outcome check(PostId post, String... more) {
        return run(Stream.concat(Stream.of("--check", "--server=" + server.url(),
                "--user=" + login(post)), Stream.of(more)).toArray(String[]::new));
    }

    private Outcome run(String... words) {
        return new DeskCheck(around(), reporter, limit).run(List.of(words));
    }

    private DeskCheck.Surroundings around() {
        CompletableFuture<Entrance> entrance = CompletableFuture.supplyAsync(
                () -> new EntranceHere(home, lines, InstantSource.system(), reporter::report), Runnable::run);
        return new DeskCheck.Surroundings(entrance, () -> window, Language.ENGLISH, Map.of(DeskCheck.PASSWORD, password),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(errors, true, StandardCharsets.UTF_8));
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private static String login(PostId post) {
        return TestServer.userName(PROVINCE.organisation().person(PROVINCE.person(post)).orElseThrow());
    }

    /// The line as it is when the server answers a sign-in and nothing after it.
    private static ServerLine withoutPulls(ServerLine line) {
        return (ServerLine) Proxy.newProxyInstance(ServerLine.class.getClassLoader(), new Class<?>[] {ServerLine.class}, (self, method, given) -> {
            if (method.getName().equals("pull")) {
                return new Reply.Failed<>(Trouble.TIMED_OUT);
            }
            try {
                return method.invoke(line, given);
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? new UncheckedIOException(new IOException(e)) : e.getCause();
            }
        });
    }
}

package pk.gob.edaftar.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import pk.gob.edaftar.desktop.http.HttpLine;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.dak.Addressee;
import pk.gob.edaftar.model.dak.DakCommand;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakState;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.find.Found;
import pk.gob.edaftar.model.find.Hit;
import pk.gob.edaftar.model.find.Sought;
import pk.gob.edaftar.model.find.Where;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.fixture.TestServer;

/// A real desk finds what is on it, with and without a line, and the server what is not.
class FindTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static TestServer server = TestServer.with(PROVINCE.entities());

    private final List<RuntimeException> bugs = new CopyOnWriteArrayList<>();
    private final List<DeskHere> open = new ArrayList<>();

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

    @AfterEach
    void closeDesks() {
        open.forEach(DeskHere::close);
        assertThat(bugs).isEmpty();
    }

    @Test
    void withoutALineWhatIsOnTheDeskIsFoundAtOnceAndAfterAStart() throws IOException {
        DeskHere clerk = desk(PROVINCE.clerk());
        await().atMost(LIMIT).until(() -> clerk.nextNumber(seat(clerk)).provisional() == null);
        clerk.offline(true);
        DakId letter = register(clerk, "Repair of the quay at Ormara", "The bollards are rusted. كوئٹه");
        assertThat(find(clerk, "ormara bollards")).containsExactly(letter);
        assertThat(find(clerk, "\"bollards are rusted\" کوئٹہ")).containsExactly(letter);
        assertThat(find(clerk, row(clerk, letter).number().substring(0, 4))).contains(letter);
        Sought subject = new Sought("bollards", Where.SUBJECT, null, null, DakState.REGISTERED, null, "", 9);
        assertThat(seek(clerk, subject).count()).isZero();
        assertThat(clerk.seeking().atServer(seat(clerk), Sought.words("ormara"))).isEmpty();

        close(clerk);
        for (Path file : files(home.resolve(PROVINCE.clerk().value().toString()))) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).as(file.toString()).doesNotContain("bollard", "ormara");
        }
        DeskHere again = desk(PROVINCE.clerk());
        again.offline(true);
        assertThat(find(again, "ormara bollards")).containsExactly(letter);
        assertThat(seek(again, Sought.words("ormara")).hits().getFirst().subject().marks()).hasSize(1);
    }

    @Test
    void whatTheDeskDoesNotHoldTheServerFindsAndItCanBeOpened() {
        DeskHere clerk = desk(PROVINCE.clerk());
        DeskHere head = desk(PROVINCE.post("AS(Admin)"));
        DeskHere stranger = desk(PROVINCE.soRegulation());
        DakId letter = register(clerk, "Repair of the jetty at Pasni", "The pontoons have drifted.");
        MarkingId marking = new MarkingId(UUID.randomUUID());
        assertThat(clerk.perform(seat(clerk), act -> new DakCommand.MarkDak(act, letter,
                List.of(new Addressee(marking, PROVINCE.soAdmin(), true, null)), null))).isInstanceOf(Decision.Accepted.class);
        DeskHere officer = desk(PROVINCE.soAdmin());
        await().atMost(LIMIT).until(() -> find(officer, "pontoons").contains(letter));
        assertThat(seek(officer, Sought.words("pontoons")).hits().getFirst().passages()).as("it lies there unopened").isEmpty();
        assertThat(officer.perform(seat(officer), act -> new DakCommand.OpenDak(act, letter, marking))).isInstanceOf(Decision.Accepted.class);
        assertThat(seek(officer, Sought.words("pontoons")).hits().getFirst().passages()).hasSize(1);
        await().atMost(LIMIT).until(() -> find(head, "pasni").contains(letter));
        assertThat(find(head, "pontoons")).as("a superior holds the journey, not the text").isEmpty();
        await().atMost(LIMIT).until(() -> atServer(head, "pontoons").contains(letter));
        assertThat(atServer(stranger, "pontoons")).isEmpty();
        assertThat(find(stranger, "pasni")).isEmpty();

        head.fetch(letter);
        await().atMost(LIMIT).until(() -> head.paper(letter).orElseThrow().content() == Paper.Content.HERE);
        await().atMost(LIMIT).until(() -> find(head, "pontoons").contains(letter));
    }

    @Test
    void eachSearchIsInTheLogBeforeAnythingIsShown() {
        DeskHere officer = desk(PROVINCE.soGeneral());
        find(officer, "a word nobody else looks for");
        seek(officer, new Sought("", Where.EVERYWHERE, LocalDate.of(2026, 1, 1), null, DakState.MARKED, null, "collector", 9));
        await().atMost(LIMIT).untilAsserted(() -> assertThat(server.part(JdbcClient.class)
                .sql("SELECT words FROM reading WHERE kind = 'SOUGHT' AND person = :person AND follows ORDER BY n")
                .param("person", officer.person().value()).query(String.class).list())
                .containsExactly("a word nobody else looks for", "sender=collector · from=2026-01-01 · state=MARKED"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            assertThat(files).anyMatch(file -> file.toString().contains(java.io.File.separator + "words" + java.io.File.separator));
            return files;
        }
    }

    private static Found seek(DeskHere desk, Sought sought) {
        return desk.seeking().here(seat(desk), sought);
    }

    private static List<DakId> find(DeskHere desk, String words) {
        Found found = await().atMost(LIMIT).until(() -> seek(desk, Sought.words(words)), each -> each.behind() == 0 && !each.building());
        assertThat(found.count()).isEqualTo(found.hits().size());
        return found.hits().stream().map(Hit::dak).toList();
    }

    private static List<DakId> atServer(DeskHere desk, String words) {
        Optional<Found> found = await().atMost(LIMIT).until(() -> desk.seeking().atServer(seat(desk), Sought.words(words)),
                each -> each.isPresent() && each.get().behind() == 0);
        return found.orElseThrow().hits().stream().map(Hit::dak).toList();
    }

    private DeskHere desk(PostId post) {
        EntranceHere entrance = new EntranceHere(home.resolve(post.value().toString()),
                (address, token) -> new HttpLine(address, new Wire(), token), InstantSource.system(), bugs::add);
        if (entrance.remembered().server().isEmpty()) {
            assertThat(entrance.useServer(server.url())).isInstanceOf(Entrance.Reached.Answers.class);
        }
        String login = TestServer.userName(PROVINCE.organisation().person(PROVINCE.person(post)).orElseThrow());
        Entrance.SignIn in = entrance.signIn(login, TestServer.PASSWORD.toCharArray());
        DeskHere desk = (DeskHere) ((Entrance.SignIn.Opened) in).desk();
        open.add(desk);
        await().atMost(LIMIT).until(() -> !desk.seats().isEmpty());
        return desk;
    }

    private void close(DeskHere desk) {
        desk.close();
        open.remove(desk);
    }

    private static Seat seat(DeskHere desk) {
        return desk.seats().getFirst();
    }

    private static DakRow row(DeskHere desk, DakId letter) {
        return desk.rows(seat(desk), List.of(letter)).getFirst();
    }

    private static DakId register(DeskHere desk, String subject, String text) {
        DakId id = new DakId(desk.newId());
        LocalDate today = LocalDate.ofInstant(InstantSource.system().instant(), java.time.ZoneId.of("Asia/Karachi"));
        assertThat(desk.register(seat(desk), new NewDak(id, Letters.about(subject).received(today).head(), text, null)).decision())
                .isInstanceOf(Decision.Accepted.class);
        return id;
    }
}

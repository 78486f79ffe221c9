package pk.gob.edaftar.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static pk.gob.edaftar.desktop.desk.RealDesks.LIMIT;
import static pk.gob.edaftar.desktop.desk.RealDesks.PROVINCE;
import static pk.gob.edaftar.desktop.desk.RealDesks.listed;
import static pk.gob.edaftar.desktop.desk.RealDesks.mark;
import static pk.gob.edaftar.desktop.desk.RealDesks.marking;
import static pk.gob.edaftar.desktop.desk.RealDesks.register;
import static pk.gob.edaftar.desktop.desk.RealDesks.seat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import pk.gob.edaftar.desktop.ui.LocalFile;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.dak.Attachment;
import pk.gob.edaftar.model.dak.DakCommand;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakRule;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.server.fixture.TestServer;
import pk.gob.edaftar.server.store.BlobFolder;

/// Files between real desks and a real server: attached without a line, sent when there is one, fetched and read elsewhere.
class AttachedDesksTest {
    private static TestServer server = TestServer.with(PROVINCE.entities());

    @TempDir
    Path home;

    private RealDesks desks;
    private Path scan;

    @BeforeEach
    void begin() throws IOException {
        desks = new RealDesks(home.resolve("desks"), server.url());
        scan = home.resolve("نقل حکم.pdf");
        byte[] bytes = new byte[700_001];
        new Random(7).nextBytes(bytes);
        Files.write(scan, bytes);
    }

    @AfterEach
    void closeDesks() {
        desks.close();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatIsAttachedWithoutALineIsReadElsewhereOnceThereIsOne() throws IOException {
        DeskHere clerk = desks.desk(PROVINCE.clerk());
        DeskHere officer = desks.desk(PROVINCE.soAdmin());
        clerk.offline(true);
        DakId letter = register(clerk, "With a scan");
        assertThat(attached(clerk, letter, scan)).isInstanceOf(Decision.Accepted.class);
        mark(clerk, letter, PROVINCE.soAdmin());
        Attachment mine = file(clerk, letter);
        assertThat(clerk.attaching().whereabouts(mine)).isEqualTo(new Attaching.Whereabouts.Leaving(0));
        assertThat(clerk.sync().waiting()).as("registered, attached, marked, and the file itself").isEqualTo(4);
        assertThat(unsealed(clerk, mine)).isEqualTo(Files.readAllBytes(scan));
        desks.close(clerk);
        DeskHere again = desks.desk(PROVINCE.clerk());
        await().atMost(LIMIT).until(() -> again.attaching().whereabouts(mine).equals(new Attaching.Whereabouts.Here()));
        assertThat(unsealed(again, mine)).isEqualTo(Files.readAllBytes(scan));

        await().atMost(LIMIT).until(() -> listed(officer, Box.MY_DESK).contains(letter) && !officer.paper(letter).orElseThrow().files().isEmpty());
        Attachment his = file(officer, letter);
        assertThat(his.name()).isEqualTo("نقل حکم.pdf");
        assertThat(officer.attaching().whereabouts(his)).isEqualTo(new Attaching.Whereabouts.Away(0));
        officer.offline(true);
        assertThat(officer.attaching().fetch(his)).as("without a line").isFalse();
        officer.offline(false);
        await().atMost(LIMIT).until(() -> officer.attaching().fetch(his));
        await().atMost(LIMIT).until(() -> officer.attaching().whereabouts(his).equals(new Attaching.Whereabouts.Here()));
        assertThat(unsealed(officer, his)).isEqualTo(Files.readAllBytes(scan));
        Path open = ((Attaching.Unsealed.Here) officer.attaching().unseal(seat(officer), his)).file().path();
        desks.close(officer);
        desks.close(again);
        assertThat(open).as("the copy another program had").doesNotExist();
        assertThat(sealed()).as("nothing lies here unsealed").noneMatch(this::holdsTheScan);
    }

    @Test
    void aFileReadInPlaceIsNotedAndNothingOfItIsPutOnTheDisk() throws IOException {
        DeskHere clerk = desks.desk(PROVINCE.clerk());
        DakId letter = register(clerk, "Read in place");
        assertThat(attached(clerk, letter, scan)).isInstanceOf(Decision.Accepted.class);
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        assertThat(clerk.attaching().read(seat(clerk), file(clerk, letter), read)).isTrue();
        assertThat(read.toByteArray()).isEqualTo(Files.readAllBytes(scan));
        await().atMost(LIMIT).until(() -> noted("FILE_READ", letter) == 1);
        assertThat(clerk.attaching().save(seat(clerk), file(clerk, letter), new LocalFile(home.resolve("out.pdf")))).isInstanceOf(Attaching.Unsealed.Here.class);
        await().atMost(LIMIT).until(() -> noted("EXPORTED", letter) == 1);
        desks.close(clerk);
        assertThat(sealed()).as("nothing lies here unsealed").noneMatch(this::holdsTheScan);
    }

    private static long noted(String kind, DakId letter) {
        return server.part(JdbcClient.class).sql("SELECT count(*) FROM reading WHERE kind = :kind AND paper = :paper AND words = 'نقل حکم.pdf'")
                .param("kind", kind).param("paper", letter.value()).query(Long.class).single();
    }

    @Test
    void whatHasComeAndIsDamagedIsThrownAwayAndFetchedAgain() throws IOException {
        DeskHere clerk = desks.desk(PROVINCE.clerk());
        DakId letter = register(clerk, "Damaged on the way");
        assertThat(attached(clerk, letter, scan)).isInstanceOf(Decision.Accepted.class);
        Attachment mine = file(clerk, letter);
        await().atMost(LIMIT).until(() -> clerk.attaching().whereabouts(mine).equals(new Attaching.Whereabouts.Here()));
        flip(shelf(mine));
        assertThat(clerk.attaching().unseal(seat(clerk), mine)).isEqualTo(new Attaching.Unsealed.Damaged());
        assertThat(clerk.attaching().whereabouts(mine)).isEqualTo(new Attaching.Whereabouts.Away(0));
        clerk.attaching().fetch(mine);
        await().atMost(LIMIT).until(() -> clerk.attaching().whereabouts(mine).equals(new Attaching.Whereabouts.Here()));
        assertThat(unsealed(clerk, mine)).isEqualTo(Files.readAllBytes(scan));
    }

    @Test
    void whatIsDamagedBeforeItIsSentIsSaidAndKeepsNothingElse() throws IOException {
        DeskHere clerk = desks.desk(PROVINCE.clerk());
        clerk.offline(true);
        DakId damaged = register(clerk, "Damaged before it was sent");
        assertThat(attached(clerk, damaged, scan)).isInstanceOf(Decision.Accepted.class);
        DakId lost = register(clerk, "Deleted by a cleaner");
        assertThat(attached(clerk, lost, scan)).isInstanceOf(Decision.Accepted.class);
        DakId whole = register(clerk, "As it was");
        assertThat(attached(clerk, whole, scan)).isInstanceOf(Decision.Accepted.class);
        flip(shelf(file(clerk, damaged)));
        Files.delete(shelf(file(clerk, lost)));
        clerk.offline(false);
        await().atMost(LIMIT).until(() -> clerk.attaching().whereabouts(file(clerk, whole)).equals(new Attaching.Whereabouts.Here()));
        await().atMost(LIMIT).until(() -> clerk.sync().waiting() == 0);
        assertThat(clerk.attaching().whereabouts(file(clerk, damaged))).isEqualTo(new Attaching.Whereabouts.Damaged());
        assertThat(clerk.attaching().whereabouts(file(clerk, lost))).isEqualTo(new Attaching.Whereabouts.Damaged());
        assertThat(unsealed(clerk, file(clerk, whole))).isEqualTo(Files.readAllBytes(scan));
    }

    @Test
    void aServerBroughtBackFromACopyIsGivenWhatItLacks() throws IOException {
        DeskHere clerk = desks.desk(PROVINCE.clerk());
        DakId letter = register(clerk, "After the last copy");
        assertThat(attached(clerk, letter, scan)).isInstanceOf(Decision.Accepted.class);
        Attachment mine = file(clerk, letter);
        await().atMost(LIMIT).until(() -> clerk.attaching().whereabouts(mine).equals(new Attaching.Whereabouts.Here()));
        Path kept = server.part(BlobFolder.class).file(mine.blob().sha256());
        Files.delete(kept);
        server.part(JdbcClient.class).sql("DELETE FROM attachment_arrived").update();
        server.part(JdbcClient.class).sql("UPDATE installation SET epoch = epoch + 1, tag = gen_random_uuid()").update();
        desks.close(clerk);
        DeskHere again = desks.desk(PROVINCE.clerk());
        await().atMost(LIMIT).until(() -> Files.exists(kept));
        await().atMost(LIMIT).until(() -> again.attaching().whereabouts(mine).equals(new Attaching.Whereabouts.Here()));
        assertThat(Files.readAllBytes(kept)).isEqualTo(Files.readAllBytes(scan));
        assertThat(unsealed(again, mine)).as("and it is here as before").isEqualTo(Files.readAllBytes(scan));
    }

    @Test
    void aCopyIsSavedOverAnotherOnlyWhenItIsWholeAndOneForAnotherProgramIsOnlyToBeRead() throws IOException {
        DeskHere clerk = desks.desk(PROVINCE.clerk());
        DakId letter = register(clerk, "Saved where something stands");
        assertThat(attached(clerk, letter, scan)).isInstanceOf(Decision.Accepted.class);
        Attachment mine = file(clerk, letter);
        await().atMost(LIMIT).until(() -> clerk.attaching().whereabouts(mine).equals(new Attaching.Whereabouts.Here()));
        Path open = ((Attaching.Unsealed.Here) clerk.attaching().unseal(seat(clerk), mine)).file().path();
        assertThat(Files.getPosixFilePermissions(open)).doesNotContain(PosixFilePermission.OWNER_WRITE);
        assertThat(clerk.attaching().unseal(seat(clerk), mine)).as("opened once more").isInstanceOf(Attaching.Unsealed.Here.class);
        Path target = Files.writeString(home.resolve("order.pdf"), "of yesterday");
        flip(shelf(mine));
        assertThat(clerk.attaching().save(seat(clerk), mine, new LocalFile(target))).isEqualTo(new Attaching.Unsealed.Damaged());
        assertThat(target).hasContent("of yesterday");
        await().atMost(LIMIT).until(() -> clerk.attaching().fetch(mine));
        await().atMost(LIMIT).until(() -> clerk.attaching().whereabouts(mine).equals(new Attaching.Whereabouts.Here()));
        assertThat(clerk.attaching().save(seat(clerk), mine, new LocalFile(target))).isInstanceOf(Attaching.Unsealed.Here.class);
        assertThat(target).hasBinaryContent(Files.readAllBytes(scan));
        try (Stream<Path> beside = Files.list(home)) {
            assertThat(beside).as("no half copies").noneMatch(path -> path.toString().endsWith(".part"));
        }
    }

    @Test
    void whatCameBackAndIsDiscardedWaitsNoMore() {
        DeskHere clerk = desks.desk(PROVINCE.clerk());
        DeskHere officer = desks.desk(PROVINCE.soAdmin());
        DakId letter = register(clerk, "Recalled meanwhile");
        mark(clerk, letter, PROVINCE.soAdmin());
        await().atMost(LIMIT).until(() -> listed(officer, Box.MY_DESK).contains(letter));
        officer.offline(true);
        MarkingId marking = marking(clerk, letter);
        assertThat(clerk.perform(seat(clerk), act -> new DakCommand.RecallDak(act, letter, marking, null))).isInstanceOf(Decision.Accepted.class);
        await().atMost(LIMIT).until(() -> clerk.outbox().isEmpty());
        assertThat(((Attaching.Attached.Decided) officer.attaching().attach(seat(officer), letter, marking, new Attaching.Incoming.OnDisk(new LocalFile(scan)), null)).decision())
                .isInstanceOf(Decision.Accepted.class);
        officer.offline(false);
        await().atMost(LIMIT).until(() -> officer.attention().size() == 1);
        assertThat(officer.sync().waiting()).as("the file, as long as the act may be done again").isEqualTo(1);
        officer.discard(officer.attention().getFirst().command().act().id());
        await().atMost(LIMIT).until(() -> officer.sync().waiting() == 0);
    }

    @Test
    void anEmptyFileAndOneThatIsNotThereAreSaidToBe() throws IOException {
        DeskHere clerk = desks.desk(PROVINCE.clerk());
        DakId letter = register(clerk, "Nothing in it");
        Path empty = Files.createFile(home.resolve("empty.pdf"));
        assertThat(attached(clerk, letter, empty)).isInstanceOfSatisfying(Decision.Refused.class,
                refused -> assertThat(refused.refusal().rule()).isEqualTo(DakRule.FILE_EMPTY.key()));
        assertThat(clerk.attaching().attach(seat(clerk), letter, null, new Attaching.Incoming.OnDisk(new LocalFile(home.resolve("gone.pdf"))), null)).isEqualTo(new Attaching.Attached.Unreadable());
        assertThat(clerk.paper(letter).orElseThrow().files()).isEmpty();
    }

    private Decision attached(DeskHere desk, DakId letter, Path file) {
        return ((Attaching.Attached.Decided) desk.attaching().attach(seat(desk), letter, null, new Attaching.Incoming.OnDisk(new LocalFile(file)), null)).decision();
    }

    private static Attachment file(DeskHere desk, DakId letter) {
        return desk.paper(letter).orElseThrow().files().getFirst();
    }

    private static byte[] unsealed(DeskHere desk, Attachment file) throws IOException {
        return Files.readAllBytes(((Attaching.Unsealed.Here) desk.attaching().unseal(seat(desk), file)).file().path());
    }

    /// Other files of a desk at work come and go while they are looked through.
    private Path shelf(Attachment file) {
        return await().atMost(LIMIT).ignoreExceptions().until(
                () -> sealed().filter(path -> path.endsWith(file.id().value().toString())).findFirst().orElseThrow(), Files::exists);
    }

    private static void flip(Path shelf) throws IOException {
        byte[] bytes = Files.readAllBytes(shelf);
        bytes[bytes.length / 2] ^= 1;
        Files.write(shelf, bytes);
    }

    private Stream<Path> sealed() throws IOException {
        try (Stream<Path> all = Files.walk(home.resolve("desks"))) {
            return all.filter(Files::isRegularFile).toList().stream();
        }
    }

    private boolean holdsTheScan(Path path) {
        try {
            byte[] start = Arrays.copyOf(Files.readAllBytes(scan), 64);
            return Collections.indexOfSubList(boxed(Files.readAllBytes(path)), boxed(start)) >= 0;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Byte> boxed(byte[] bytes) {
        return new AbstractList<>() {
            @Override
            public Byte get(int index) {
                return bytes[index];
            }

            @Override
            public int size() {
                return bytes.length;
            }
        };
    }
}

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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gob.edaftar.desktop.ui.LocalFile;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.dak.Attachment;
import pk.gob.edaftar.model.dak.AttachmentId;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakRule;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.dak.MovementKind;
import pk.gob.edaftar.server.fixture.TestServer;

/// Versions of files between real desks and a real server: made without a line, read elsewhere, restored; and who cannot.
class VersionedDesksTest {
    private static TestServer server = TestServer.with(PROVINCE.entities());

    @TempDir
    Path home;

    private RealDesks desks;

    @BeforeEach
    void begin() {
        desks = new RealDesks(home.resolve("desks"), server.url());
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
    void aNewerVersionMadeWithoutALineIsReadAndTheFirstRestoredElsewhere() throws IOException {
        DeskHere clerk = desks.desk(PROVINCE.clerk());
        DeskHere officer = desks.desk(PROVINCE.soAdmin());
        DeskHere assistant = desks.desk(PROVINCE.paToSoAdmin());
        DakId letter = register(clerk, "A draft in three versions");
        mark(clerk, letter, PROVINCE.soAdmin());
        await().atMost(LIMIT).until(() -> listed(officer, Box.MY_DESK).contains(letter));
        officer.offline(true);
        MarkingId marking = marking(clerk, letter);
        assertThat(attach(officer, letter, marking, typed("Rs. 100"), null)).isInstanceOf(Decision.Accepted.class);
        AttachmentId first = files(officer, letter).getFirst().id();
        assertThat(attach(officer, letter, marking, typed("Rs. 150"), first)).isInstanceOf(Decision.Accepted.class);
        officer.offline(false);

        await().atMost(LIMIT).until(() -> listed(assistant, Box.MY_DESK).contains(letter) && files(assistant, letter).size() == 2);
        files(assistant, letter).forEach(file -> await().atMost(LIMIT).until(() -> {
            assistant.attaching().fetch(file);
            return assistant.attaching().whereabouts(file).equals(new Attaching.Whereabouts.Here());
        }));
        Attachment newer = files(assistant, letter).stream().filter(file -> first.equals(file.replaces())).findFirst().orElseThrow();
        assertThat(read(assistant, newer)).isEqualTo("Rs. 150");
        Attachment former = files(assistant, letter).stream().filter(file -> file.id().equals(first)).findFirst().orElseThrow();
        assertThat(attach(assistant, letter, marking, new Attaching.Incoming.Former(former), newer.id())).isInstanceOf(Decision.Accepted.class);

        await().atMost(LIMIT).until(() -> files(officer, letter).size() == 3 && officer.paper(letter).orElseThrow().trail().movements().stream()
                .filter(movement -> movement.kind() == MovementKind.FILE_RENEWED).count() == 2);
        Attachment restored = files(officer, letter).stream().filter(file -> newer.id().equals(file.replaces())).findFirst().orElseThrow();
        await().atMost(LIMIT).until(() -> {
            officer.attaching().fetch(restored);
            return officer.attaching().whereabouts(restored).equals(new Attaching.Whereabouts.Here());
        });
        assertThat(read(officer, restored)).isEqualTo("Rs. 100");
        assertThat(restored.blob()).isEqualTo(former.blob());
    }

    @Test
    void whoDoesNotHaveThePaperMakesNoVersion() throws IOException {
        DeskHere clerk = desks.desk(PROVINCE.clerk());
        DeskHere officer = desks.desk(PROVINCE.soAdmin());
        DeskHere otherWing = desks.desk(PROVINCE.otherWingHead());
        DakId letter = register(clerk, "Not theirs");
        mark(clerk, letter, PROVINCE.soAdmin());
        await().atMost(LIMIT).until(() -> listed(officer, Box.MY_DESK).contains(letter));
        MarkingId marking = marking(clerk, letter);
        assertThat(attach(officer, letter, marking, typed("His own"), null)).isInstanceOf(Decision.Accepted.class);
        AttachmentId first = files(officer, letter).getFirst().id();
        assertThat(attach(clerk, letter, marking, typed("The clerk's"), first)).isInstanceOfSatisfying(Decision.Refused.class,
                refused -> assertThat(refused.refusal().rule()).isEqualTo(DakRule.NOT_YOURS_TO_ATTACH.key()));
        assertThat(attach(otherWing, letter, marking, typed("Another wing's"), first)).isNotInstanceOf(Decision.Accepted.class);
        assertThat(files(officer, letter)).hasSize(1);
    }

    @Test
    void aPictureIsAttachedFromItsBytes() throws IOException {
        DeskHere clerk = desks.desk(PROVINCE.clerk());
        DakId letter = register(clerk, "With a picture");
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3};
        assertThat(attach(clerk, letter, null, new Attaching.Incoming.Pasted("تصویر 1.png", png), null)).isInstanceOf(Decision.Accepted.class);
        Attachment file = files(clerk, letter).getFirst();
        assertThat(file.blob().mediaType()).isEqualTo("image/png");
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        assertThat(clerk.attaching().read(seat(clerk), file, read)).isTrue();
        assertThat(read.toByteArray()).isEqualTo(png);
    }

    private Attaching.Incoming typed(String text) throws IOException {
        return new Attaching.Incoming.OnDisk(new LocalFile(Files.writeString(home.resolve("draft.txt"), text)));
    }

    private static Decision attach(DeskHere desk, DakId letter, @Nullable MarkingId marking, Attaching.Incoming file,
            @Nullable AttachmentId replaces) {
        return ((Attaching.Attached.Decided) desk.attaching().attach(seat(desk), letter, marking, file, replaces)).decision();
    }

    private static List<Attachment> files(DeskHere desk, DakId letter) {
        return desk.paper(letter).orElseThrow().files();
    }

    private static String read(DeskHere desk, Attachment file) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        assertThat(desk.attaching().read(seat(desk), file, read)).isTrue();
        return read.toString(StandardCharsets.UTF_8);
    }
}

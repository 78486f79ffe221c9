package pk.gob.edaftar.desktop.dak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.dak.Attachment;
import pk.gob.edaftar.model.dak.AttachmentId;
import pk.gob.edaftar.model.dak.Blob;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;

/// Which files of a paper are versions of one another.
class FileVersionsTest {
    private static final UUID PAPER = new UUID(1, 1);
    private static final UUID HIS = new UUID(2, 2);
    private static final UUID OTHER = new UUID(3, 3);

    @Test
    void versionsStandTogetherWhicheverClockWasSlow() {
        Attachment first = file(1, HIS, null, "a");
        Attachment second = file(2, HIS, 1, "b");
        Attachment third = file(3, HIS, 2, "a");
        Attachment alone = file(4, HIS, null, "c");
        List<FileVersions> found = FileVersions.of(List.of(third, first, alone, second));
        assertThat(found).extracting(FileVersions::all).containsExactly(List.of(first, second, third), List.of(alone));
        assertThat(found.getFirst().latest()).isEqualTo(third);
        assertThat(found.getFirst().earlier()).containsExactly(second, first);
        assertThat(found.getFirst().sameAs(third)).contains(1);
        assertThat(found.getFirst().sameAs(second)).isEmpty();
    }

    @Test
    void twoMadeOfTheSameOneAreBothKept() {
        Attachment first = file(1, HIS, null, "a");
        Attachment mine = file(2, HIS, 1, "b");
        Attachment yours = file(3, HIS, 1, "c");
        assertThat(FileVersions.of(List.of(first, mine, yours))).extracting(FileVersions::all).containsExactly(List.of(first, mine, yours));
    }

    @Test
    void whatLiesInAnotherBranchOrIsNotHereOrGoesRoundReplacesNothing() {
        Attachment first = file(1, HIS, null, "a");
        Attachment intruder = file(2, OTHER, 1, "b");
        Attachment orphan = file(3, HIS, 9, "c");
        Attachment itself = file(4, HIS, 4, "d");
        assertThat(FileVersions.of(List.of(first, intruder, orphan, itself))).extracting(FileVersions::all)
                .containsExactly(List.of(first), List.of(intruder), List.of(orphan), List.of(itself));
        Attachment round = file(5, HIS, 6, "e");
        Attachment back = file(6, HIS, 5, "f");
        assertThat(FileVersions.of(List.of(round, back))).flatExtracting(FileVersions::all).containsExactlyInAnyOrder(round, back);
    }

    private static Attachment file(long id, UUID branch, @Nullable Integer replaces, String bytes) {
        return new Attachment(id(id), new DakId(PAPER), Part.content(PAPER, branch), new PersonId(new UUID(4, 4)), new PostId(new UUID(5, 5)), null,
                Instant.EPOCH, null, "draft.txt", new Blob(bytes.repeat(64), 1, ""), replaces == null ? null : id(replaces));
    }

    private static AttachmentId id(long id) {
        return new AttachmentId(new UUID(0, id));
    }
}

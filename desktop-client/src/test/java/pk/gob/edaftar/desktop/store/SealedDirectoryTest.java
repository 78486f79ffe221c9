package pk.gob.edaftar.desktop.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gob.edaftar.search.PaperIndex;

/// An index on disk says nothing to whoever has not its key, and everything to whoever has.
class SealedDirectoryTest {
    private static final SecretKey KEY = key(1);

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadFromAnyPlaceOn() throws IOException {
        byte[] plain = new byte[100_003];
        new Random(7).nextBytes(plain);
        try (SealedDirectory directory = open(KEY)) {
            try (IndexOutput out = directory.createOutput("some", IOContext.DEFAULT)) {
                out.writeBytes(plain, plain.length);
            }
            assertThat(directory.fileLength("some")).isEqualTo(plain.length);
            Random random = new Random(11);
            try (IndexInput in = directory.openInput("some", IOContext.DEFAULT)) {
                for (int i = 0; i < 500; i++) {
                    int from = random.nextInt(plain.length);
                    byte[] read = new byte[Math.min(plain.length - from, 1 + random.nextInt(9_000))];
                    IndexInput place = i % 2 == 0 ? in.clone() : in.slice("a piece", from, read.length);
                    place.seek(i % 2 == 0 ? from : 0);
                    place.readBytes(read, 0, read.length);
                    assertThat(read).isEqualTo(Arrays.copyOfRange(plain, from, from + read.length));
                }
            }
        }
    }

    @Test
    void noWordStandsOnTheDiskAndNoTwoFilesAreSealedAlike() throws IOException {
        try (SealedDirectory directory = open(KEY)) {
            for (String name : List.of("one", "other")) {
                try (IndexOutput out = directory.createOutput(name, IOContext.DEFAULT)) {
                    out.writeBytes("walruswalruswalruswalrus".getBytes(StandardCharsets.UTF_8), 24);
                }
            }
        }
        byte[] one = Files.readAllBytes(folder.resolve("one"));
        byte[] other = Files.readAllBytes(folder.resolve("other"));
        assertThat(new String(one, StandardCharsets.ISO_8859_1)).doesNotContain("walrus");
        assertThat(Arrays.copyOfRange(one, 16, 40)).isNotEqualTo(Arrays.copyOfRange(other, 16, 40));
    }

    @Test
    void anIndexUnderAnotherKeyOrDamagedBeginsAnew() throws IOException {
        try (PaperIndex index = PaperIndex.open(open(KEY), "life")) {
            fill(index);
        }
        try (PaperIndex index = PaperIndex.open(open(KEY), "life")) {
            assertThat(index.size()).isEqualTo(1);
            assertThat(index.position()).isEqualTo(5);
        }
        try (PaperIndex index = PaperIndex.open(open(key(2)), "life")) {
            assertThat(index.size()).isZero();
            assertThat(index.position()).isZero();
            fill(index);
        }
        try (PaperIndex index = PaperIndex.open(open(key(2)), "another life")) {
            assertThat(index.size()).isZero();
            assertThat(index.position()).isZero();
        }
    }

    private static void fill(PaperIndex index) throws IOException {
        Document document = new Document();
        document.add(new TextField("text", "walrus", Store.NO));
        index.put(new java.util.UUID(1, 1), List.of(document));
        index.show(5);
        index.commit();
    }

    private SealedDirectory open(SecretKey key) throws IOException {
        return new SealedDirectory(FSDirectory.open(folder), key);
    }

    private static SecretKey key(int of) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) of);
        return new SecretKeySpec(bytes, "AES");
    }
}

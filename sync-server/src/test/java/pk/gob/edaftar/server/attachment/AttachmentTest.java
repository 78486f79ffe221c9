package pk.gob.edaftar.server.attachment;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.dak.AttachmentId;
import pk.gob.edaftar.model.dak.Blob;
import pk.gob.edaftar.model.dak.DakCommand.AttachToDak;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Verdict;
import pk.gob.edaftar.server.fixture.LetterDay;
import pk.gob.edaftar.server.fixture.TestServer;
import pk.gob.edaftar.server.store.BlobFolder;

/// Files over HTTP: brought in pieces, through broken lines and killed servers; handed out whole, in ranges, and to nobody else.
class AttachmentTest {
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static TestServer server = TestServer.with(PROVINCE.entities());
    private static LetterDay clerk;
    private static LetterDay holder;
    private static LetterDay stranger;
    private static RegisterDak letter;

    @BeforeAll
    static void aLetterIsMarked() {
        clerk = new LetterDay(server, PROVINCE, PROVINCE.clerk());
        holder = new LetterDay(server, PROVINCE, PROVINCE.soAdmin());
        stranger = new LetterDay(server, PROVINCE, PROVINCE.soRegulation());
        letter = clerk.register("With a scan");
        accepted(clerk, letter, clerk.mark(letter.dak(), PROVINCE.soAdmin()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatWasGivenUpHalfWayIsClearedAwayAndCanBeginAnew() throws IOException {
        byte[] scan = bytes(200_000);
        AttachmentId old = attach(clerk, "given up.pdf", scan);
        AttachmentId young = attach(clerk, "on its way.pdf", scan);
        patch(clerk, old, 0, Arrays.copyOf(scan, 100_000));
        patch(clerk, young, 0, Arrays.copyOf(scan, 100_000));
        Instant now = part(Clock.class).instant();
        Files.setLastModifiedTime(part(BlobFolder.class).arriving(old.value()), FileTime.from(now.minus(GivenUp.AGE).minusSeconds(60)));
        Files.setLastModifiedTime(part(BlobFolder.class).arriving(young.value()), FileTime.from(now.minus(GivenUp.AGE).plusSeconds(60)));
        assertThat(part(GivenUp.class).clear()).isEqualTo(1);
        assertThat(offset(clerk, young)).isEqualTo(100_000);
        assertThat(offset(clerk, old)).isZero();
        assertThat(patch(clerk, old, 0, scan).statusCode()).isEqualTo(204);
        assertThat(fetch(holder, old, null).body()).isEqualTo(scan);
    }

    @Test
    void itComesInPiecesAndIsTheSame() {
        byte[] scan = bytes(300_000);
        AttachmentId file = attach(clerk, "حکم \"نقل\" X: y/..\\.pdf", scan);
        assertThat(fetch(holder, file, null).statusCode()).as("not yet here").isEqualTo(404);
        assertThat(offset(clerk, file)).isZero();
        assertThat(patch(clerk, file, 0, Arrays.copyOf(scan, 100_000)).headers().firstValue("Upload-Offset")).hasValue("100000");
        assertThat(offset(clerk, file)).isEqualTo(100_000);
        assertThat(patch(clerk, file, 0, scan).statusCode()).as("not where it goes on").isEqualTo(409);
        assertThat(patch(clerk, file, 100_000, Arrays.copyOfRange(scan, 100_000, 300_000)).statusCode()).isEqualTo(204);
        HttpResponse<byte[]> whole = fetch(holder, file, null);
        assertThat(whole.body()).isEqualTo(scan);
        assertThat(whole.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(whole.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment;").doesNotContain("\n");
        assertThat(whole.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        HttpResponse<byte[]> rest = fetch(holder, file, "bytes=299000-");
        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(scan, 299_000, 300_000));
        assertThat(fetch(holder, file, "bytes=400000-").statusCode()).as("beyond its end").isEqualTo(416);
    }

    @Test
    void whoMayNotSeeThePaperIsToldNothingOfItsFiles() {
        byte[] scan = bytes(5_000);
        AttachmentId file = brought("told once.pdf", scan);
        assertThat(offset(stranger, file)).isEqualTo(-404);
        assertThat(fetch(stranger, file, null).statusCode()).isEqualTo(404);
        assertThat(patch(stranger, file, 0, scan).statusCode()).isEqualTo(404);
        assertThat(patch(holder, file, 0, scan).statusCode()).as("who sees it brings nothing to it").isEqualTo(404);
        assertThat(fetch(holder, file, null).body()).isEqualTo(scan);
        assertThat(part(JdbcClient.class).sql("SELECT count(*) FROM server_log WHERE kind = 'HANDED_OUT' AND words = 'told once.pdf'")
                .query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void whoKnowsAHashHasNoFileByIt() {
        byte[] scan = bytes(4_000);
        brought("secret of another wing.pdf", scan);
        RegisterDak own = stranger.register("Of the other wing");
        accepted(stranger, own);
        AttachmentId claimed = attach(stranger, own, "claimed.pdf", scan);
        assertThat(offset(stranger, claimed)).isZero();
        assertThat(fetch(stranger, claimed, null).statusCode()).isEqualTo(404);
    }

    @Test
    void otherBytesThanSaidAreThrownAwayAndMayComeAnew() {
        byte[] scan = bytes(2_000);
        AttachmentId file = attach(clerk, "scan.pdf", scan);
        byte[] wrong = scan.clone();
        wrong[7] ^= 1;
        assertThat(patch(clerk, file, 0, wrong).body()).asString(UTF_8).contains("request.fileNotAsSaid");
        assertThat(offset(clerk, file)).isZero();
        assertThat(patch(clerk, file, 0, Arrays.copyOf(scan, 2_001)).body()).as("more than there is").asString(UTF_8).contains("request.fileNotAsSaid");
        assertThat(patch(clerk, file, offset(clerk, file), Arrays.copyOfRange(scan, (int) offset(clerk, file), 2_000)).statusCode()).isEqualTo(204);
        assertThat(fetch(holder, file, null).body()).isEqualTo(scan);
    }

    @Test
    void itGoesOnAfterTheServerWasGone() throws IOException {
        byte[] scan = bytes(200_000);
        AttachmentId file = attach(clerk, "scan.pdf", scan);
        halfOpen(clerk, file, scan, 0, 120_000).close();
        await().until(() -> offset(clerk, file) == 120_000);
        server.restart();
        assertThat(offset(clerk, file)).isEqualTo(120_000);
        assertThat(patch(clerk, file, 120_000, Arrays.copyOfRange(scan, 120_000, 200_000)).statusCode()).isEqualTo(204);
        assertThat(fetch(holder, file, null).body()).isEqualTo(scan);
    }

    @Test
    void aLineTheServerStillHoldsWritesNoMoreOnceTheDeskHasComeBack() throws IOException {
        byte[] scan = bytes(90_000);
        AttachmentId file = attach(clerk, "scan.pdf", scan);
        try (Socket stale = halfOpen(clerk, file, scan, 0, 30_000)) {
            await().until(() -> offset(clerk, file) == 30_000);
            assertThat(patch(clerk, file, 30_000, Arrays.copyOfRange(scan, 30_000, 60_000)).statusCode()).isEqualTo(204);
            stale.getOutputStream().write(new byte[10_000]);
            stale.getOutputStream().flush();
            assertThat(patch(clerk, file, 60_000, Arrays.copyOfRange(scan, 60_000, 90_000)).statusCode()).isEqualTo(204);
        }
        assertThat(fetch(holder, file, null).body()).isEqualTo(scan);
    }

    private static AttachmentId brought(String name, byte[] bytes) {
        AttachmentId file = attach(clerk, name, bytes);
        assertThat(patch(clerk, file, 0, bytes).statusCode()).isEqualTo(204);
        return file;
    }

    private static AttachmentId attach(LetterDay by, String name, byte[] bytes) {
        return attach(by, letter, name, bytes);
    }

    private static AttachmentId attach(LetterDay by, RegisterDak to, String name, byte[] bytes) {
        AttachmentId file = new AttachmentId(UUID.randomUUID());
        @Nullable MarkingId none = null;
        accepted(by, new AttachToDak(by.act(), to.dak(), none, file, name, new Blob(hash(bytes), bytes.length, "application/pdf"), null));
        return file;
    }

    private static void accepted(LetterDay by, Command... commands) {
        assertThat(by.send(commands)).extracting(Receipt::verdict).containsOnly(Verdict.ACCEPTED);
    }

    private static <T> T part(Class<T> type) {
        return server.part(type);
    }

    /// How much of it is here; what status there was, below zero, where it is not told.
    private static long offset(LetterDay by, AttachmentId file) {
        HttpResponse<byte[]> answer = send(request(by, file).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        return answer.headers().firstValueAsLong("Upload-Offset").orElse(-answer.statusCode());
    }

    private static HttpResponse<byte[]> patch(LetterDay by, AttachmentId file, long offset, byte[] bytes) {
        return send(request(by, file).header("Upload-Offset", Long.toString(offset))
                .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(bytes)));
    }

    private static HttpResponse<byte[]> fetch(LetterDay by, AttachmentId file, @Nullable String range) {
        return send((range == null ? request(by, file) : request(by, file).header("Range", range)).GET());
    }

    private static HttpRequest.Builder request(LetterDay by, AttachmentId file) {
        return by.desk().request("/api/attachments/" + file.value());
    }

    /// A request whose line stays open after some of its bytes.
    private static Socket halfOpen(LetterDay by, AttachmentId file, byte[] bytes, int from, int to) throws IOException {
        URI url = URI.create(server.url());
        Socket line = new Socket(url.getHost(), url.getPort());
        OutputStream out = line.getOutputStream();
        out.write(("PATCH /api/attachments/" + file.value() + " HTTP/1.1\r\nHost: " + url.getHost() + "\r\nAuthorization: Bearer "
                + by.desk().token().orElseThrow() + "\r\nUpload-Offset: " + from + "\r\nContent-Length: " + (bytes.length - from)
                + "\r\nContent-Type: application/offset+octet-stream\r\n\r\n").getBytes(US_ASCII));
        out.write(bytes, from, to - from);
        out.flush();
        return line;
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

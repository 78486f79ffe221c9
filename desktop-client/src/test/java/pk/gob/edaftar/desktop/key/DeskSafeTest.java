package pk.gob.edaftar.desktop.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.sync.DeviceId;

class DeskSafeTest {
    private static final Instant MONDAY = Instant.parse("2026-05-04T05:00:00Z");
    private static final int DAYS = 45;
    private static final char[] PASSWORD = "Correct horse، درست گھوڑا".toCharArray();
    private static final char[] OTHER = "correct horse".toCharArray();

    private static final StretchCost CHEAP = new StretchCost(64, 1);

    private final SecureRandom random = new SecureRandom();
    private final DeskName desk = new DeskName(new DeviceId(new UUID(1, 2)), new PersonId(new UUID(3, 4)));
    private final HPKE scheme = ServerSeal.scheme();
    private final AsymmetricCipherKeyPair serverKey = scheme.generatePrivateKey();
    private final DeskSafe.Grant grant = grantAt(MONDAY);

    @TempDir
    Path root;

    @Test
    void thePasswordOpensWhatWasMadeWithIt() throws IOException {
        DeskKeys made = safe().create(desk, "a.khan", PASSWORD, grant);

        assertThat(safe().unlock(PASSWORD, MONDAY)).isEqualTo(new Unlocking.Opened(made));
    }

    @Test
    void aWrongPasswordIsToldApartFromADamagedHeader() throws IOException {
        safe().create(desk, "a.khan", PASSWORD, grant);
        assertThat(safe().unlock(OTHER, MONDAY)).isEqualTo(new Unlocking.WrongPassword());

        breakAt(header(), 200);
        breakAt(spare(), 300);
        assertThat(safe().unlock(PASSWORD, MONDAY)).isEqualTo(new Unlocking.Damaged());
    }

    @Test
    void theSpareHeaderOpensWhereTheFirstIsDamaged() throws IOException {
        DeskKeys made = safe().create(desk, "a.khan", PASSWORD, grant);
        breakAt(header(), 200);

        assertThat(safe().unlock(PASSWORD, MONDAY)).isEqualTo(new Unlocking.Opened(made));
    }

    @Test
    void nobodyHasADeskBeforeTheFirstSignIn() throws IOException {
        assertThat(safe().unlock(PASSWORD, MONDAY)).isEqualTo(new Unlocking.NoDesk());
        assertThat(safe().unlock(grant, "a.khan", PASSWORD)).isEqualTo(new Unlocking.NoDesk());
    }

    @Test
    void theWindowOpensOnItsLastDayAndNotAfterIt() throws IOException {
        DeskKeys made = safe().create(desk, "a.khan", PASSWORD, grant);
        Instant lastDay = MONDAY.plus(Duration.ofDays(DAYS));

        assertThat(safe().unlock(PASSWORD, lastDay)).isEqualTo(new Unlocking.Opened(made));
        assertThat(safe().unlock(PASSWORD, lastDay.plusSeconds(1))).isEqualTo(new Unlocking.WindowOver(lastDay));
    }

    @Test
    void settingTheClockBackAfterTheWindowWinsNothing() throws IOException {
        safe().create(desk, "a.khan", PASSWORD, grant);
        safe().unlock(PASSWORD, MONDAY.plus(Duration.ofDays(DAYS + 1)));

        assertThat(safe().unlock(PASSWORD, MONDAY)).isInstanceOf(Unlocking.WindowOver.class);
    }

    @Test
    void settingTheClockBackWithinTheWindowDoesNotLengthenIt() throws IOException {
        safe().create(desk, "a.khan", PASSWORD, grant);
        safe().unlock(PASSWORD, MONDAY.plus(Duration.ofDays(40)));
        safe().unlock(PASSWORD, MONDAY);

        assertThat(folder().header().orElseThrow().window().latest()).isEqualTo(MONDAY.plus(Duration.ofDays(40)));
    }

    @Test
    void aWindowLengthenedByHandIsDamage() throws IOException {
        safe().create(desk, "a.khan", PASSWORD, grant);
        DeskHeader header = folder().header().orElseThrow();
        Window longer = new Window(MONDAY, MONDAY, 4500);
        folder().write(new DeskHeader(header.desk(), header.signIn(), longer, header.windowProof(), header.byPassword(),
                header.byDeskKey(), header.keptByCache(), header.keptSealed()));

        assertThat(safe().unlock(PASSWORD, MONDAY)).isEqualTo(new Unlocking.Damaged());
    }

    @Test
    void theServersKeyOpensADeskWhosePasswordIsForgottenOrWhoseWindowIsOver() throws IOException {
        DeskKeys made = safe().create(desk, "a.khan", PASSWORD, grant);
        Instant late = MONDAY.plus(Duration.ofDays(100));
        safe().unlock(PASSWORD, late);

        assertThat(safe().unlock(grantAt(late), "a.khan", OTHER)).isEqualTo(new Unlocking.Opened(made));
        assertThat(safe().unlock(OTHER, late)).isEqualTo(new Unlocking.Opened(made));
        assertThat(safe().unlock(PASSWORD, late)).isEqualTo(new Unlocking.WrongPassword());
    }

    @Test
    void anotherServersKeyOpensNothing() throws IOException {
        safe().create(desk, "a.khan", PASSWORD, grant);
        DeskSafe.Grant foreign = new DeskSafe.Grant(new DeskKey(bytes(9)), grant.seal(), MONDAY, DAYS);

        assertThat(safe().unlock(foreign, "a.khan", PASSWORD)).isEqualTo(new Unlocking.WrongPassword());
    }

    @Test
    void aContactRenewsTheWindow() throws IOException {
        DeskKeys made = safe().create(desk, "a.khan", PASSWORD, grant);
        Instant later = MONDAY.plus(Duration.ofDays(40));
        safe().renew(made, later, DAYS);

        assertThat(safe().unlock(PASSWORD, later.plus(Duration.ofDays(DAYS)))).isEqualTo(new Unlocking.Opened(made));
    }

    @Test
    void aChangedPasswordOpensAndTheOldOneDoesNot() throws IOException {
        DeskKeys made = safe().create(desk, "a.khan", PASSWORD, grant);
        safe().changePassword(made, OTHER);

        assertThat(safe().unlock(OTHER, MONDAY)).isEqualTo(new Unlocking.Opened(made));
        assertThat(safe().unlock(PASSWORD, MONDAY)).isEqualTo(new Unlocking.WrongPassword());
    }

    @Test
    void anErasedDeskOpensToNobodyButTheServer() throws Exception {
        DeskKeys made = safe().create(desk, "a.khan", PASSWORD, grant);
        Files.writeString(root.resolve("cache.mv.db"), "rows");
        Files.writeString(root.resolve("kept.mv.db"), "outbox");
        Path open = Files.createDirectories(folder().unsealedFiles().resolve("1")).resolve("order.pdf");
        Files.writeString(open, "a copy for another program");
        Files.writeString(Files.createDirectories(folder().fetchedFiles()).resolve("1"), "sealed");
        Files.writeString(Files.createDirectories(folder().unsentFiles()).resolve("1"), "sealed, and nowhere else");
        safe().erase();

        assertThat(safe().unlock(PASSWORD, MONDAY)).isEqualTo(new Unlocking.Erased());
        assertThat(safe().unlock(grant, "a.khan", PASSWORD)).isEqualTo(new Unlocking.Erased());
        assertThat(root.resolve("cache.mv.db")).doesNotExist();
        assertThat(root.resolve("kept.mv.db")).exists();
        assertThat(open).doesNotExist();
        assertThat(folder().fetchedFiles()).doesNotExist();
        assertThat(folder().unsentFiles().resolve("1")).exists();
        assertThat(Files.readString(header())).doesNotContain("wrapped", "byDeskKey", "keptByCache");
        assertThat(openedByServer(folder().header().orElseThrow().keptSealed().sealed())).isEqualTo(made.kept());
    }

    @Test
    void aSealMovedToAnotherDeskDoesNotOpen() throws IOException {
        DeskKeys made = safe().create(desk, "a.khan", PASSWORD, grant);
        Octets foreign = grant.seal().seal(made.kept(), new DeskName(desk.device(), new PersonId(new UUID(5, 6))));

        assertThatThrownBy(() -> openedByServer(foreign)).isInstanceOf(InvalidCipherTextException.class);
    }

    @Test
    void aHalfWrittenHeaderIsNeverSeen() throws IOException {
        DeskKeys made = safe().create(desk, "a.khan", PASSWORD, grant);
        Files.write(root.resolve("desk.header.next"), Arrays.copyOf(Files.readAllBytes(header()), 100));

        assertThat(safe().unlock(PASSWORD, MONDAY)).isEqualTo(new Unlocking.Opened(made));
    }

    @Test
    void aDeskOpensByTheCostItWasMadeWith() throws IOException {
        DeskKeys made = safe().create(desk, "a.khan", PASSWORD, grant);

        assertThat(new DeskSafe(folder(), random, StretchCost.TODAY).unlock(PASSWORD, MONDAY))
                .isEqualTo(new Unlocking.Opened(made));
        assertThat(Files.readString(header())).contains("\"memoryKib\" : 64");
    }

    @Test
    void aPersonIsFoundByTheNameHeSignsInWith() throws IOException {
        DeskFolders folders = new DeskFolders(root);
        new DeskSafe(folders.of(desk.person()), random, CHEAP).create(desk, "A.Khan", PASSWORD, grant);

        assertThat(folders.named(" a.khan ")).contains(folders.of(desk.person()));
        assertThat(folders.named("b.khan")).isEmpty();
    }

    private DeskSafe safe() {
        return new DeskSafe(folder(), random, CHEAP);
    }

    private DeskFolder folder() {
        return new DeskFolder(root);
    }

    private Path header() {
        return root.resolve("desk.header");
    }

    private Path spare() {
        return root.resolve("desk.header.spare");
    }

    private DeskSafe.Grant grantAt(Instant at) {
        ServerSeal seal = new ServerSeal("2026-1", Octets.of(scheme.serializePublicKey(serverKey.getPublic())));
        return new DeskSafe.Grant(new DeskKey(bytes(7)), seal, at, DAYS);
    }

    private DiskKey openedByServer(Octets sealed) throws Exception {
        byte[] all = sealed.bytes();
        byte[] opened = scheme.open(Arrays.copyOf(all, 32), serverKey, ServerSeal.PURPOSE.getBytes(StandardCharsets.UTF_8),
                desk.text().getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(all, 32, all.length), null, null, null);
        return new DiskKey(opened);
    }

    private static byte[] bytes(int value) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    private static void breakAt(Path file, int position) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[position] ^= 1;
        Files.write(file, bytes);
    }
}

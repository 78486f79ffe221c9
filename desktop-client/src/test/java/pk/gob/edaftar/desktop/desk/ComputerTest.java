package pk.gob.edaftar.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gob.edaftar.desktop.key.DeskKey;
import pk.gob.edaftar.desktop.key.DeskName;
import pk.gob.edaftar.desktop.key.DeskSafe;
import pk.gob.edaftar.desktop.key.Octets;
import pk.gob.edaftar.desktop.key.ServerSeal;
import pk.gob.edaftar.desktop.key.StretchCost;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.sync.DeviceId;

/// What a computer remembers outlives a power cut in the middle of writing it.
class ComputerTest {
    private static final String FILE = "computer.json";

    @TempDir
    Path home;

    @Test
    void itIsTheSameAtTheNextStart() {
        Computer first = new Computer(home, InstantSource.system());
        first.server("http://daftar.example:8080");
        first.signedIn("clerk");
        Computer again = new Computer(home, InstantSource.system());
        assertThat(again.device()).isEqualTo(first.device());
        assertThat(again.remembered()).isEqualTo(new Entrance.Remembered("http://daftar.example:8080", java.util.List.of("clerk"), java.util.List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"device\":\"?\"}", "{\"device\":null}", "{}", "\u0000\u0000\u0000\u0000"})
    void withItsFileDamagedItIsStillTheDeviceItsDesksAreOf(String damaged) throws IOException {
        DeviceId device = new Computer(home, InstantSource.system()).device();
        desk(device, "clerk", Instant.parse("2026-05-04T04:00:00Z"));
        desk(device, "so.admin", Instant.parse("2026-05-05T04:00:00Z"));
        Files.write(home.resolve(FILE), damaged.getBytes(StandardCharsets.UTF_8));

        Computer again = new Computer(home, InstantSource.system());

        assertThat(again.device()).isEqualTo(device);
        assertThat(again.remembered().logins()).containsExactly("so.admin", "clerk");
        assertThat(new Computer(home, InstantSource.system()).device()).as("and it is written down again").isEqualTo(device);
    }

    @Test
    void withoutDesksADamagedFileIsANewBeginning() throws IOException {
        Files.write(home.resolve(FILE), new byte[0]);
        DeviceId device = new Computer(home, InstantSource.system()).device();
        assertThat(new Computer(home, InstantSource.system()).device()).isEqualTo(device);
    }

    private void desk(DeviceId device, String signIn, Instant at) throws IOException {
        PersonId person = new PersonId(UUID.randomUUID());
        DeskSafe safe = new DeskSafe(new Computer(home, InstantSource.system()).desks().of(person), new SecureRandom(), new StretchCost(8, 1));
        DeskKey key = new DeskKey(new byte[32]);
        byte[] basePoint = new byte[32];
        basePoint[0] = 9;
        safe.create(new DeskName(device, person), signIn, "secret".toCharArray(),
                new DeskSafe.Grant(key, new ServerSeal("test", Octets.of(basePoint)), at, 45));
    }
}

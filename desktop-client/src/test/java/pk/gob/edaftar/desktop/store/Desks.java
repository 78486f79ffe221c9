package pk.gob.edaftar.desktop.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.bouncycastle.crypto.hpke.HPKE;
import pk.gob.edaftar.desktop.key.DeskFolder;
import pk.gob.edaftar.desktop.key.DeskKey;
import pk.gob.edaftar.desktop.key.DeskKeys;
import pk.gob.edaftar.desktop.key.DeskName;
import pk.gob.edaftar.desktop.key.DeskSafe;
import pk.gob.edaftar.desktop.key.Octets;
import pk.gob.edaftar.desktop.key.ServerSeal;
import pk.gob.edaftar.desktop.key.StretchCost;
import pk.gob.edaftar.desktop.key.Unlocking;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.sync.DeviceId;
import pk.gob.edaftar.model.sync.Identity;
import pk.gob.edaftar.model.wire.Wire;

/// Desks on disk for tests: real keys, real encrypted files.
public final class Desks {
    private static final char[] PASSWORD = "a password of four words".toCharArray();
    private static final Instant ANY = Instant.parse("2026-05-04T04:00:00Z");

    private Desks() {}

    /// A person's desk in a folder, made at the first call and opened at every other.
    public static DeskFiles open(Path root, DeviceId device, PersonId person) {
        DeskFolder folder = new DeskFolder(root);
        Identity identity = new Identity(device, person, "7F3-1");
        try {
            DeskSafe safe = new DeskSafe(folder, new SecureRandom(), new StretchCost(64, 1));
            if (safe.unlock(PASSWORD, ANY) instanceof Unlocking.Opened(DeskKeys keys)) {
                return DeskFiles.open(folder, keys, new Wire());
            }
            DeskKeys keys = safe.create(new DeskName(device, person), "somebody", PASSWORD, grant());
            return DeskFiles.create(folder, keys, identity, UUID.randomUUID(), new Wire());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DeskSafe.Grant grant() {
        HPKE scheme = new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
        byte[] publicKey = scheme.serializePublicKey(scheme.generatePrivateKey().getPublic());
        byte[] deskKey = new byte[32];
        Arrays.fill(deskKey, (byte) 5);
        return new DeskSafe.Grant(new DeskKey(deskKey), new ServerSeal("test", Octets.of(publicKey)), ANY, 45);
    }
}

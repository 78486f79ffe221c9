package pk.gob.edaftar.server.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.hpke.HPKEContext;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pk.gob.edaftar.model.id.Sha256;
import pk.gob.edaftar.server.database.DataFolder;
import pk.gob.edaftar.server.database.Secrets;

/// The key pair desks seal their outboxes to. The private half is a file only the server's user may read;
/// nodes that share a database share that file.
@Component
public class SealingKeys {
    private static final String FILE = "sealing-key";
    private static final String PURPOSE = "e-daftar/kept-key/1";
    private static final int ENCAPSULATED_BYTES = 32;
    private static final int LONGEST = 1024;

    private final X25519PrivateKeyParameters key;
    private final String id;

    SealingKeys(DataFolder data, JdbcClient jdbc) throws IOException {
        this.key = new X25519PrivateKeyParameters(Secrets.in(data.path()).bytes(FILE, Token::randomBytes), 0);
        this.id = fingerprint(key.generatePublicKey().getEncoded());
        register(jdbc, data);
    }

    /// The name of the public key.
    public String id() {
        return id;
    }

    /// The public key: 32 raw bytes, base64.
    public String publicKey() {
        return Base64.getEncoder().encodeToString(key.generatePublicKey().getEncoded());
    }

    /// Opens the key of a desk's kept store, as the desk sealed it (HPKE, RFC 9180, base mode: X25519, HKDF-SHA256, AES-256-GCM).
    /// @param sealedTo which of the server's keys it was sealed to
    /// @param sealed what the recipient derives the secret from, then the ciphertext
    /// @param desk whose it is, `device/person`
    /// @return the key; empty where it was sealed to another server, for another desk, or is damaged
    public Optional<byte[]> open(String sealedTo, byte[] sealed, String desk) {
        if (!sealedTo.equals(id) || sealed.length <= ENCAPSULATED_BYTES || sealed.length > LONGEST) {
            return Optional.empty();
        }
        HPKE scheme = new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
        AsymmetricCipherKeyPair pair = scheme.deserializePrivateKey(key.getEncoded(), key.generatePublicKey().getEncoded());
        try {
            HPKEContext recipient = scheme.setupBaseR(Arrays.copyOf(sealed, ENCAPSULATED_BYTES), pair,
                    PURPOSE.getBytes(StandardCharsets.UTF_8));
            return Optional.of(recipient.open(desk.getBytes(StandardCharsets.UTF_8),
                    Arrays.copyOfRange(sealed, ENCAPSULATED_BYTES, sealed.length)));
        } catch (InvalidCipherTextException | IllegalArgumentException | IllegalStateException notOurs) {
            return Optional.empty();
        }
    }

    /// A database that knows another key has outboxes sealed to it somewhere: without that key they are lost.
    private void register(JdbcClient jdbc, DataFolder data) {
        jdbc.sql("""
                        INSERT INTO sealing_key (id, public_key)
                        SELECT :id, :key WHERE NOT EXISTS (SELECT 1 FROM sealing_key) ON CONFLICT DO NOTHING""")
                .param("id", id).param("key", key.generatePublicKey().getEncoded()).update();
        List<String> known = jdbc.sql("SELECT id FROM sealing_key").query((row, n) -> row.getString(1)).list();
        if (!known.contains(id)) {
            throw new IllegalStateException("the database belongs to a server whose sealing key is " + known
                    + ", but the one in " + data.path() + " is " + id + ": copy secrets/" + FILE + " from that server's data folder");
        }
    }

    private static String fingerprint(byte[] publicKey) {
        return Sha256.of(publicKey).substring(0, 16);
    }
}

package pk.gob.edaftar.desktop.key;

import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.hpke.HPKEContextWithEncapsulation;

/// The server's public key, to which a kept store's key is sealed: whatever becomes of the person's password and
/// his wraps, the server can open what he had not yet sent. Standard HPKE (RFC 9180, base mode: X25519,
/// HKDF-SHA256, AES-256-GCM), so that any later program can.
/// @param id which of the server's keys this is
/// @param publicKey its 32 raw bytes
public record ServerSeal(String id, Octets publicKey) {
    static final String PURPOSE = "e-daftar/kept-key/1";

    public ServerSeal {
        if (publicKey.length() != 32) {
            throw new IllegalArgumentException("a server's sealing key has 32 bytes, not " + publicKey.length());
        }
    }

    /// The scheme; the server opens with the same.
    static HPKE scheme() {
        return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }

    /// The sealed key: what the recipient derives the secret from, then the ciphertext.
    Octets seal(DiskKey key, DeskName desk) {
        HPKE scheme = scheme();
        try {
            HPKEContextWithEncapsulation sender = scheme.setupBaseS(
                    scheme.deserializePublicKey(publicKey.bytes()), PURPOSE.getBytes(StandardCharsets.UTF_8));
            byte[] encapsulated = sender.getEncapsulation();
            byte[] ciphertext = sender.seal(desk.text().getBytes(StandardCharsets.UTF_8), key.bytes());
            return Octets.joined(encapsulated, ciphertext);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("sealing does not fail", e);
        }
    }
}

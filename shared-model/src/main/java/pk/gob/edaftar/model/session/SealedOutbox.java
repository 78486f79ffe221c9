package pk.gob.edaftar.model.session;

import java.util.List;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.sync.DeviceId;

/// What somebody absent had done and not yet sent, as his desk sealed it. Whoever brings it can neither read it nor make one:
/// the acts are under a key that only that desk and the server have.
/// @param sealingKeyId which key of the server it is sealed to
/// @param sealedKey the key of the desk's kept store, sealed to the server (HPKE), base64
/// @param acts each one sealed apart (AES-256-GCM), base64, in the order in which they were done
public record SealedOutbox(DeviceId device, PersonId person, String sealingKeyId, String sealedKey, List<String> acts) {
    /// How many acts go in one message at most.
    public static final int LIMIT = 50;

    public SealedOutbox {
        acts = List.copyOf(acts);
    }

    /// Never shows what is sealed.
    @Override
    public String toString() {
        return "SealedOutbox[device=" + device.value() + ", person=" + person.value() + ", acts=" + acts.size() + "]";
    }
}

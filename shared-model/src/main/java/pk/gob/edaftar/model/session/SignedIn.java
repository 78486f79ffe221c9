package pk.gob.edaftar.model.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.sync.DeviceId;
import pk.gob.edaftar.model.sync.Epoch;

/// A session: who is there, and what his desk needs to work on when the line is gone.
/// @param token what the desk shows from now on instead of a password; none in the answer to *resume*
/// @param deviceNumber the device's short number, and `slot` the person's place on it: together they name a provisional
///     number (`P/<device>-<slot>/<n>`)
/// @param mustChangePassword until he does, only *change password* is open to him
/// @param deskKey 32 random bytes, base64, of this person on this device: the same until the device is revoked, then gone
/// @param sealingKeyId which key of the server the next one is
/// @param sealingKey the server's public X25519 key, 32 raw bytes, base64: what is sealed to it only the server opens
/// @param serverTime the server's clock when it answered
/// @param offlineDays how long the desk may be opened without the server
/// @param epoch the epoch of the server's database
public record SignedIn(@Nullable String token, PersonId person, DeviceId device, long deviceNumber,
        int slot, String userName, boolean mustChangePassword, String deskKey, String sealingKeyId, String sealingKey,
        Instant serverTime, int offlineDays, Epoch epoch) {
    /// The same with the token that the desk is to show from now on.
    public SignedIn withToken(String fresh) {
        return new SignedIn(fresh, person, device, deviceNumber, slot, userName, mustChangePassword, deskKey, sealingKeyId,
                sealingKey, serverTime, offlineDays, epoch);
    }

    /// Never shows a key.
    @Override
    public String toString() {
        return "SignedIn[person=" + person.value() + ", device=" + device.value() + "]";
    }
}

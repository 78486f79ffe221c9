package pk.gob.edaftar.model.session;

import pk.gob.edaftar.model.sync.DeviceId;

/// Somebody who was invited chooses his password, and signs in.
/// @param code as it was typed
public record InvitationAccepted(String code, String password, DeviceId device, String deviceName) {
    /// Never shows code or password.
    @Override
    public String toString() {
        return "InvitationAccepted[device=" + device.value() + "]";
    }
}

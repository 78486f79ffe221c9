package pk.gob.edaftar.model.session;

import pk.gob.edaftar.model.sync.DeviceId;
import pk.gob.edaftar.model.text.Bilingual;

/// The first Super Admin of an empty directory.
/// @param code the one-time code on the server's console
public record FirstAdministrator(String code, String userName, String password, Bilingual name, DeviceId device,
        String deviceName) {
    /// Never shows the password.
    @Override
    public String toString() {
        return "FirstAdministrator[device=" + device.value() + "]";
    }
}

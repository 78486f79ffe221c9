package pk.gob.edaftar.desktop.key;

import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.sync.DeviceId;

/// Whose desk on which device: each has stores, an outbox and leases of its own.
public record DeskName(DeviceId device, PersonId person) {
    /// What wraps and seals are bound to, `device/person`.
    public String text() {
        return device.value() + "/" + person.value();
    }
}

package pk.gob.edaftar.model.session;

import pk.gob.edaftar.model.sync.DeviceId;

/// A computer that was invited says which it is.
/// @param code as it was typed
/// @param deviceName what people call it
public record ComputerEnrolled(String code, DeviceId device, String deviceName) {
    /// Never shows the code.
    @Override
    public String toString() {
        return "ComputerEnrolled[device=" + device.value() + "]";
    }
}

package pk.gob.edaftar.model.session;

import pk.gob.edaftar.model.sync.DeviceId;

/// Somebody signs in at a device.
/// @param device the installation's own identity; the first sign-in enrols it
/// @param deviceName what people call the computer
public record SignIn(String userName, String password, DeviceId device, String deviceName) {
    /// Never shows the password: records find their way into logs.
    @Override
    public String toString() {
        return "SignIn[device=" + device.value() + "]";
    }
}

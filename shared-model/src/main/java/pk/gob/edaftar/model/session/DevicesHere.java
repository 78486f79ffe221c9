package pk.gob.edaftar.model.session;

import java.util.List;

/// The computers that were enrolled, for an administrator.
public record DevicesHere(List<DeviceHere> devices) {
    public DevicesHere {
        devices = List.copyOf(devices);
    }
}

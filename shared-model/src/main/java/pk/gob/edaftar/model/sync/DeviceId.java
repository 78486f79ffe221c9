package pk.gob.edaftar.model.sync;

import java.util.UUID;
import pk.gob.edaftar.model.id.Id;

/// The identity of one installation of the desk program.
public record DeviceId(UUID value) implements Id {}

package pk.gob.edaftar.model.sync;

import pk.gob.edaftar.model.org.PersonId;

/// Whose desk this is.
/// @param slot a short name of this device and person, such as `7F3-1`, that begins their provisional numbers
public record Identity(DeviceId device, PersonId person, String slot) {}

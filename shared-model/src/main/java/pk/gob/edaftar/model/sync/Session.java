package pk.gob.edaftar.model.sync;

import pk.gob.edaftar.model.org.PersonId;

/// Who speaks to the server and from which device; the server has checked both.
public record Session(DeviceId device, PersonId person) {}

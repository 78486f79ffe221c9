package pk.gob.edaftar.model.org;

import java.util.UUID;
import pk.gob.edaftar.model.id.Id;

/// The identity of a holiday.
public record HolidayId(UUID value) implements Id {}

package pk.gob.edaftar.model.org;

import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Part;

/// What the directory consists of; every desk holds all of it.
public sealed interface OrgEntity extends Entity permits Unit, Post, Person, Charge, Holiday, OfficeCalendar {
    @Override
    default Part part() {
        return Part.directory(key());
    }
}

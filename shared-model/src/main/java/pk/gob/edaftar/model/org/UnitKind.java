package pk.gob.edaftar.model.org;

/// The levels of the hierarchy (`DOMAIN.md` 2). An attached department is a DEPARTMENT with a department as its parent.
public enum UnitKind { APEX, DEPARTMENT, WING, SECTION }

package pk.gob.edaftar.server.hierarchy;

/// What a row of the table says.
enum RowKind { UNIT, POST, PERSON, CHARGE, ACCOUNT, HOLIDAY, CALENDAR }

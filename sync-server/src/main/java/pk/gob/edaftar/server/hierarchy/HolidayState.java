package pk.gob.edaftar.server.hierarchy;

/// Whether a line enters a holiday or takes it back.
enum HolidayState { GAZETTED, WITHDRAWN }

package pk.gob.edaftar.desktop.store;

import java.util.List;

/// The tables of what must never be lost.
final class KeptTables {
    private KeptTables() {}

    static final List<String> FIRST = List.of(
            """
            CREATE TABLE act(
                n BIGINT PRIMARY KEY, id UUID NOT NULL UNIQUE, state VARCHAR(12) NOT NULL, at BIGINT NOT NULL, decided BIGINT,
                seen VARCHAR NOT NULL, body VARCHAR NOT NULL, receipt VARCHAR)""",
            "CREATE INDEX act_state ON act(state, n)",
            "CREATE TABLE touch(paper UUID NOT NULL, n BIGINT NOT NULL, PRIMARY KEY(paper, n))",
            "CREATE INDEX touch_n ON touch(n)",
            "CREATE TABLE lease_request(series VARCHAR(60) PRIMARY KEY, request UUID)",
            """
            CREATE TABLE lease(
                id UUID PRIMARY KEY, series VARCHAR(60) NOT NULL, device UUID NOT NULL, person UUID NOT NULL,
                first BIGINT NOT NULL, last BIGINT NOT NULL, next BIGINT NOT NULL)""",
            "CREATE INDEX lease_series ON lease(series, first)",
            """
            CREATE TABLE draft(
                form VARCHAR(60) NOT NULL, about VARCHAR(60) NOT NULL, fields VARCHAR NOT NULL, at BIGINT NOT NULL,
                PRIMARY KEY(form, about))""",
            "CREATE TABLE reading(n BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at BIGINT NOT NULL, body VARCHAR NOT NULL)");

    /// Readings are chained: the last one stays, so that the next knows what it follows.
    static final List<String> CHAINED_READINGS = List.of(
            "DROP TABLE reading",
            "CREATE TABLE reading(n BIGINT PRIMARY KEY, sent BOOLEAN DEFAULT FALSE NOT NULL, hash VARCHAR(64) NOT NULL, body VARCHAR NOT NULL)");

    /// Files attached here whose bytes the server does not have yet.
    static final List<String> UNSENT_FILES = List.of(
            "CREATE TABLE unsent_file(attachment UUID PRIMARY KEY, dak UUID NOT NULL, size BIGINT NOT NULL)");

    /// Whether they are as they were attached, and which life of the server has had them.
    static final List<String> BROUGHT_FILES = List.of(
            "ALTER TABLE unsent_file RENAME TO attached_file",
            "ALTER TABLE attached_file ADD COLUMN sha256 VARCHAR(64)",
            "ALTER TABLE attached_file ADD COLUMN damaged BOOLEAN DEFAULT FALSE NOT NULL",
            "ALTER TABLE attached_file ADD COLUMN brought_to VARCHAR");
}

package pk.gob.edaftar.desktop.store;

import java.util.List;

/// The tables of what can be fetched again. Bodies lie apart from what lists read: with bodies in the rows a sorted
/// list of 100,000 takes a minute, without them less than a tenth of a second.
final class CacheTables {
    private CacheTables() {}

    static final List<String> FOLLOW_UPS = List.of(
            "CREATE TABLE follow_up(dak UUID NOT NULL, owner UUID NOT NULL, due INT NOT NULL)",
            "CREATE INDEX follow_up_dak ON follow_up(dak)",
            "CREATE INDEX follow_up_owner ON follow_up(owner, due)");

    /// The diaries of other registries a paper stands in.
    static final List<String> DIARISED = List.of(
            "CREATE TABLE diarised(dak UUID NOT NULL, registry UUID NOT NULL, serial_year INT, serial BIGINT, number VARCHAR NOT NULL, diarised_on INT NOT NULL)",
            "CREATE INDEX diarised_dak ON diarised(dak)",
            "CREATE INDEX diarised_registry ON diarised(registry, serial_year, serial)");

    static final List<String> FIRST = List.of(
            "CREATE TABLE stream(id INT PRIMARY KEY, name VARCHAR(60) NOT NULL, followed BOOLEAN NOT NULL, bodies BOOLEAN NOT NULL, pos BIGINT NOT NULL, sum BIGINT NOT NULL)",
            """
            CREATE TABLE part(
                id INT PRIMARY KEY, paper UUID NOT NULL, kind TINYINT NOT NULL, branch UUID NOT NULL,
                held BIGINT NOT NULL)""",
            "CREATE INDEX part_paper ON part(paper)",
            "CREATE TABLE behind(part INT PRIMARY KEY)",
            """
            CREATE TABLE listing(
                part INT NOT NULL, stream INT NOT NULL, seq BIGINT NOT NULL, pos BIGINT NOT NULL, upto BIGINT,
                PRIMARY KEY(part, stream))""",
            "CREATE INDEX listing_stream ON listing(stream)",
            "CREATE TABLE entity(id UUID NOT NULL, part INT NOT NULL, seq BIGINT NOT NULL, body VARCHAR NOT NULL)",
            "CREATE UNIQUE INDEX entity_id ON entity(id)",
            "CREATE INDEX entity_part ON entity(part)",
            "CREATE TABLE beneath(id UUID PRIMARY KEY, paper UUID NOT NULL, part VARCHAR(100), seq BIGINT, body VARCHAR)",
            "CREATE INDEX beneath_paper ON beneath(paper)",
            "CREATE TABLE overlaid(n BIGINT PRIMARY KEY)",
            """
            CREATE TABLE dak(
                id UUID NOT NULL, registry UUID NOT NULL, serial_year INT, serial BIGINT, number VARCHAR NOT NULL,
                subject VARCHAR NOT NULL, sender_name VARCHAR NOT NULL,
                sender_office VARCHAR NOT NULL, urgency TINYINT NOT NULL, grade TINYINT NOT NULL,
                state TINYINT NOT NULL, received_on INT NOT NULL, holder UUID NOT NULL, since BIGINT NOT NULL, return_by INT,
                findings INT NOT NULL, opened BOOLEAN NOT NULL, subject_key VARCHAR NOT NULL, sender_key VARCHAR NOT NULL,
                reference VARCHAR, letter_date INT)""",
            "CREATE UNIQUE INDEX dak_id ON dak(id)",
            "CREATE INDEX dak_since ON dak(since, id, registry)",
            "CREATE INDEX dak_number ON dak(serial_year, serial, id, registry)",
            "CREATE INDEX dak_urgency ON dak(urgency, id, registry)",
            "CREATE INDEX dak_return_by ON dak(return_by, id, registry)",
            "CREATE INDEX dak_subject ON dak(subject_key, id, registry)",
            "CREATE INDEX dak_sender ON dak(sender_key, id, registry)",
            "CREATE INDEX dak_reference ON dak(reference)",
            "CREATE TABLE dak_find(id UUID NOT NULL, text VARCHAR NOT NULL)",
            "CREATE UNIQUE INDEX dak_find_id ON dak_find(id)",
            """
            CREATE TABLE holding(
                dak UUID NOT NULL, marking UUID NOT NULL, holder UUID NOT NULL, copy BOOLEAN NOT NULL, since BIGINT NOT NULL,
                return_by INT, opened BOOLEAN NOT NULL)""",
            "CREATE INDEX holding_dak ON holding(dak)",
            "CREATE INDEX holding_holder ON holding(holder)",
            "CREATE TABLE sending(dak UUID NOT NULL, marking UUID NOT NULL, sender UUID NOT NULL, receiver UUID NOT NULL, at BIGINT NOT NULL)",
            "CREATE INDEX sending_dak ON sending(dak)",
            "CREATE INDEX sending_sender ON sending(sender, at)");

    /// By when what is open is due.
    static final List<String> DUE = List.of(
            "ALTER TABLE dak ADD COLUMN due INT",
            "ALTER TABLE holding ADD COLUMN due INT",
            "DROP INDEX dak_return_by",
            "CREATE INDEX dak_due ON dak(due, id, registry)");

    /// What search reads: numbers folded for fragments of them, and which papers its index has yet to take up.
    static final List<String> FOUND = List.of(
            "ALTER TABLE dak_find ADD COLUMN numbers VARCHAR NOT NULL",
            "CREATE TABLE unfound(n BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, paper UUID NOT NULL)");
}

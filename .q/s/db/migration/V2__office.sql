-- The truth of the office. Entities have one table per kind, all of one shape: which part of which paper, the place in the
-- part's count, how often written, and the body; plain columns beside it for whatever is constrained, looked up or joined.
-- part: 1 directory, 2 trail, 3 content, 4 secret. Stream kinds: 1 directory, 2 desk, 3 safe, 4 unit, 5 heads, 6 diary.

-- Units of the hierarchy.
CREATE TABLE org_unit (
    id       uuid PRIMARY KEY,
    paper    uuid NOT NULL,
    part     smallint NOT NULL,
    branch   uuid NOT NULL,
    seq      bigint NOT NULL,
    version  int NOT NULL,
    schema   int NOT NULL,
    body     jsonb NOT NULL,
    UNIQUE (paper, part, branch, seq)
);

-- Posts.
CREATE TABLE org_post (
    id       uuid PRIMARY KEY,
    paper    uuid NOT NULL,
    part     smallint NOT NULL,
    branch   uuid NOT NULL,
    seq      bigint NOT NULL,
    version  int NOT NULL,
    schema   int NOT NULL,
    body     jsonb NOT NULL,
    UNIQUE (paper, part, branch, seq)
);

-- Persons.
CREATE TABLE org_person (
    id       uuid PRIMARY KEY,
    paper    uuid NOT NULL,
    part     smallint NOT NULL,
    branch   uuid NOT NULL,
    seq      bigint NOT NULL,
    version  int NOT NULL,
    schema   int NOT NULL,
    body     jsonb NOT NULL,
    UNIQUE (paper, part, branch, seq)
);

-- Who holds which post, from when to when.
CREATE TABLE org_charge (
    id       uuid PRIMARY KEY,
    paper    uuid NOT NULL,
    part     smallint NOT NULL,
    branch   uuid NOT NULL,
    seq      bigint NOT NULL,
    version  int NOT NULL,
    schema   int NOT NULL,
    body     jsonb NOT NULL,
    UNIQUE (paper, part, branch, seq)
);

-- Receipts as the register has them.
CREATE TABLE dak_entry (
    id       uuid PRIMARY KEY,
    paper    uuid NOT NULL,
    part     smallint NOT NULL,
    branch   uuid NOT NULL,
    seq      bigint NOT NULL,
    version  int NOT NULL,
    schema   int NOT NULL,
    body     jsonb NOT NULL,
    registry      uuid NOT NULL,
    year          int NOT NULL,
    serial        bigint,
    suffix        text NOT NULL DEFAULT '',
    registered_by uuid NOT NULL,
    registered_at timestamptz NOT NULL,
    CONSTRAINT dak_entry_number UNIQUE (registry, year, serial, suffix),
    UNIQUE (paper, part, branch, seq)
);
CREATE INDEX dak_entry_by_registrar ON dak_entry (registry, registered_by, registered_at);

-- What a letter says of itself.
CREATE TABLE dak_letter (
    id       uuid PRIMARY KEY,
    paper    uuid NOT NULL,
    part     smallint NOT NULL,
    branch   uuid NOT NULL,
    seq      bigint NOT NULL,
    version  int NOT NULL,
    schema   int NOT NULL,
    body     jsonb NOT NULL,
    reference   text NOT NULL,
    letter_date date,
    UNIQUE (paper, part, branch, seq)
);
CREATE INDEX dak_letter_by_reference ON dak_letter (reference) WHERE reference <> '';

-- What a letter says.
CREATE TABLE dak_text (
    id       uuid PRIMARY KEY,
    paper    uuid NOT NULL,
    part     smallint NOT NULL,
    branch   uuid NOT NULL,
    seq      bigint NOT NULL,
    version  int NOT NULL,
    schema   int NOT NULL,
    body     jsonb NOT NULL,
    UNIQUE (paper, part, branch, seq)
);

-- To whom a receipt was marked, and who has it.
CREATE TABLE dak_marking (
    id       uuid PRIMARY KEY,
    paper    uuid NOT NULL,
    part     smallint NOT NULL,
    branch   uuid NOT NULL,
    seq      bigint NOT NULL,
    version  int NOT NULL,
    schema   int NOT NULL,
    body     jsonb NOT NULL,
    UNIQUE (paper, part, branch, seq)
);

-- The journey of a receipt.
CREATE TABLE dak_movement (
    id       uuid PRIMARY KEY,
    paper    uuid NOT NULL,
    part     smallint NOT NULL,
    branch   uuid NOT NULL,
    seq      bigint NOT NULL,
    version  int NOT NULL,
    schema   int NOT NULL,
    body     jsonb NOT NULL,
    UNIQUE (paper, part, branch, seq)
);

-- What was written on a receipt.
CREATE TABLE dak_remark (
    id       uuid PRIMARY KEY,
    paper    uuid NOT NULL,
    part     smallint NOT NULL,
    branch   uuid NOT NULL,
    seq      bigint NOT NULL,
    version  int NOT NULL,
    schema   int NOT NULL,
    body     jsonb NOT NULL,
    UNIQUE (paper, part, branch, seq)
);

-- What was found wrong with a recorded fact.
CREATE TABLE dak_finding (
    id       uuid PRIMARY KEY,
    paper    uuid NOT NULL,
    part     smallint NOT NULL,
    branch   uuid NOT NULL,
    seq      bigint NOT NULL,
    version  int NOT NULL,
    schema   int NOT NULL,
    body     jsonb NOT NULL,
    UNIQUE (paper, part, branch, seq)
);

-- Papers as something to lock; the order of locks is the order of their ids.
CREATE TABLE paper (
    id uuid PRIMARY KEY
);

-- The count of each part; taken under the paper's lock.
CREATE TABLE part (
    paper  uuid NOT NULL,
    part   smallint NOT NULL,
    branch uuid NOT NULL,
    seq    bigint NOT NULL,
    PRIMARY KEY (paper, part, branch)
);

CREATE TABLE stream (
    id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind  smallint NOT NULL,
    owner uuid NOT NULL,
    head  bigint NOT NULL DEFAULT 0,
    sum   bigint NOT NULL DEFAULT 0,
    UNIQUE (kind, owner)
);

-- One row per stream and part: the latest word on it. Every row has a position of its own.
CREATE TABLE feed (
    stream bigint NOT NULL REFERENCES stream,
    paper  uuid NOT NULL,
    part   smallint NOT NULL,
    branch uuid NOT NULL,
    seq    bigint NOT NULL,
    pos    bigint NOT NULL,
    upto   bigint,
    gone   boolean NOT NULL,
    PRIMARY KEY (paper, part, branch, stream),
    UNIQUE (stream, pos)
);

-- Commands taken up. A row without a receipt is a transaction still under way, and nobody else sees it.
CREATE TABLE ledger (
    command uuid PRIMARY KEY,
    hash    text NOT NULL,
    device  uuid NOT NULL,
    person  uuid NOT NULL,
    at      timestamptz NOT NULL DEFAULT now()
);

-- What was answered, numbered per person at a device.
CREATE TABLE receipt (
    device  uuid NOT NULL,
    person  uuid NOT NULL,
    number  bigint NOT NULL,
    command uuid NOT NULL UNIQUE REFERENCES ledger,
    verdict text NOT NULL,
    body    jsonb NOT NULL,
    PRIMARY KEY (device, person, number)
);

-- How far each person at a device has come with sending.
CREATE TABLE push_lane (
    device    uuid NOT NULL,
    person    uuid NOT NULL,
    receipts  bigint NOT NULL DEFAULT 0,
    pushed_at timestamptz,
    PRIMARY KEY (device, person)
);

-- Every act on a paper, chained; never trimmed. Texts are kept as they were hashed.
CREATE TABLE act (
    paper    uuid NOT NULL,
    seq      bigint NOT NULL,
    command  uuid NOT NULL,
    device   uuid NOT NULL,
    person   uuid NOT NULL,
    at       timestamptz NOT NULL,
    said     text NOT NULL,
    answered text NOT NULL,
    previous text NOT NULL,
    hash     text NOT NULL,
    -- given after commit, gaplessly, by the one sequencer; its head is signed outside the database
    ordinal  bigint UNIQUE,
    PRIMARY KEY (paper, seq)
);
CREATE INDEX act_without_ordinal ON act (at) WHERE ordinal IS NULL;

CREATE TABLE number_series (
    registry uuid NOT NULL,
    year     int NOT NULL,
    last     bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (registry, year)
);

CREATE TABLE lease (
    id         uuid PRIMARY KEY,
    registry   uuid NOT NULL,
    year       int NOT NULL,
    device     uuid NOT NULL,
    person     uuid NOT NULL,
    first      bigint NOT NULL,
    last       bigint NOT NULL,
    granted_at timestamptz NOT NULL DEFAULT now(),
    frozen_at  timestamptz,
    FOREIGN KEY (registry, year) REFERENCES number_series,
    CHECK (first >= 1 AND last >= first),
    CONSTRAINT lease_disjoint UNIQUE (registry, year, first)
);

-- What cannot be authentic, kept for the registry's head.
CREATE TABLE quarantine (
    command uuid PRIMARY KEY,
    device  uuid NOT NULL,
    person  uuid NOT NULL,
    at      timestamptz NOT NULL,
    rule    text NOT NULL,
    body    text NOT NULL
);

-- Locks papers, known or not, in the order of their ids.
CREATE FUNCTION lock_papers(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO paper (id) SELECT p FROM unnest(ids) p
        WHERE NOT EXISTS (SELECT 1 FROM paper WHERE id = p) ORDER BY p ON CONFLICT DO NOTHING;
    PERFORM 1 FROM paper WHERE id = ANY (ids) ORDER BY id FOR UPDATE;
END $$;

-- Feed rows after some positions, stream by stream in the order given, at most `most`; it reads no further than it must.
CREATE FUNCTION feed_after(kinds smallint[], owners uuid[], positions bigint[], most int)
RETURNS TABLE (nth int, paper uuid, part smallint, branch uuid, seq bigint, pos bigint, upto bigint, gone boolean)
LANGUAGE plpgsql STABLE ROWS 500 AS $$
DECLARE
    taken int := 0;
    found_rows int;
BEGIN
    FOR i IN 1 .. coalesce(array_length(kinds, 1), 0) LOOP
        EXIT WHEN taken >= most;
        RETURN QUERY SELECT i, f.paper, f.part, f.branch, f.seq, f.pos, f.upto, f.gone
            FROM feed f
            WHERE f.stream = (SELECT s.id FROM stream s WHERE s.kind = kinds[i] AND s.owner = owners[i])
              AND f.pos > positions[i]
            ORDER BY f.pos LIMIT most - taken;
        GET DIAGNOSTICS found_rows = ROW_COUNT;
        taken := taken + found_rows;
    END LOOP;
END $$;

-- Adds to a checksum as the desks do: around the end of 64 bits.
CREATE FUNCTION wrapping_sum(a bigint, b numeric) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
    SELECT (mod(mod(a + b + 9223372036854775808, 18446744073709551616) + 18446744073709551616, 18446744073709551616)
            - 9223372036854775808)::bigint
$$;

-- The last statement of a transaction that shows anything: locks the streams in one order, gives every row a position of its
-- own, and keeps heads and sums. Commit order is position order, because the locks are held until the commit is visible.
CREATE FUNCTION publish(kinds smallint[], owners uuid[], papers uuid[], parts smallint[], branches uuid[], seqs bigint[],
                        uptos bigint[], gones boolean[], deltas bigint[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    wanted int;
    locked int;
BEGIN
    SELECT count(*) INTO wanted FROM (SELECT DISTINCT k, o FROM unnest(kinds, owners) AS c(k, o)) d;
    INSERT INTO stream (kind, owner)
        SELECT DISTINCT k, o FROM unnest(kinds, owners) AS c(k, o)
        WHERE NOT EXISTS (SELECT 1 FROM stream s WHERE s.kind = k AND s.owner = o)
        ORDER BY k, o ON CONFLICT DO NOTHING;
    SELECT count(*) INTO locked FROM (
        SELECT 1 FROM (SELECT DISTINCT k, o FROM unnest(kinds, owners) AS c(k, o)) d
        JOIN stream s ON s.kind = d.k AND s.owner = d.o ORDER BY s.kind, s.owner FOR UPDATE OF s) l;
    IF locked <> wanted THEN
        RAISE EXCEPTION 'locked % of % streams', locked, wanted;
    END IF;
    WITH change AS (
        SELECT s.id AS stream, s.head + row_number() OVER (PARTITION BY s.id ORDER BY c.n) AS pos,
               c.paper, c.part, c.branch, c.seq, c.upto, c.gone
        FROM unnest(kinds, owners, papers, parts, branches, seqs, uptos, gones)
             WITH ORDINALITY AS c(kind, owner, paper, part, branch, seq, upto, gone, n)
        JOIN stream s ON s.kind = c.kind AND s.owner = c.owner)
    INSERT INTO feed (stream, paper, part, branch, seq, pos, upto, gone)
        SELECT stream, paper, part, branch, seq, pos, upto, gone FROM change
        ON CONFLICT (paper, part, branch, stream) DO UPDATE
            SET seq = excluded.seq, pos = excluded.pos, upto = excluded.upto, gone = excluded.gone;
    UPDATE stream s SET head = s.head + t.n, sum = wrapping_sum(s.sum, t.delta)
        FROM (SELECT k, o, count(*) AS n, sum(d::numeric) AS delta FROM unnest(kinds, owners, deltas) AS c(k, o, d) GROUP BY k, o) t
        WHERE s.kind = t.k AND s.owner = t.o;
END $$;

-- What a text of ours says at a place; nothing where it is no text of ours, or says there what a database cannot hold. A desk
-- may send anything, and what it sent is recorded as it came.
CREATE FUNCTION said_at(said text, VARIADIC place text[]) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN said::json #>> place;
EXCEPTION WHEN others THEN
    RETURN NULL;
END $$;

-- What the auditor asks of an act, read from the very text that is hashed: it cannot say anything else.
ALTER TABLE act
    ADD COLUMN kind    text GENERATED ALWAYS AS (said_at(said, 'type')) STORED,
    ADD COLUMN post    uuid GENERATED ALWAYS AS (said_at(said, 'act', 'as')::uuid) STORED,
    ADD COLUMN behalf  uuid GENERATED ALWAYS AS (said_at(said, 'act', 'onBehalfOf')::uuid) STORED,
    ADD COLUMN verdict text GENERATED ALWAYS AS (said_at(answered, 'verdict')) STORED;

-- Device, person and time of an act are bound into its chain too: what stands from before is chained anew, once.
DO $$
DECLARE
    link record;
    before text := '';
    own text;
BEGIN
    FOR link IN SELECT * FROM act ORDER BY paper, seq LOOP
        before := CASE WHEN link.seq = 1 THEN '' ELSE before END;
        own := encode(sha256(convert_to(before || link.device || link.person
            || floor(extract(epoch FROM date_trunc('milliseconds', link.at)) * 1000)::bigint || link.said || link.answered, 'UTF8')), 'hex');
        UPDATE act SET at = date_trunc('milliseconds', at), previous = before, hash = own
            WHERE paper = link.paper AND seq = link.seq;
        before := own;
    END LOOP;
END $$;
CREATE INDEX act_by_time ON act (at);
CREATE INDEX act_by_person ON act (person, at);

-- What a desk wrote down, letter by letter as it was hashed there; nothing for what came before this was kept.
ALTER TABLE reading ADD COLUMN said text;
CREATE INDEX reading_by_arrival ON reading (received_at);

-- What the server itself has to say: who came in or was turned away, what was looked for here and handed out. Never changed,
-- never trimmed. A chain is one run of a node; its first link follows the newest there was when it began.
CREATE TABLE server_log (
    chain    uuid NOT NULL,
    n        bigint NOT NULL,
    at       timestamptz NOT NULL,
    kind     text NOT NULL,
    device   uuid,
    person   uuid,
    post     uuid,
    papers   uuid[] NOT NULL,
    words    text NOT NULL,
    rule     text NOT NULL,
    previous text NOT NULL,
    hash     text NOT NULL,
    PRIMARY KEY (chain, n)
);
CREATE INDEX server_log_by_time ON server_log (at);
CREATE INDEX server_log_by_person ON server_log (person, at);
CREATE INDEX server_log_by_paper ON server_log USING gin (papers);

-- The hash every link of a server's chain must have: over all it says, with the one before.
CREATE FUNCTION server_log_hash(l server_log) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT encode(sha256(convert_to(concat_ws('|', l.previous, l.chain, l.n, floor(extract(epoch FROM l.at) * 1000)::bigint, l.kind,
        coalesce(l.device::text, ''), coalesce(l.person::text, ''), coalesce(l.post::text, ''), array_to_string(l.papers, ','),
        l.rule, l.words), 'UTF8')), 'hex')
$$;

-- The hash every link of a paper's chain must have.
CREATE FUNCTION act_hash(a act) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT encode(sha256(convert_to(a.previous || a.device || a.person || floor(extract(epoch FROM a.at) * 1000)::bigint
        || a.said || a.answered, 'UTF8')), 'hex')
$$;

-- Whether what stands beside a reading is what its text says, and the text what was hashed.
CREATE FUNCTION reading_holds(r reading) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT r.said IS NULL OR (r.hash = encode(sha256(convert_to(r.said, 'UTF8')), 'hex')
        AND r.kind = r.said::json ->> 'kind' AND r.n = (r.said::json ->> 'n')::bigint AND r.previous = r.said::json ->> 'previous'
        AND r.post IS NOT DISTINCT FROM (r.said::json ->> 'as')::uuid AND r.paper IS NOT DISTINCT FROM (r.said::json ->> 'paper')::uuid
        AND r.words IS NOT DISTINCT FROM r.said::json ->> 'words'
        AND abs(extract(epoch FROM r.at - (r.said::json ->> 'at')::timestamptz)) < 0.001)
$$;

-- Who read what, as the desks kept it: never changed, never trimmed. A chain is one desk's, from its making on.
CREATE TABLE reading (
    chain       uuid NOT NULL,
    n           bigint NOT NULL,
    device      uuid NOT NULL,
    person      uuid NOT NULL,
    at          timestamptz NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now(),
    kind        text NOT NULL,
    post        uuid,
    paper       uuid,
    words       text,
    previous    text NOT NULL,
    hash        text NOT NULL,
    -- whether it follows from the one before it; where not, something was taken out or changed at the desk
    follows     boolean NOT NULL,
    PRIMARY KEY (chain, n)
);
CREATE INDEX reading_by_paper ON reading (paper, at) WHERE paper IS NOT NULL;
CREATE INDEX reading_by_person ON reading (person, at);

-- Replies that were given otherwise than by a despatch.
CREATE TABLE dak_reply (
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

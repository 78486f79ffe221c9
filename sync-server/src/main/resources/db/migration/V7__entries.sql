-- What is noted beside a letter's entry: what was struck in it, to what it is linked, that its sender was told, and follow-up flags.
CREATE TABLE dak_correction (
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
CREATE TABLE dak_acknowledgement (LIKE dak_correction INCLUDING ALL);
CREATE TABLE dak_link (LIKE dak_correction INCLUDING ALL);
CREATE TABLE dak_follow_up (LIKE dak_correction INCLUDING ALL);

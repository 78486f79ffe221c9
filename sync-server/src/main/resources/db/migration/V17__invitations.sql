-- Whom, and which computers, an administrator has invited; never deleted, so that it can be told who let whom in.
CREATE TABLE invitation (
    -- the first letters of its code; the rest is not kept, only what it hashes to
    number       text PRIMARY KEY,
    code_hash    text NOT NULL,
    -- none of a computer's
    person       uuid REFERENCES account,
    computer     text NOT NULL DEFAULT '',
    unit         uuid,
    -- whether the computer at which it is used need not wait for an administrator
    admits       boolean NOT NULL,
    -- none of one that was made on the server's console
    made_by      uuid,
    made_at      timestamptz NOT NULL DEFAULT now(),
    until        timestamptz NOT NULL,
    -- how many wrong codes began with its number
    tries        int NOT NULL DEFAULT 0,
    used_at      timestamptz,
    used_on      uuid,
    withdrawn_at timestamptz,
    CONSTRAINT invitation_of_one CHECK (person IS NULL OR (computer = '' AND unit IS NULL))
);
CREATE INDEX invitation_out ON invitation (made_at) WHERE used_at IS NULL AND withdrawn_at IS NULL;

-- Where a computer that was invited stands.
ALTER TABLE device ADD COLUMN unit uuid;

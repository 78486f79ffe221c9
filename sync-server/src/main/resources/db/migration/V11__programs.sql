-- Other systems have accounts too; nobody signs in with a password there.
ALTER TABLE account ADD COLUMN program boolean NOT NULL DEFAULT false;

-- What a program has asked for, by the key it chose: asked again, it is the same act of the same instant.
CREATE TABLE program_request (
    program uuid NOT NULL REFERENCES account,
    key     uuid NOT NULL,
    n       bigint GENERATED ALWAYS AS IDENTITY,
    hash    text NOT NULL,
    at      timestamptz NOT NULL,
    PRIMARY KEY (program, key)
);

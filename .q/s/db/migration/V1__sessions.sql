-- Who may come in, at which desk, and with which token.

-- One row: what this database is.
CREATE TABLE installation (
    only_one    boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    home        uuid NOT NULL DEFAULT gen_random_uuid(),
    epoch       bigint NOT NULL DEFAULT 1,
    tag         uuid NOT NULL DEFAULT gen_random_uuid(),
    epoch_began timestamptz NOT NULL DEFAULT now(),
    -- how often the directory has been written: nodes know by it whether theirs is the present one
    directory   bigint NOT NULL DEFAULT 0
);
INSERT INTO installation DEFAULT VALUES;

CREATE TABLE account (
    person         uuid PRIMARY KEY,
    user_name      text NOT NULL,
    password_hash  text NOT NULL,
    must_change    boolean NOT NULL DEFAULT false,
    closed_at      timestamptz,
    opened_at      timestamptz NOT NULL DEFAULT now(),
    password_at    timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT account_user_name CHECK (user_name = lower(user_name))
);
CREATE UNIQUE INDEX account_by_user_name ON account (user_name);

CREATE TABLE device (
    id           uuid PRIMARY KEY,
    number       bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    epoch        bigint NOT NULL,
    name         text NOT NULL,
    enrolled_at  timestamptz NOT NULL DEFAULT now(),
    enrolled_by  uuid NOT NULL,
    admitted_at  timestamptz,
    shared       boolean NOT NULL DEFAULT false,
    revoked_at   timestamptz
);

-- A desk is one person at one device: it has an outbox, leases and keys of its own.
CREATE TABLE desk (
    device        uuid NOT NULL REFERENCES device,
    person        uuid NOT NULL REFERENCES account,
    slot          int NOT NULL,
    key           bytea,
    last_seen_at  timestamptz NOT NULL DEFAULT now(),
    token_n       bigint NOT NULL DEFAULT 0,
    token_current bytea,
    token_next    bytea,
    PRIMARY KEY (device, person),
    UNIQUE (device, slot)
);

CREATE TABLE session (
    token_hash  text PRIMARY KEY,
    device      uuid NOT NULL,
    person      uuid NOT NULL,
    began_at    timestamptz NOT NULL DEFAULT now(),
    used_at     timestamptz NOT NULL DEFAULT now(),
    FOREIGN KEY (device, person) REFERENCES desk
);
CREATE INDEX session_by_desk ON session (device, person);

-- The public halves of the keys desks seal to; the private halves are files, never rows.
CREATE TABLE sealing_key (
    id         text PRIMARY KEY,
    public_key bytea NOT NULL,
    made_at    timestamptz NOT NULL DEFAULT now()
);

-- Several persons at one device, and what is sent for somebody absent.

-- By which keys acts that came sealed are known for a person's at a device: his own session said so. One for each desk he
-- ever had there, because what was put aside with an earlier one may still come.
CREATE TABLE outbox_key (
    device       uuid NOT NULL,
    person       uuid NOT NULL,
    fingerprint  text NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
    known_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (device, person, fingerprint),
    FOREIGN KEY (device, person) REFERENCES desk
);

-- What came sealed and could not be opened, or not be taken for his: never dropped, and each once however often it comes.
CREATE TABLE outbox_aside (
    device      uuid NOT NULL,
    person      uuid NOT NULL,
    hash        text NOT NULL,
    why         text NOT NULL,
    sealed_to   text NOT NULL,
    sealed_key  text NOT NULL,
    sealed_act  text NOT NULL,
    -- whose session brought it; none where the device was revoked
    brought_by  uuid,
    brought_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (device, person, hash)
);

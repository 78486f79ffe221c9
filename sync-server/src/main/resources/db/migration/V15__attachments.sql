-- Files attached to letters, and whose bytes have come.
CREATE TABLE dak_attachment (LIKE dak_correction INCLUDING ALL);
ALTER TABLE dak_attachment ADD COLUMN person uuid NOT NULL, ADD COLUMN sha256 text NOT NULL, ADD COLUMN size bigint NOT NULL;

CREATE TABLE attachment_arrived (
    attachment uuid PRIMARY KEY,
    arrived_at timestamptz NOT NULL DEFAULT now()
);

-- Numbers by any fragment of them: what a paper's numbers fold to, one to a line, so that no fragment reaches from one into the
-- next. NULL where it has not been worked out yet.
ALTER TABLE dak_entry ADD COLUMN sought text;
ALTER TABLE dak_letter ADD COLUMN sought text;

-- Trigrams come with PostgreSQL itself, but a database somebody else keeps may lack them: fragments are then found by reading
-- all numbers, which is slower and no less right.
DO $$
BEGIN
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
    CREATE INDEX dak_entry_by_fragment ON dak_entry USING gin (sought gin_trgm_ops);
    CREATE INDEX dak_letter_by_fragment ON dak_letter USING gin (sought gin_trgm_ops);
EXCEPTION
    WHEN feature_not_supported OR undefined_file OR insufficient_privilege OR undefined_object THEN
        RAISE NOTICE 'pg_trgm is not to be had: fragments of numbers are looked for without an index';
END $$;
CREATE INDEX dak_entry_not_sought ON dak_entry (id) WHERE sought IS NULL;
CREATE INDEX dak_letter_not_sought ON dak_letter (id) WHERE sought IS NULL;

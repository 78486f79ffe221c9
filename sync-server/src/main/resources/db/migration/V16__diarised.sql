-- What other registries entered in their own diaries as it passed there, under numbers of the same series that letters are
-- registered in.
CREATE TABLE dak_diarised (LIKE dak_correction INCLUDING ALL);
ALTER TABLE dak_diarised
    ADD COLUMN registry uuid NOT NULL,
    ADD COLUMN year     int NOT NULL,
    ADD COLUMN serial   bigint,
    ADD COLUMN suffix   text NOT NULL DEFAULT '',
    ADD COLUMN person   uuid NOT NULL,
    ADD COLUMN at       timestamptz NOT NULL,
    ADD COLUMN sought   text NOT NULL,
    ADD CONSTRAINT dak_diarised_number UNIQUE (registry, year, serial, suffix);
CREATE INDEX dak_diarised_by_author ON dak_diarised (registry, person, at);
DO $$
BEGIN
    CREATE INDEX dak_diarised_by_fragment ON dak_diarised USING gin (sought gin_trgm_ops);
EXCEPTION
    WHEN feature_not_supported OR undefined_file OR insufficient_privilege OR undefined_object THEN
        RAISE NOTICE 'pg_trgm is not to be had: fragments of numbers are looked for without an index';
END $$;

-- No number stands twice in a diary, whether a letter was registered or diarised under it: each table keeps its own unique, and
-- here either is held against the other. Whoever comes second waits for the first, and then sees what he wrote.
CREATE FUNCTION one_diary_number() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    taken boolean;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(NEW.registry || '/' || NEW.year || '/' || NEW.serial || NEW.suffix, 16));
    IF TG_TABLE_NAME = 'dak_entry' THEN
        SELECT EXISTS (SELECT 1 FROM dak_diarised t WHERE t.registry = NEW.registry AND t.year = NEW.year
            AND t.serial = NEW.serial AND t.suffix = NEW.suffix) INTO taken;
    ELSE
        SELECT EXISTS (SELECT 1 FROM dak_entry t WHERE t.registry = NEW.registry AND t.year = NEW.year
            AND t.serial = NEW.serial AND t.suffix = NEW.suffix) INTO taken;
    END IF;
    IF taken THEN
        RAISE unique_violation USING MESSAGE = 'the number stands in the diary already', CONSTRAINT = 'one_diary_number';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER one_diary_number AFTER INSERT ON dak_entry
    FOR EACH ROW WHEN (NEW.serial IS NOT NULL) EXECUTE FUNCTION one_diary_number();
CREATE TRIGGER one_diary_number AFTER INSERT ON dak_diarised
    FOR EACH ROW WHEN (NEW.serial IS NOT NULL) EXECUTE FUNCTION one_diary_number();

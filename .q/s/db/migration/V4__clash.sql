-- Fails: an identity that was to become something new is something else already. It is asked in the same journey as the
-- commit, so nobody could take the commit back.
CREATE FUNCTION clash(id uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'taken already: %', id USING ERRCODE = 'ED001';
END $$;

-- Closed letters are looked through every hour for those whose day to be archived has come.
CREATE INDEX dak_entry_put_away ON dak_entry (id) WHERE body->>'state' = 'PUT_AWAY';

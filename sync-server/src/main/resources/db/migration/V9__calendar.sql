-- The office's calendar, entries of the directory like units and posts: gazetted holidays, and its week with its time limits.
CREATE TABLE org_holiday (LIKE org_charge INCLUDING ALL);
CREATE TABLE org_calendar (LIKE org_charge INCLUDING ALL);

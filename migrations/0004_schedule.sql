-- The latest slot of each recurring task that was seen to: what makes it run once, late or not.
CREATE TABLE schedule (
  task      TEXT PRIMARY KEY,
  last_slot INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

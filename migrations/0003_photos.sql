-- What customers sent besides words: pictures mostly, and whatever else their phones let them attach.
CREATE TABLE photos (
  id         INTEGER PRIMARY KEY,
  lead       INTEGER NOT NULL REFERENCES conversations (id),
  message    INTEGER NOT NULL REFERENCES messages (id),
  -- where the phone company keeps it for a while
  url        TEXT NOT NULL,
  -- MIME, as the phone company says; once kept, as the bytes say
  type       TEXT NOT NULL,
  state      TEXT NOT NULL DEFAULT 'wanted' CHECK (
    state IN ('wanted', 'downloading', 'kept', 'failed')),
  attempts   INTEGER NOT NULL DEFAULT 0,
  not_before INTEGER NOT NULL,
  -- its name in the folder of photos
  file       TEXT,
  bytes      INTEGER,
  sha256     TEXT,
  -- 1: where and when it was taken is no longer in it; 0: nobody can tell, so it is not passed on
  stripped   INTEGER NOT NULL DEFAULT 0,
  -- when it was kept or given up
  settled_at INTEGER,
  error      TEXT,
  -- the outbox key of the alert with which the owner heard of it
  alert      TEXT,
  UNIQUE (message, url)
) STRICT;
CREATE INDEX photos_wanted ON photos (not_before) WHERE state = 'wanted';
CREATE INDEX photos_downloading ON photos (id) WHERE state = 'downloading';
CREATE INDEX photos_untold ON photos (settled_at) WHERE settled_at IS NOT NULL AND alert IS NULL;
CREATE INDEX photos_lead ON photos (lead, id);

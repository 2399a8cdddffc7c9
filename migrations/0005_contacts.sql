-- Whom the owner knows, from an address book; a row a number.
CREATE TABLE contacts (
  number   TEXT PRIMARY KEY,
  name     TEXT NOT NULL,
  -- 1: family and suppliers, neither texted nor queued
  skip     INTEGER NOT NULL DEFAULT 0,
  added_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Who opted out and was forgotten: STOP stays final for a number that is no longer known.
CREATE TABLE forgotten_opt_outs (
  hash TEXT PRIMARY KEY,
  at   INTEGER NOT NULL,
  how  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- When the words and the number were taken out of it; what the figures need stays.
ALTER TABLE conversations ADD COLUMN erased_at INTEGER;

-- What still holds words, the oldest first.
CREATE INDEX conversations_kept ON conversations (opened_at) WHERE erased_at IS NULL;
CREATE INDEX messages_kept ON messages (at) WHERE text <> '' OR media <> '[]';
CREATE INDEX outbox_kept ON outbox (created_at) WHERE body <> '';
CREATE INDEX inbox_kept ON inbox (received_at) WHERE body <> '';
CREATE INDEX notes_kept ON notes (at) WHERE text <> '';
CREATE INDEX photos_kept ON photos (settled_at) WHERE file IS NOT NULL;
CREATE INDEX calls_caller ON calls (caller, arrived_at) WHERE caller IS NOT NULL;
CREATE INDEX calls_voicemail ON calls (arrived_at) WHERE voicemail <> '';

-- A booking is kept as it was agreed: a date and clock times in a zone.
CREATE TABLE bookings (
  id           INTEGER PRIMARY KEY,
  lead         INTEGER NOT NULL REFERENCES conversations (id),
  date         TEXT NOT NULL,
  starts       TEXT NOT NULL,
  ends         TEXT NOT NULL,
  zone         TEXT NOT NULL,
  state        TEXT NOT NULL CHECK (state IN ('held', 'requested', 'confirmed', 'done', 'off')),
  hold_until   INTEGER,
  -- null: it was never more than a hold, and is on no calendar
  requested_at INTEGER,
  sequence     INTEGER NOT NULL,
  uid          TEXT NOT NULL UNIQUE,
  -- JSON: core/booking/booking.ts, About
  about        TEXT NOT NULL,
  created_at   INTEGER NOT NULL,
  updated_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX bookings_taken ON bookings (date) WHERE state <> 'off';
CREATE INDEX bookings_published ON bookings (date) WHERE requested_at IS NOT NULL;
CREATE INDEX bookings_lead ON bookings (lead);
CREATE INDEX bookings_held ON bookings (hold_until) WHERE state = 'held';

-- When the owner will ring whom; the last one a lead.
CREATE TABLE callbacks (
  lead       INTEGER PRIMARY KEY REFERENCES conversations (id),
  at         INTEGER NOT NULL,
  off        INTEGER NOT NULL DEFAULT 0,
  sequence   INTEGER NOT NULL,
  uid        TEXT NOT NULL UNIQUE,
  about      TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX callbacks_at ON callbacks (at);

-- Hours the owner has taken for something else.
CREATE TABLE busy (
  id         INTEGER PRIMARY KEY,
  date       TEXT NOT NULL,
  starts     TEXT NOT NULL,
  ends       TEXT NOT NULL,
  zone       TEXT NOT NULL,
  off        INTEGER NOT NULL DEFAULT 0,
  sequence   INTEGER NOT NULL DEFAULT 0,
  uid        TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX busy_date ON busy (date);

-- The owner's other calendars: the last good copy of each, and what was tried since.
CREATE TABLE busy_calendars (
  url           TEXT PRIMARY KEY,
  body          TEXT,
  etag          TEXT,
  last_modified TEXT,
  fetched_at    INTEGER,
  tried_at      INTEGER NOT NULL,
  error         TEXT
) STRICT, WITHOUT ROWID;

-- What the copies say, as instants.
CREATE TABLE busy_spans (
  url    TEXT NOT NULL REFERENCES busy_calendars (url) ON DELETE CASCADE,
  starts INTEGER NOT NULL,
  ends   INTEGER NOT NULL
) STRICT;
CREATE INDEX busy_spans_starts ON busy_spans (starts);
CREATE INDEX busy_spans_url ON busy_spans (url);

-- How often the address of the calendar feed was changed.
CREATE TABLE calendar_feed (
  id       INTEGER PRIMARY KEY CHECK (id = 1),
  rotation INTEGER NOT NULL
) STRICT;
INSERT INTO calendar_feed VALUES (1, 0);

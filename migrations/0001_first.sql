-- Instants are milliseconds since the epoch, UTC. Phone numbers are E.164.

-- What the phone company told us, as it told us. Recorded before it is acknowledged.
CREATE TABLE inbox (
  id          INTEGER PRIMARY KEY,
  event_id    TEXT NOT NULL UNIQUE,
  type        TEXT NOT NULL,
  occurred_at INTEGER NOT NULL,
  received_at INTEGER NOT NULL,
  session     TEXT,
  leg         TEXT,
  -- the other party of a text, so that nothing leaves for them while theirs is unread
  party       TEXT,
  -- the outbox key that our per-text webhook address carries
  outbox_key  TEXT,
  body        TEXT NOT NULL,
  state       TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'applied', 'set_aside')),
  error       TEXT
) STRICT;
CREATE INDEX inbox_new ON inbox (id) WHERE state = 'new';
CREATE INDEX inbox_unread ON inbox (party) WHERE state = 'new' AND party IS NOT NULL;
CREATE INDEX inbox_session ON inbox (session) WHERE session IS NOT NULL;
-- one text may be told of by two events: fetched after downtime, and delivered all the same
CREATE INDEX inbox_text ON inbox (json_extract(body, '$.data.payload.id'))
  WHERE type = 'message.received';
CREATE INDEX inbox_leg ON inbox (leg) WHERE leg IS NOT NULL;

-- The exchange with one caller on one line; its id is the lead's number.
CREATE TABLE conversations (
  id              INTEGER PRIMARY KEY,
  line            TEXT NOT NULL,
  caller          TEXT,
  state           TEXT NOT NULL,
  -- everything else about it, as JSON: see core/model.ts, Conversation
  content         TEXT NOT NULL,
  urgent          INTEGER NOT NULL DEFAULT 0,
  opened_at       INTEGER NOT NULL,
  last_message_at INTEGER,
  wake_at         INTEGER
) STRICT;
CREATE UNIQUE INDEX conversations_party ON conversations (caller, line) WHERE caller IS NOT NULL;
CREATE INDEX conversations_open ON conversations (urgent, opened_at) WHERE state <> 'closed';
CREATE INDEX conversations_due ON conversations (wake_at) WHERE wake_at IS NOT NULL;

CREATE TABLE calls (
  id           INTEGER PRIMARY KEY,
  line         TEXT NOT NULL,
  -- null: withheld
  caller       TEXT,
  session      TEXT,
  arrived_at   INTEGER NOT NULL,
  ended_at     INTEGER,
  standing     TEXT,
  looped_phone TEXT,
  verdict      TEXT,
  because      TEXT,
  judged_at    INTEGER,
  -- why a miss got no opening; null: it got one
  skip         TEXT,
  voicemail    TEXT,
  lead         INTEGER REFERENCES conversations (id),
  wake_at      INTEGER
) STRICT;
CREATE INDEX calls_session ON calls (session) WHERE session IS NOT NULL;
CREATE INDEX calls_open ON calls (line) WHERE verdict IS NULL;
CREATE INDEX calls_due ON calls (wake_at) WHERE wake_at IS NOT NULL;
CREATE INDEX calls_lead ON calls (lead);
CREATE INDEX calls_arrived ON calls (arrived_at);

CREATE TABLE legs (
  leg  TEXT PRIMARY KEY,
  call INTEGER NOT NULL REFERENCES calls (id),
  role TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX legs_call ON legs (call);

-- What callers texted.
CREATE TABLE messages (
  id         INTEGER PRIMARY KEY,
  lead       INTEGER NOT NULL REFERENCES conversations (id),
  inbox      INTEGER REFERENCES inbox (id),
  at         INTEGER NOT NULL,
  text       TEXT NOT NULL,
  -- JSON array of {url, type, file}
  media      TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX messages_lead ON messages (lead, at);

-- What the owner noted about a lead.
CREATE TABLE notes (
  id   INTEGER PRIMARY KEY,
  lead INTEGER NOT NULL REFERENCES conversations (id),
  at   INTEGER NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX notes_lead ON notes (lead, at);

-- The scripts that conversations were begun with, as JSON: an edit does not change one under way.
CREATE TABLE scripts (
  version TEXT PRIMARY KEY,
  content TEXT NOT NULL,
  since   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Everything that goes out, and the only way out.
CREATE TABLE outbox (
  id          INTEGER PRIMARY KEY,
  key         TEXT NOT NULL UNIQUE,
  -- a kind of text (core/model.ts, TextKind), or 'call' for a command on a call
  kind        TEXT NOT NULL,
  lead        INTEGER REFERENCES conversations (id),
  call        INTEGER REFERENCES calls (id),
  sender      TEXT NOT NULL,
  recipient   TEXT NOT NULL,
  -- the text, or the command as JSON
  body        TEXT NOT NULL,
  media       TEXT NOT NULL DEFAULT '[]',
  why         TEXT NOT NULL,
  state       TEXT NOT NULL DEFAULT 'waiting' CHECK (
    state IN ('waiting', 'sending', 'unsure', 'sent', 'delivered', 'failed', 'dropped')),
  attempts    INTEGER NOT NULL DEFAULT 0,
  -- how often it was sent again because nobody knew whether it had arrived
  resends     INTEGER NOT NULL DEFAULT 0,
  created_at  INTEGER NOT NULL,
  not_before  INTEGER NOT NULL,
  expires_at  INTEGER,
  -- when the last attempt began
  claimed_at  INTEGER,
  sent_at     INTEGER,
  settled_at  INTEGER,
  carrier_id  TEXT,
  leg         TEXT,
  control     TEXT,
  error_code  TEXT,
  -- core/carrier.ts, Trouble
  trouble     TEXT,
  error       TEXT
) STRICT;
CREATE INDEX outbox_waiting ON outbox (not_before) WHERE state = 'waiting';
CREATE INDEX outbox_open ON outbox (state, claimed_at) WHERE state IN ('sending', 'unsure');
CREATE INDEX outbox_recipient ON outbox (recipient, created_at);
CREATE INDEX outbox_carrier ON outbox (carrier_id) WHERE carrier_id IS NOT NULL;
CREATE INDEX outbox_call ON outbox (call) WHERE call IS NOT NULL;
CREATE INDEX outbox_lead ON outbox (lead, created_at) WHERE lead IS NOT NULL;
CREATE INDEX outbox_pace ON outbox (sender, claimed_at) WHERE kind <> 'call';
CREATE INDEX outbox_openings ON outbox (created_at) WHERE kind = 'opening';
CREATE INDEX outbox_trouble ON outbox (id) WHERE state IN ('failed', 'unsure');

-- Who is never texted again. Kept for good.
CREATE TABLE opt_outs (
  number TEXT PRIMARY KEY,
  at     INTEGER NOT NULL,
  -- 'text', 'carrier' or 'owner'
  how    TEXT NOT NULL,
  words  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What experience has taught about a number: it cannot take texts.
CREATE TABLE unreachable (
  number TEXT PRIMARY KEY,
  at     INTEGER NOT NULL,
  why    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What a caller is offered is held for them with the offer, in their conversation: a booking is from
-- its first moment what they have picked.
CREATE INDEX conversations_offers ON conversations (content ->> 'heldUntil')
  WHERE content ->> 'asking' = '#window';

CREATE TABLE bookings_now (
  id           INTEGER PRIMARY KEY,
  lead         INTEGER NOT NULL REFERENCES conversations (id),
  date         TEXT NOT NULL,
  starts       TEXT NOT NULL,
  ends         TEXT NOT NULL,
  zone         TEXT NOT NULL,
  state        TEXT NOT NULL CHECK (state IN ('requested', 'confirmed', 'done', 'off')),
  sequence     INTEGER NOT NULL,
  uid          TEXT NOT NULL UNIQUE,
  -- JSON: core/booking/booking.ts, About
  about        TEXT NOT NULL,
  created_at   INTEGER NOT NULL,
  updated_at   INTEGER NOT NULL
) STRICT;
INSERT INTO bookings_now
  SELECT id, lead, date, starts, ends, zone, state, sequence, uid, about, created_at, updated_at
  FROM bookings WHERE requested_at IS NOT NULL;
DROP TABLE bookings;
ALTER TABLE bookings_now RENAME TO bookings;
CREATE INDEX bookings_taken ON bookings (date) WHERE state <> 'off';
CREATE INDEX bookings_date ON bookings (date);
CREATE INDEX bookings_lead ON bookings (lead);

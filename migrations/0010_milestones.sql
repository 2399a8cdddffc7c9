-- What a lead came to, kept for the figures when it begins anew.
CREATE TABLE milestones (
  lead INTEGER NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('urgent', 'reached', 'booked')),
  at INTEGER NOT NULL,
  PRIMARY KEY (lead, what, at)
) STRICT, WITHOUT ROWID;

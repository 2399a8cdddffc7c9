-- How many openings went out this hour is counted at each miss: from the index alone.
DROP INDEX outbox_openings;
CREATE INDEX outbox_openings ON outbox (created_at, state) WHERE kind = 'opening';

-- For a lead's story: the calls of its caller that somebody answered.
CREATE INDEX calls_party ON calls (caller, line) WHERE caller IS NOT NULL;
-- For the list of leads: whoever was in touch last comes first.
CREATE INDEX conversations_contact ON conversations (coalesce(last_message_at, opened_at), id);
-- For joining alerts: those that went to a phone lately.
CREATE INDEX outbox_alerts ON outbox (recipient, claimed_at) WHERE kind = 'alert';

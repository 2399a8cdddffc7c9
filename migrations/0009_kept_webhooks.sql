-- A webhook whose words were erased is '{}': it is not among those that still hold words.
DROP INDEX inbox_kept;
CREATE INDEX inbox_kept ON inbox (received_at) WHERE body <> '{}';

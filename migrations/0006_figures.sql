-- What could not be applied is counted at each look at the figures.
CREATE INDEX inbox_set_aside ON inbox (id) WHERE state = 'set_aside';

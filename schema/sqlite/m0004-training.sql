-- Attempts at courses' exams. seq: of their fact, and of the qualification record that a pass gave. account: its number.
-- at in milliseconds, until in days.
CREATE TABLE training_attempt (
    seq INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    course TEXT NOT NULL,
    at INTEGER NOT NULL,
    score INTEGER NOT NULL, -- of 100
    passed INTEGER NOT NULL,
    until INTEGER, -- the last day on which a pass holds; null: for good
    certificate INTEGER, -- the record that it gave, or that counted already and stayed
    evidence BLOB
) STRICT;
CREATE INDEX training_attempt_course ON training_attempt (account, course, seq);
CREATE INDEX training_attempt_account ON training_attempt (account, seq);

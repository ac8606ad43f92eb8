-- Membership points of accounts. account: its number; first: the seq of the first of its entries, by which facts call it.
CREATE TABLE membership (
    account INTEGER PRIMARY KEY,
    first INTEGER NOT NULL,
    points INTEGER NOT NULL,
    tier TEXT, -- null: none
    days BLOB NOT NULL, -- the days whose points have not expired
    months BLOB NOT NULL, -- what orders of the months earned in which some still may
    due INTEGER -- milliseconds: when points next expire
) STRICT;
CREATE INDEX membership_due ON membership (due, account) WHERE due IS NOT NULL;

-- What happened to them. seq: of its fact. Days count from 1970-01-01 in the policy's zone; other times in milliseconds.
CREATE TABLE membership_entry (
    seq INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    kind INTEGER NOT NULL, -- 0 earned, 1 granted, 2 taken, 3 expired
    at INTEGER NOT NULL,
    points INTEGER NOT NULL, -- what it adds; below zero: takes away
    trade INTEGER, -- the order that earned them, or whose points were taken back
    cut TEXT, -- what kept an order from earning more
    gross INTEGER, -- what it would have earned; null: just that
    day INTEGER, -- that the points are of
    expires INTEGER,
    reason TEXT,
    due INTEGER, -- of the clock's
    tier TEXT, -- from then on; null: the same as before
    taken INTEGER -- the fact that took points of it back
) STRICT;
CREATE INDEX membership_entry_account ON membership_entry (account, seq);

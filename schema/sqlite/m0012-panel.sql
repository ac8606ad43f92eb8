-- Jurors. number: 0, 1, 2 and so on, in the order in which they first enlisted; account: its number. Times in milliseconds;
-- days count from 1970-01-01 in the policy's zone.
CREATE TABLE juror (
    number INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    enlisted_seq INTEGER NOT NULL, -- the last time
    enlisted INTEGER NOT NULL,
    left_seq INTEGER, -- null: it did not leave
    left_at INTEGER,
    drawn_day INTEGER, -- the last day on which it was drawn; null: it never was
    drawn_then INTEGER NOT NULL, -- how often on that day
    drawn INTEGER NOT NULL,
    voted INTEGER NOT NULL, -- abstentions included
    abstained INTEGER NOT NULL,
    agreed INTEGER NOT NULL, -- how often it voted as was finally decided
    differed INTEGER NOT NULL, -- how often for the other side
    waiting TEXT -- the cases in which it is to vote, separated by commas; null: none
) STRICT;
CREATE UNIQUE INDEX juror_account ON juror (account);

-- Of an arbitrator's ruling: for whom a panel decided the same case, before it or on appeal.
ALTER TABLE handling ADD COLUMN panel TEXT; -- agreed, differed; null: none did

-- What the marketplace has to come to, without what a panel looks at again.
DROP INDEX case_waiting;
CREATE INDEX case_waiting ON cases (state, due, seq)
    WHERE due IS NOT NULL AND holder IS NULL AND pause IS NULL
        AND state IN ('filed', 'escalated', 'evidence', 'staff-decision', 'held', 'appeal')
        AND (state <> 'appeal' OR instr(clocks, '"draw"') = 0 AND instr(clocks, '"hard"') = 0);

-- What one account bought of another. An order is added once and never moved: what else is asked for is read from the row.
CREATE INDEX order_between ON orders (buyer, seller);

-- The seed of a panel that is to be drawn, or what a vote says whose panel is not over, by the seq of the fact that has its
-- commitment: encrypted under seal.key. Gone once it is in the ledger.
CREATE TABLE vault_panel (
    seq INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;

-- The case about a violation that was opened last, by its number; null: there was none.
ALTER TABLE violation ADD COLUMN review INTEGER;
-- When the clock wrote it down, however long after it was due; null: an officer recorded it.
ALTER TABLE violation ADD COLUMN recorded INTEGER;

-- Deposits. seq: of the first payment into it. account: its number. Amounts are in minor units of the currency; what is
-- free, held and leaving is what was paid less what was drawn and released. Times in milliseconds.
CREATE TABLE deposit (
    seq INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    currency TEXT NOT NULL,
    opened INTEGER NOT NULL,
    free INTEGER NOT NULL,
    held INTEGER NOT NULL,
    leaving INTEGER NOT NULL,
    paid INTEGER NOT NULL,
    drawn INTEGER NOT NULL,
    released INTEGER NOT NULL,
    owed INTEGER NOT NULL,
    owed_by INTEGER,
    overdue INTEGER NOT NULL, -- 1: the time to pay in what is owed is over
    leaves INTEGER,
    due INTEGER
) STRICT;
CREATE INDEX deposit_account ON deposit (account, seq);
CREATE INDEX deposit_due ON deposit (due, seq) WHERE due IS NOT NULL;
-- What officers have before them.
CREATE INDEX deposit_owed ON deposit (owed_by, seq) WHERE owed_by IS NOT NULL;
CREATE INDEX deposit_leaves ON deposit (leaves, seq) WHERE leaves IS NOT NULL;

-- The entries in their books. seq: of the entry's fact; its name lies in vault_reference under it.
CREATE TABLE deposit_entry (
    seq INTEGER PRIMARY KEY,
    deposit INTEGER NOT NULL,
    kind INTEGER NOT NULL, -- 0 paid, 1 held, 2 unheld, 3 drawn, 4 returned, 5 asked, 6 kept, 7 released, 8 overdue
    at INTEGER NOT NULL,
    free INTEGER NOT NULL, -- what it adds to each book; below zero: takes from it
    held INTEGER NOT NULL,
    leaving INTEGER NOT NULL,
    name BLOB, -- of the payment, the case or the ruling
    of_entry INTEGER, -- the hold it ends or is drawn from, the draw it returns
    reason TEXT,
    to_account INTEGER,
    short INTEGER NOT NULL, -- what a ruling wanted beyond what there was
    remaining INTEGER NOT NULL, -- of a hold: what is still kept; of a draw: what was not returned
    due INTEGER -- of the clock's
) STRICT;
CREATE INDEX deposit_entry_deposit ON deposit_entry (deposit, seq);
-- A payment is taken once by its reference, a ruling draws once.
CREATE INDEX deposit_entry_once ON deposit_entry (kind, name) WHERE name IS NOT NULL AND kind IN (0, 3);

-- Callers' ids of payments, cases and rulings, by the seq of the fact that names them.
CREATE TABLE vault_reference (
    seq INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;

-- What happened to accounts besides trading. account: its number. Times in milliseconds. An account to which nothing happened
-- has no row.
CREATE TABLE account_life (
    account INTEGER PRIMARY KEY,
    buyer_closed INTEGER, -- null: it is open
    seller_closed INTEGER, -- null: it is open
    transfers INTEGER NOT NULL,
    transferred INTEGER, -- the last time; null: never
    main INTEGER, -- the account of the same person that it was merged into; null: none
    merged INTEGER,
    members TEXT -- the accounts that were merged into it, separated by commas; null: none
) STRICT;

-- The facts about that. seq: of the fact. kind: 0 opened, 1 closed, 2 transferred, 3 merged, 4 separated.
CREATE TABLE account_event (
    seq INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    at INTEGER NOT NULL,
    role TEXT,
    reason TEXT,
    other INTEGER -- the account that it was merged into or separated from
) STRICT;
CREATE INDEX account_event_account ON account_event (account, seq);
CREATE INDEX account_event_other ON account_event (other, seq) WHERE other IS NOT NULL;

-- The accounts that stand for the parties' persons; null: the parties themselves.
ALTER TABLE orders ADD COLUMN buyer_person INTEGER;
ALTER TABLE orders ADD COLUMN seller_person INTEGER;

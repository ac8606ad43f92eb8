-- Commitments that sellers took on. seq: of the fact by which one was first taken on. account: the seller's number.
-- Times in milliseconds.
CREATE TABLE commitment (
    seq INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    code TEXT NOT NULL, -- its name in the policy
    periods TEXT NOT NULL, -- JSON: [{"at":taken,"by":fact,"dropped":{"at":ends,"by":fact}}, …]
    days BLOB NOT NULL -- orders and breaches by day; see KeepingBytes.swift
) STRICT;
CREATE INDEX commitment_account ON commitment (account, seq);

-- What they promise of the ways of orders and is neither kept nor broken yet. seq: the order's.
CREATE TABLE promise (
    seq INTEGER PRIMARY KEY,
    open TEXT NOT NULL, -- JSON: [{"by":until,"commitment":its seq,"due":when the clock looks,"step":"dispatch"}, …]
    due INTEGER
) STRICT;
CREATE INDEX promise_due ON promise (due, seq) WHERE due IS NOT NULL;

-- Orders in which they were not kept. seq: of the breach's fact; the ruling's name lies in vault_reference under it.
CREATE TABLE breach (
    seq INTEGER PRIMARY KEY,
    in_order INTEGER NOT NULL,
    commitment INTEGER NOT NULL,
    seller INTEGER NOT NULL,
    buyer INTEGER NOT NULL,
    at INTEGER NOT NULL,
    day INTEGER NOT NULL, -- on which the order counts for the commitment
    step TEXT, -- dispatch, delivery: the clock found it; null: a ruling
    promised_by INTEGER,
    due INTEGER,
    reason TEXT,
    officer INTEGER,
    ruling BLOB, -- what stands for the caller's id of the ruling or case
    evidence BLOB,
    currency TEXT,
    minor INTEGER, -- what is owed to the buyer
    excused_seq INTEGER,
    excused INTEGER,
    excuse TEXT -- null: the step was told late
) STRICT;
CREATE INDEX breach_order ON breach (in_order, seq);
CREATE INDEX breach_seller ON breach (seller, seq);

-- What carriers did. seq: of the first dispatch that named one, under which its name lies in vault_carrier.
CREATE TABLE carrier (
    seq INTEGER PRIMARY KEY,
    token BLOB NOT NULL,
    dispatched INTEGER NOT NULL,
    days BLOB NOT NULL -- what arrived, by day; see KeepingBytes.swift
) STRICT;
CREATE UNIQUE INDEX carrier_token ON carrier (token);
-- Facts before did not say how an order was brought, so nothing is known of days.
INSERT INTO carrier (seq, token, dispatched, days)
SELECT min(dispatched_seq), carrier, count(*), x'00' FROM orders WHERE carrier IS NOT NULL GROUP BY carrier;

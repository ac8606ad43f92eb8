-- Cases. seq: of the fact that opened one; what its sides say lies in vault_text under the seqs of their facts.
-- claimant and respondent: numbers of accounts. Times in milliseconds.
CREATE TABLE cases (
    seq INTEGER PRIMARY KEY,
    in_order INTEGER NOT NULL,
    item BLOB, -- null: the whole order
    cause TEXT NOT NULL,
    party INTEGER NOT NULL, -- the side of the order that claims: 0 buyer, 1 seller
    claimant INTEGER NOT NULL,
    respondent INTEGER, -- null: the marketplace
    goods TEXT NOT NULL, -- unsent, sent, virtual
    remedy TEXT NOT NULL, -- what is claimed
    currency TEXT,
    minor INTEGER,
    text BLOB NOT NULL,
    opened INTEGER NOT NULL,
    state TEXT NOT NULL,
    clocks TEXT NOT NULL, -- JSON: [{"clock":"answer","ends":when,"starts":when}, …]
    pause TEXT, -- JSON: {"at":since,"ground":"…","seq":fact,"until":when}
    away TEXT, -- JSON: {"clocks":as they stood,"from":the state then,"since":when}
    holder TEXT, -- JSON: {"officer":user id,"since":when,"until":when}
    admitted_seq INTEGER,
    admitted INTEGER,
    answered_seq INTEGER,
    answered INTEGER,
    answer BLOB,
    offers TEXT NOT NULL, -- JSON: [{"amount":…,"at":when,"by":"respondent","remedy":"refund","seq":fact,…}, …]
    asked_time TEXT, -- claimant, respondent
    extended_seq INTEGER,
    extended INTEGER,
    opted_out INTEGER NOT NULL, -- 1: a side wants no panel
    agreed TEXT, -- JSON: {"amount":…,"at":when,"by":"claimant","offer":its fact,"remedy":"refund","seq":fact}
    decision TEXT, -- JSON: {"amount":…,"at":when,"by":"staff","remedy":"refund","seq":fact,"side":"claimant"}
    returned_seq INTEGER,
    returned INTEGER,
    rounds INTEGER NOT NULL, -- how often the house missed a clock of its own
    reviews INTEGER NOT NULL, -- how often it was looked at whether another body still has it
    closed_seq INTEGER,
    closed INTEGER,
    outcome TEXT,
    due INTEGER,
    house TEXT -- JSON: what was shown, ruled and appealed, {"evidence":[…],"rulings":[…],…}; null: nothing was
) STRICT;
CREATE INDEX case_order ON cases (in_order, seq);
CREATE INDEX case_claimant ON cases (claimant, seq);
CREATE INDEX case_respondent ON cases (respondent, seq) WHERE respondent IS NOT NULL;
CREATE INDEX case_due ON cases (due, seq) WHERE due IS NOT NULL;
-- What arbitrators have before them.
CREATE INDEX case_waiting ON cases (due, seq)
    WHERE due IS NOT NULL AND holder IS NULL AND pause IS NULL AND state IN ('escalated', 'staff-decision', 'held', 'appeal');

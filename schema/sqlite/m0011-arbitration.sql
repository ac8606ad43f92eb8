-- What the marketplace has to come to, by what it waits for: cases to be taken on, and those that no arbitrator has.
DROP INDEX case_waiting;
CREATE INDEX case_waiting ON cases (state, due, seq)
    WHERE due IS NOT NULL AND holder IS NULL AND pause IS NULL
        AND state IN ('filed', 'escalated', 'evidence', 'staff-decision', 'held', 'appeal');

-- The SSH keys that arbitrators sign rulings by. seq: of the fact that registered one. Times in milliseconds.
CREATE TABLE arbitrator_key (
    seq INTEGER PRIMARY KEY,
    officer INTEGER NOT NULL, -- user id
    key BLOB NOT NULL, -- 32 bytes (Ed25519)
    registered INTEGER NOT NULL,
    ended_seq INTEGER, -- the fact that ended it: of the key that took its place, or of its retirement; null: it is in force
    ended INTEGER,
    reason TEXT -- left, lost, stolen
) STRICT;
CREATE INDEX arbitrator_key_officer ON arbitrator_key (officer, seq);
CREATE INDEX arbitrator_key_key ON arbitrator_key (key);

-- The number of the case in which a side did not do in time what was decided, of what the clock drew and recorded for that.
-- Nobody made a statement of such a violation: officer is 0 and statement empty.
ALTER TABLE deposit_entry ADD COLUMN in_case INTEGER;
ALTER TABLE violation ADD COLUMN in_case INTEGER;

-- How cases stand with arbitrators. seq: of the case. Times in milliseconds. A case that never waited for one has no row.
CREATE TABLE case_turn (
    seq INTEGER PRIMARY KEY,
    waits INTEGER, -- since when it waits for one, put off by the time in which its clocks stood still; null: it does not
    spent INTEGER, -- for how long it had waited when its clocks were stopped
    handling INTEGER, -- that of the arbitrator who has it
    let_go INTEGER, -- that of the arbitrator who let it go when it was to be ruled on; null: nobody did, or another took it
    ruled INTEGER -- that of the arbitrator who ruled last
) STRICT;
CREATE INDEX case_turn_waits ON case_turn (waits, seq) WHERE waits IS NOT NULL;

-- The times that arbitrators had cases. seq: of the fact that gave one, or by which a case left the queue untaken.
CREATE TABLE handling (
    seq INTEGER PRIMARY KEY,
    in_case INTEGER NOT NULL,
    officer INTEGER, -- user id; null: nobody took it
    since INTEGER NOT NULL,
    waited INTEGER, -- null: it was not in the queue
    first INTEGER, -- when the arbitrator first did something
    ended INTEGER,
    how TEXT, -- it ended: ruled, approved, sent-back, handed-on, released, expired, missed, settled, …
    missed INTEGER NOT NULL, -- clocks that ran out meanwhile
    ruling INTEGER, -- the seq of its fact
    is_held INTEGER NOT NULL, -- 1: another arbitrator has to agree to it
    second TEXT, -- approved, sent-back; null: nobody looked at it
    appeal TEXT -- open, stood, reversed; null: there was none
) STRICT;
CREATE INDEX handling_officer ON handling (officer, since, seq) WHERE officer IS NOT NULL;
-- What the wait is told by, and its score: cases that were taken from the queue, and those that left it untaken.
CREATE INDEX handling_taken ON handling (since, seq, waited, in_case, officer)
    WHERE officer IS NOT NULL AND waited IS NOT NULL;
CREATE INDEX handling_left ON handling (since, seq, waited, in_case, officer) WHERE officer IS NULL;

-- The cases that an arbitrator has: the text of holder begins with {"officer":user id,
CREATE INDEX case_held ON cases (holder) WHERE holder IS NOT NULL;
-- What arbitrators and panels decided about a cause. What was granted because nobody answered is no example.
CREATE INDEX case_decided ON cases (cause, seq)
    WHERE decision IS NOT NULL AND instr(decision, '"by":"clock"') = 0;

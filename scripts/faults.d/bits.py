"""One bit flipped in each kind of page and in each file, and what the service makes of it."""

import collections
import pathlib
import sqlite3

import pages
from service import START, Died, Market, Refused, Service, copy, problems_of

LATER = "2026-03-20T00:00:00.000Z"
ORDERS = 260


def fill(binary, data):
    """A market in which each table has rows, and all but a few more than one page."""
    service = Service(binary, data)
    market = Market()
    try:
        policy = service.call("policy.get")["result"]["document"]
        requests = []
        for n in range(ORDERS):
            trade = market.trade(ratings=1 if n % 10 == 9 else 2)
            if n % 4 == 1:
                complete = dict(trade[0][1])
                at = complete.pop("completedAt")
                requests += [("order.open", complete | {"createdAt": START}), (
                    "order.dispatch", {"order": complete["order"], "carrier": f"c-{n % 3}"})]
                trade[0] = ("order.complete", {"order": complete["order"], "completedAt": at})
            requests += trade
        replies = market.write(service.connection, requests)
        failed = [reply for reply in replies if "error" in reply]
        if failed:
            raise SystemExit(f"the market cannot be made: {failed[0]}")
        remarks(service, replies, requests)
        replied(service.call("policy.adopt", policy=policy | {"version": 2}, **{"from": "2026-03-20", "key": "p"}))
        # A checkpoint is signed.
        service.call("ledger.head")
    finally:
        service.stop()
    for name in ("repute.db", "keys.db"):
        wal = pathlib.Path(f"{data}/{name}-wal")
        if wal.exists() and wal.stat().st_size:
            raise SystemExit(f"{wal} still holds something after the service stopped")
        db = sqlite3.connect(f"{data}/{name}")
        # Pages that are free again, in the middle of a file that grew on.
        db.executescript("CREATE TABLE gone (x); INSERT INTO gone VALUES (zeroblob(20000)); DROP TABLE gone")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        db.close()
    return market


def remarks(service, replies, requests):
    """Votes, appends, replies and hidden texts on ratings that have been seen."""
    calls = []
    for (method, params), reply in zip(requests, replies):
        if method == "rating.submit" and params["by"] == "buyer":
            rating, n = reply["result"]["rating"], len(calls)
            calls += [
                ("rating.vote", {"rating": rating, "helpful": True, "as": f"b-{at}", "key": f"v-{n}-{at}"})
                for at in (21, 22)]
            calls.append(("rating.append", {"rating": rating, "text": "And later this. " * 8}))
            calls.append(("rating.reply", {"rating": rating, "to": "rating", "text": "Thank you."}))
    # Those of sealed ratings are refused, which is what a rule is for.
    answered = [reply for reply in service.connection.call_all(calls) if "result" in reply]
    if len(answered) < len(calls) // 2:
        raise SystemExit("the remarks on ratings are refused")


def replied(reply):
    if "error" in reply:
        raise SystemExit(f"the market cannot be made: {reply['error']}")
    return reply["result"]


SELLERS = [f"s-{n}" for n in range(11)] + ["s-new"]
BUYERS = [f"b-{n}" for n in range(23)]


def questions(market):
    """Everything that is asked, the same before the flip and after it."""
    out = [("credit.get", {"subjects": [name], "role": "seller"}) for name in SELLERS]
    out += [("credit.get", {"subjects": [name], "role": "buyer"}) for name in BUYERS]
    out += [("credit.get", {"subjects": SELLERS, "role": "seller", "asOf": {"seq": 400}})]
    out += [("credit.explain", {"subject": name, "role": "seller"}) for name in SELLERS[:3]]
    out += [("rating.list", {"subject": name, "role": "seller", "limit": 30}) for name in SELLERS[:6]]
    out += [("rating.get", {"order": f"o-{n}"}) for n in range(0, ORDERS, 4)]
    out += [("ledger.entries", {"after": after, "limit": 100}) for after in range(0, 1_800, 100)]
    out += [("ledger.inclusion", {"seq": seq}) for seq in (1, 300, 700)]
    out += [("ledger.consistency", {"from": 5}), ("ledger.head", {}), ("policy.get", {})]
    out += [(method, params) for method, params, _ in market.done[::5]]
    return out


def writes():
    """Written after the questions: known and new accounts, and then the deadlines of what is sealed."""
    market = Market("n")
    out = []
    for n in range(6):
        out += market.trade(ratings=1 + n % 2)
    out.append(("order.complete", {
        "order": "n-new", "buyer": "b-new", "seller": "s-new", "completedAt": START}))
    out.append(("rating.submit", {"order": "n-new", "by": "buyer", "value": "positive"}))
    return out + [("admin.clock", {"to": LATER})]


def without_chance(reply):
    """What of an answer is the same each time: not signatures, hashes, handles and texts of errors."""
    if "result" not in reply:
        return reply
    result = dict(reply["result"])
    for name in ("checkpoint", "root", "proof", "repeated", "limits", "startedAt"):
        result.pop(name, None)
    return result


class Flip:
    """What is compared with: the answers of the sound ledger."""

    def __init__(self, binary, folder):
        self.binary, self.folder = binary, pathlib.Path(folder)
        self.data = self.folder / "sound"
        self.market = fill(binary, self.data)
        self.crashed = self.folder / "crashed"
        # A ledger whose write-ahead log still holds something: it was killed after some commits.
        service = Service(binary, copy(self.data, self.crashed))
        self.late = Market("w")
        for _ in range(5):
            self.late.write(service.connection, self.late.trade())
        # The last commit cannot be told from one that a power loss interrupted, but for a checkpoint that was signed.
        service.call("ledger.head")
        service.kill()
        self.sound, self.after = self.answers(copy(self.data, self.folder / "first"))[:2]
        again = self.answers(copy(self.data, self.folder / "first"))
        if self.differences(again[0], self.sound) or self.differences(again[1], self.after):
            raise SystemExit("a sound ledger does not answer twice the same")
        if again[2] or again[3]:
            raise SystemExit(f"a sound ledger is not found sound: {again[2] or again[3]}")

    def answers(self, data, late=None):
        """Starts on a directory. Answers what it answered, before and after writes, and what verifications found."""
        service = Service(self.binary, data)
        try:
            first = service.connection.call_all(questions(self.market), window=1)
            found = problems_of(service)
            lost = late.lost(service.connection) if late else []
            second = service.connection.call_all(writes())
            second += service.connection.call_all(questions(self.market), window=1)
            found_later = problems_of(service)
            read_only = "only reading" in service.said
            return first, second, found, found_later, lost, read_only
        except Died as died:
            raise Died(f"{died}. {service.crash or ''}") from None
        finally:
            service.stop()

    def differences(self, ours, sound):
        """Answers that are not those of the sound ledger and do not say why."""
        return [
            f"{a.get('result')} instead of {b}" for a, b in zip(ours, sound)
            if "result" in a and without_chance(a) != without_chance(b)]

    def run(self, path, place, bit, data=None, late=None):
        """One flip. Answers (outcome, what it said, what was let in, what was lost)."""
        target = copy(data or self.data, self.folder / "flipped")
        pages.flip(target / path, place, bit)
        try:
            first, second, found, found_later, lost, read_only = self.answers(target, late)
        except Refused as refused:
            text = str(refused)
            good = text.startswith("reputed: ") and str(target) in text
            return "refused to start", text, [] if good else [f"an unclear refusal: {text[-600:]}"], []
        except Died as died:
            return "died", str(died), [str(died)], []
        errors = [reply["error"] for reply in first + second if "error" in reply]
        surprises = [
            f"an unclear answer: {error}" for error in errors
            if error["code"] == -32603 or error["data"]["reason"] == "store.io"]
        said = next((error["message"] for error in errors if "store." in error["data"]["reason"]), None)
        if read_only:
            return "started read-only", said or "only reading", surprises, []
        if found:
            return "named by verify", found[0], surprises, []
        wrong = self.differences(first, self.sound)
        # A write that was refused as damaged is missing in every number after it.
        if not said:
            wrong += self.differences(second, self.after) + found_later
        if wrong or lost:
            return "unflagged", "", surprises + wrong[:3], lost
        return ("told as damaged", said, surprises, []) if said else ("without effect", "", surprises, [])


def places(flip, dice, each):
    """(what, file, place, bit, directory, market that must be there) of every flip; with `each` below 1, of some kinds."""
    for path in ("repute.db", "keys.db"):
        for kind, spans in sorted(pages.kinds(flip.data / path).items()):
            for n in range(int(each + dice.random())):
                start, length = dice.choice(spans)
                # Every other one in what says how the page is read.
                end = min(length, 16) if n % 2 == 0 else length
                yield f"{path}: {kind}", path, start + dice.randrange(end), dice.randrange(8), None, None
    for part, spans in pages.wal_parts(flip.crashed / "repute.db-wal").items():
        for _ in range(int(each + dice.random())):
            start, length = dice.choice(spans)
            place = start + dice.randrange(length)
            yield f"repute.db-wal: {part}", "repute.db-wal", place, dice.randrange(8), flip.crashed, flip.late
    for path in ("checkpoint", "log.key", "log.vkey", "seal.key"):
        for _ in range(int(each + dice.random())):
            size = (flip.data / path).stat().st_size
            yield path, path, dice.randrange(size), dice.randrange(8), None, None


def run(binary, folder, dice, each):
    """Rows of the table: (what, times, lost, let in, what came of it)."""
    flip = Flip(binary, folder)
    outcomes = collections.defaultdict(collections.Counter)
    bad = collections.defaultdict(list)
    gone = collections.Counter()
    for what, path, place, bit, data, late in places(flip, dice, each):
        outcome, said, wrong, lost = flip.run(path, place, bit, data, late)
        outcomes[what][outcome] += 1
        gone[what] += len(lost)
        wrong += lost[:1]
        if wrong:
            bad[what].append(f"bit {bit} of byte {place}: {outcome}: {wrong[0][:700]}")
    rows = []
    for what, counts in outcomes.items():
        text = ", ".join(f"{n} {outcome}" for outcome, n in counts.most_common())
        rows.append((f"a bit flipped in {what}", sum(counts.values()), gone[what], bad[what], text))
    return rows

"""Attacks by what is left behind: lines without an end, reads nobody waits for, lines in the log."""

import time

from ground import MEGABYTE, STOREFRONTS, STRANGER
from peer import INFO, Child, Peer, encoded, line_of

# Users without a role who are no one else here. One each may have only so many connections.
STRANGERS = [STRANGER, 20_003, 20_004, 20_005]
ENTRIES = encoded(line_of(1, "ledger.entries", {"after": 0, "limit": 1000}))
EARLIER = encoded(line_of(1, "credit.get", {
    "role": "seller", "subjects": [f"h-s{n}" for n in range(50)], "asOf": {"seq": 1}}))


def _reason(line):
    return line.get("error", {}).get("data", {}).get("reason")


def _unfinished(stop, path, count, length):
    """Leaves a line without its end on each of so many connections, then ends all of them and calls. Answers how many
    were kept, how many were refused, and what was neither."""
    peers = [Peer(path) for _ in range(count)]
    for peer in peers:
        peer.send(b"x" * length)
    kept = refused = 0
    wrong = []
    for peer in peers:
        peer.send(b"\n" + INFO)
        first = peer.line()
        if _reason(first) == "server.unfinished":
            refused += 1
        elif first.get("error", {}).get("code") == -32700:
            kept += 1
        else:
            wrong.append(f"an unfinished line was answered {first}")
        if peer.line().get("id") != "probe":
            wrong.append("out of step after an unfinished line")
        peer.close()
    return kept, refused, wrong


def unfinished(ground, size, dice):
    """Lines of almost the longest length without an end, on as many connections as there may be."""
    before = ground.forget_peak()
    length = ground.info["lineBytes"] - 16
    results = [child.wait() for child in [
        Child(uid, _unfinished, ground.socket, size // len(STRANGERS), length) for uid in STRANGERS]]
    grown = ground.daemon.memory()[1] - before
    problems = [text for _, _, wrong in results for text in wrong[:3]]
    # A buffer is at most twice what it holds.
    if grown > 2 * len(STRANGERS) * ground.info.get("unfinishedBytes", 1 << 26) + 64 * MEGABYTE:
        problems.append(f"memory grew by {grown / MEGABYTE:.0f} MB")
    kept, refused = sum(r[0] for r in results), sum(r[1] for r in results)
    return size, problems, f"{kept} lines kept, {refused} refused"


def _abandon(stop, path, line):
    """Asks for long reads and hangs up, again and again. Answers how often."""
    count = 0
    while not stop():
        try:
            peer = Peer(path)
            peer.send(line * 4)
            peer.close()
        except OSError:
            pass  # turned away, before or after it asked
        count += 1
    return count


def abandoned(ground, size, dice):
    """Long reads asked for and not waited for; another's calls on the same loop are answered meanwhile."""
    before = ground.forget_peak()
    children = [Child(STOREFRONTS[n], _abandon, ground.socket, line) for n, line in enumerate((ENTRIES, EARLIER))]
    other = Peer(ground.socket)
    longest = 0.0
    end = time.monotonic() + size
    while time.monotonic() < end:
        began = time.monotonic()
        other.ask(INFO)
        longest = max(longest, time.monotonic() - began)
        time.sleep(0.005)
    count = sum(child.end() for child in children)
    other.close()
    grown = ground.daemon.memory()[1] - before
    problems = [] if grown < 256 * MEGABYTE else [f"memory grew by {grown / MEGABYTE:.0f} MB"]
    return 4 * count, problems, f"another waited {longest * 1e3:.0f} ms at the most"


def _knock(stop, path, inside, count):
    """Takes all connections there are for it, and knocks on. Answers what else it was told than why it may not."""
    peers = [Peer(path) for _ in range(inside)]
    wrong = []
    for _ in range(count):
        peer = Peer(path)
        try:
            lines = peer.rest()
        except BrokenPipeError:
            lines = []
        if [_reason(line) for line in lines] != ["server.connections-per-uid"]:
            wrong.append(f"a connection too many was told {lines}")
        peer.close()
    for peer in peers:
        peer.close()
    return wrong


def knocking(ground, size, dice):
    """Connections beyond the limit, one after another: each is told why, and the log does not grow with them."""
    log = ground.folder / "log"
    before, began = log.stat().st_size, time.monotonic()
    problems = Child(STRANGER, _knock, ground.socket, ground.info["connectionsPerUid"], size).wait()[:3]
    grown, seconds = log.stat().st_size - before, time.monotonic() - began
    if grown > 500 * (seconds + 2):
        problems.append(f"the log grew by {grown} bytes in {seconds:.0f} s")
    return size, problems, f"{grown} bytes of log"

"""Attacks by connections: many, slow, deaf, short, cut off."""

import os
import random
import socket
import time

from ground import MEGABYTE, STOREFRONTS, STRANGER
from peer import INFO, Child, Closed, Peer, encoded, line_of, order_line

CREDIT = encoded(line_of("probe", "credit.get", {"role": "seller", "subjects": ["h-s1"]}))
# 500 sellers at once: a short line with a long answer.
CREDITS = line_of(1, "credit.get", {"role": "seller", "subjects": [f"h-s{n}" for n in range(500)]})
ENTRIES = line_of(2, "ledger.entries", {"after": 0, "limit": 1000})


def _hold(stop, path, count, ready):
    """Opens so many connections, asks on each, and holds them until told to end. Answers what each was answered."""
    peers, answers = [], []
    for _ in range(count):
        peer = Peer(path)
        peers.append(peer)
        try:
            peer.send(CREDIT)
            reply = peer.line()
        except (Closed, BrokenPipeError, ConnectionResetError):
            # Turned away before it could ask; why stands in the line before the end.
            reply = (peer.rest() or [{}])[0]
        answers.append(reply.get("error", {}).get("data", {}).get("reason", "in" if "result" in reply else "nothing"))
    os.write(ready, b".")
    while not stop():
        time.sleep(0.02)
    # All of them are still in step.
    for peer, answer in zip(peers, list(answers)):
        if answer == "in" and peer.ask(CREDIT).get("id") != "probe":
            answers.append("out of step")
    return answers


def _hold_all(ground, size):
    """Has ten users hold so many connections at the same time. Answers what each was answered."""
    users = list(STOREFRONTS)[:10]
    ready, told = os.pipe()
    children = [Child(uid, _hold, ground.socket, size // len(users), told) for uid in users]
    os.close(told)
    for _ in children:
        os.read(ready, 1)
    os.close(ready)
    return [answer for child in children for answer in child.end()]


def many(ground, size, dice):
    """Far more connections than usual, all of them served."""
    answers = _hold_all(ground, size)
    return size, [f"{answers.count(other)} x {other}" for other in set(answers) - {"in"}]


def turned_away(ground, size, dice):
    """As many against the limits as they are: the rest is told why."""
    answers = _hold_all(ground, size)
    allowed = {"in", "server.connections", "server.connections-per-uid"}
    problems = [f"{answers.count(other)} x {other}" for other in set(answers) - allowed]
    if not 0 < answers.count("in") < len(answers):
        problems.append(f"{answers.count('in')} of {len(answers)} were let in")
    return size, problems


def _deaf(stop, path, count, seconds):
    """Asks for long answers on many connections and never reads one."""
    peers = []
    for number in range(count):
        peer = Peer(path)
        peer.socket.setblocking(False)
        peers.append(peer)
    batch = b"[" + b",".join(encoded(CREDITS).rstrip() for _ in range(200)) + b"]\n"
    kinds = [encoded(CREDITS), encoded(ENTRIES), batch]
    sent = 0
    end = time.monotonic() + seconds
    while time.monotonic() < end and not stop():
        for number, peer in enumerate(peers):
            try:
                sent += peer.socket.send(kinds[number % 3])
            except (BlockingIOError, BrokenPipeError, ConnectionResetError):
                pass
        time.sleep(0.005)
    for peer in peers:
        peer.close()
    return sent


def never_reads(ground, size, dice):
    """Long answers asked for and never read, on as many connections as one user may have."""
    before = ground.forget_peak()
    child = Child(STOREFRONTS[0], _deaf, ground.socket, 200, size)
    other = Peer(ground.socket)
    count = 0
    end = time.monotonic() + size
    while time.monotonic() < end:
        # Others are served meanwhile; the honest client's books say the same of writes.
        if other.ask(encoded(CREDITS)).get("id") != 1:
            return count, ["another's answer is not what it asked for"]
        count += 1
        time.sleep(0.01)
    child.wait()
    other.close()
    grown = ground.daemon.memory()[1] - before
    # What may wait for one user, once more for what was being made, and the readers' caches.
    most = 2 * ground.info.get("unreadBytes", 1 << 27) + 64 * MEGABYTE
    return 200, [] if grown < most else [f"memory grew by {grown / MEGABYTE:.0f} MB"]


def _drip(stop, path, count, seconds):
    """A byte a second on each of many connections. Answers how many came to a whole answer."""
    peers = [Peer(path) for _ in range(count)]
    for second in range(seconds):
        for number, peer in enumerate(peers):
            peer.send(INFO[second % len(INFO):second % len(INFO) + 1])
        time.sleep(1)
    good = 0
    for peer in peers:
        peer.send(INFO[seconds % len(INFO):] if seconds % len(INFO) else b"")
        peer.socket.shutdown(socket.SHUT_WR)
        lines = peer.rest()
        good += bool(lines) and all(line.get("id") == "probe" for line in lines)
        peer.close()
    return good


def byte_a_second(ground, size, dice):
    """Many connections that send one byte a second."""
    children = [Child(uid, _drip, ground.socket, 200, size) for uid in list(STOREFRONTS)[:3]]
    good = sum(child.wait() for child in children)
    return 600, [] if good == 600 else [f"only {good} of 600 lines that dripped in were answered"]


def _reconnect(stop, path, count, seed):
    """Comes and goes as fast as it can, in every way there is. Answers what it was told that it did not ask for."""
    dice = random.Random(seed)
    wrong = []
    for _ in range(count):
        try:
            peer = Peer(path)
        except BlockingIOError:
            continue
        way = dice.randrange(5)
        try:
            if way == 1:
                peer.send(INFO[:dice.randrange(len(INFO))])
            elif way == 2:
                peer.send(INFO * dice.randrange(1, 20))
            elif way >= 3:
                reply = peer.ask(INFO)
                reason = reply.get("error", {}).get("data", {}).get("reason", "")
                if reply.get("id") != "probe" and not reason.startswith("server.connections"):
                    wrong.append(reply)
        except (Closed, BrokenPipeError, ConnectionResetError):
            pass
        peer.close()
    return wrong


def reconnects(ground, size, dice):
    """A storm of connections that come and go, some in the middle of a line or of an answer."""
    users = [STRANGER, *list(STOREFRONTS)[:3]]
    children = [Child(uid, _reconnect, ground.socket, size // 4, dice.random()) for uid in users]
    return size, [f"answered {reply}" for child in children for reply in child.wait()[:3]]


def half_closed(ground, size, dice):
    """Ends its side at once after some calls: everything is answered, then the connection ends."""
    problems = []
    for number in range(size):
        peer = Peer(ground.socket)
        count = dice.randrange(1, 30)
        lines = [encoded(line_of(n, dice.choice(["server.info", "ledger.head"]), {})) for n in range(count)]
        tail = dice.choice([b"", b"", b'{"jsonrpc":"2.0"'])
        peer.send(b"".join(lines) + tail)
        peer.socket.shutdown(socket.SHUT_WR)
        answers = peer.rest()
        got = sorted(line["id"] for line in answers if line["id"] is not None)
        if got != list(range(count)) or len(answers) != count + bool(tail):
            problems.append(f"{len(got)} of {count} calls answered after the peer had ended its side")
        peer.close()
    return size, problems


def _drop(stop, path, count, seed, prefix):
    """Hangs up in the middle of requests and of answers. Answers which orders it asked for."""
    dice = random.Random(seed)
    for number in range(count):
        peer = Peer(path)
        lines = b"".join(encoded(order_line(number * 50 + n, prefix)) for n in range(dice.randrange(1, 50)))
        if dice.random() < 0.5:
            lines = encoded(CREDITS) * dice.randrange(1, 20) + lines
        if dice.random() < 0.5:
            peer.send(lines[:dice.randrange(1, len(lines))])
        else:
            peer.send(lines)
            peer.socket.recv(dice.randrange(1, 5_000))
        peer.close()
    return None


def dropped(ground, size, dice):
    """Hangs up in the middle of a request, of writes under way, of an answer."""
    children = [
        Child(uid, _drop, ground.socket, size // 4, dice.random(), f"d{uid}-{dice.randrange(1 << 40)}")
        for uid in list(STOREFRONTS)[:4]]
    for child in children:
        child.wait()
    return size, []

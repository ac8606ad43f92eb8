"""One user takes all it can; another's latency is measured beside it."""

import functools
import pathlib
import statistics
import time

from ground import STOREFRONTS
from peer import INFO, Child, Peer, encoded, line_of, order_line, rating_line

ATTACKER, NEIGHBOUR = STOREFRONTS[0], STOREFRONTS[1]
CREDIT = encoded(line_of(1, "credit.get", {"role": "seller", "subjects": ["h-s1"]}))
# A neighbour's 99th percentile under attack is to stay within this many times of it without; it fails at twice that.
MOST = 3.0
# Of fewer trades a round, the 99th percentile is one bad moment: it is told, and judges nothing.
LEAST_JUDGED = 200


def _busy(seconds=0.5):
    """The share of the processors that others take, while nothing of this runs."""
    def read():
        fields = [int(text) for text in pathlib.Path("/proc/stat").read_text().split("\n")[0].split()[1:8]]
        return sum(fields), fields[3] + fields[4]
    before = read()
    time.sleep(seconds)
    after = read()
    return 1 - (after[1] - before[1]) / max(1, after[0] - before[0])


def _flood(stop, path, connections, make):
    """Sends as much as is taken on so many connections, and reads away what comes. Answers how much was sent."""
    peers = [Peer(path) for _ in range(connections)]
    waiting = [b""] * connections
    for peer in peers:
        peer.socket.setblocking(False)
    sent = number = 0
    while not stop():
        for index, peer in enumerate(peers):
            try:
                while len(peer.socket.recv(1 << 18)) == 1 << 18:
                    pass
            except BlockingIOError:
                pass
            if not waiting[index]:
                number += 1
                waiting[index] = make(number)
            try:
                count = peer.socket.send(waiting[index])
                waiting[index] = waiting[index][count:]
                sent += count
            except BlockingIOError:
                pass
    for peer in peers:
        peer.close()
    return sent


def _orders(prefix, number):
    return b"".join(encoded(order_line(number * 40 + n, prefix)) for n in range(40))


def _storm(stop, path):
    count = 0
    while not stop():
        peer = Peer(path)
        try:
            peer.ask(INFO)
        except Exception:  # noqa: BLE001 - turned away, which is what is meant to happen
            pass
        peer.close()
        count += 1
    return count


def _burn(stop):
    """Takes as much of the processor as an attacker does, and nothing of the service."""
    while not stop():
        pass
    return 0


CREDITS = encoded(line_of(1, "credit.get", {"role": "seller", "subjects": [f"s{n}" for n in range(500)]}))
ENTRIES = encoded(line_of(1, "ledger.entries", {"after": 0, "limit": 1000}))

# What an attacker's process does, given the service's socket and a text of its own.
KINDS = {
    "writes": lambda path, own: (_flood, path, 100, functools.partial(_orders, own)),
    "short reads": lambda path, own: (_flood, path, 100, lambda number: INFO * 500),
    "long answers": lambda path, own: (_flood, path, 100, lambda number: CREDITS * 10),
    "long reads": lambda path, own: (_flood, path, 100, lambda number: ENTRIES * 4),
    "connections": lambda path, own: (_storm, path),
}


def _measure(stop, path, prefix, count):
    """Trades in its own time, as a storefront does. Answers the seconds of each write and read, and the books."""
    peer = Peer(path)
    writes, reads, acknowledged = [], [], []
    for number in range(count):
        for line in (order_line(number, prefix), rating_line(number, prefix)):
            began = time.perf_counter()
            reply = peer.ask(line)
            writes.append(time.perf_counter() - began)
            if "result" not in reply:
                raise SystemExit(f"the neighbour was refused: {reply}")
            acknowledged.append((line, reply["result"]["seq"]))
        began = time.perf_counter()
        peer.ask(CREDIT)
        reads.append(time.perf_counter() - began)
        time.sleep(0.001)
    peer.close()
    return writes, reads, acknowledged


def percentile(times, part=0.99):
    return sorted(times)[int(len(times) * part)]


def _round(ground, bodies, prefix, count):
    children = [Child(ATTACKER, *body, nice=10) for body in bodies]
    time.sleep(0.3)
    result = Child(NEIGHBOUR, _measure, ground.socket, prefix, count).wait()
    for child in children:
        child.end()
    return result


def attack(kind, ground, size, dice):
    """Rounds with and without, in turns, whose medians are compared: the best of a few is a disk that was lucky."""
    calm, stormy, books = [], [], []
    busy = 0.0
    for _ in range(5):
        busy = max(busy, _busy())
        name = f"{dice.randrange(1 << 40)}"
        for into, bodies in (
                (calm, [(_burn,)] * 2), (stormy, [KINDS[kind](ground.socket, f"a{name}{n}") for n in range(2)])):
            writes, reads, acknowledged = _round(ground, bodies, f"w{name}{len(books)}", size)
            into.append([percentile(times) * 1e3 for times in (writes + reads, writes, reads)])
            books += acknowledged
    ground.new, ground.writer = books, NEIGHBOUR
    without, beside = ([statistics.median(column) for column in zip(*rounds)] for rounds in (calm, stormy))
    figures = [
        f"{what} {a:.1f} -> {b:.1f} ms (x {b / a:.1f})"
        for what, a, b in zip(("all", "writes", "reads"), without, beside)]
    ratio = beside[0] / without[0]
    problems = [f"the neighbour's p99 went to {ratio:.1f} times"] if ratio > 2 * MOST else []
    if problems and size < LEAST_JUDGED:
        problems, figures = [], figures + ["not judged: too few to tell"]
    if problems and busy > 0.3:
        # Whoever computes much waits for a processor then, and the service does so only when it is attacked.
        problems, figures = [], figures + [f"not judged: others take {busy:.0%} of this machine"]
    return f"{len(books)} writes", problems, "p99 of " + ", ".join(figures)

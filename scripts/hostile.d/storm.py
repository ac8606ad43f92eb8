"""Clients that send at a rate of their own, whatever comes back, and the books of what did."""

import collections
import select
import time

from peer import DONE, Peer

# Requests under way on a connection while the load is what the service takes.
DEPTH = 16


def _template(prefix):
    return (
        b'{"jsonrpc":"2.0","id":%%d,"method":"order.complete","params":{"order":"%s-%%d","buyer":"%s-b%%d",'
        b'"seller":"%s-s%%d","completedAt":"%s"}}\n' % (prefix, prefix, prefix, DONE.encode()))


class _Connection:
    def __init__(self, path):
        self.peer = Peer(path)
        self.peer.socket.setblocking(False)
        self.out = bytearray()
        self.rest = b""
        self.waiting = 0
        self.done = 0  # of the storm's calls


def storm(stop, path, prefix, start, phases, count):
    """One user with so many connections. `phases` are (seconds, rate); a rate of None is as much as is taken.

    Answers the calls as (sent, answered, reason) in seconds from `start` (None: never; a reason of None: done), and
    the calls of the phases with a rate that were done, by connection.
    """
    template = _template(prefix.encode())
    connections = [_Connection(path) for _ in range(count)]
    by_descriptor = {c.peer.fileno(): c for c in connections}
    poller = select.epoll()
    for descriptor in by_descriptor:
        poller.register(descriptor, select.EPOLLIN)
    sent, answered, reasons = [], [], []
    turn = 0

    def put(connection, now):
        number = len(sent)
        sent.append(now)
        answered.append(None)
        reasons.append(None)
        connection.out += template % (number, number, number % 997, number % 101)
        connection.waiting += 1

    def take(connection, now, is_storm):
        try:
            data = connection.peer.socket.recv(1 << 18)
        except BlockingIOError:
            return
        if not data:
            raise SystemExit("the service hung up")
        *lines, connection.rest = (connection.rest + data).split(b"\n")
        for line in lines:
            head = line.index(b'"id":') + 5
            number = int(line[head:line.index(b",", head)])
            if answered[number] is not None:
                raise SystemExit(f"answered twice: {line!r}")
            answered[number] = now
            connection.waiting -= 1
            if b'"result"' in line:
                connection.done += is_storm
            else:
                at = line.index(b'"reason":"') + 10
                code = line[line.index(b'"code":') + 7:].split(b",")[0]
                reasons[number] = f"{code.decode()} {line[at:line.index(bytes([34]), at)].decode()}"

    def flush(connection):
        if connection.out:
            try:
                del connection.out[:connection.peer.socket.send(connection.out[:1 << 18])]
            except BlockingIOError:
                pass

    ends = 0.0
    for seconds, rate in phases:
        begins, ends = ends, ends + seconds
        offered = 0
        while (now := time.monotonic() - start) < ends:
            if now < begins:
                time.sleep(min(0.01, begins - now))
                continue
            if rate is None:
                for connection in connections:
                    while connection.waiting < DEPTH:
                        put(connection, now)
            else:
                due = int((now - begins) * rate)
                while offered < due:
                    put(connections[turn % count], now)
                    turn += 1
                    offered += 1
            for connection in connections:
                flush(connection)
            for descriptor, _ in poller.poll(0.005):
                take(by_descriptor[descriptor], time.monotonic() - start, rate is not None)
    # What is under way is waited for.
    deadline = time.monotonic() + 30
    while any(c.waiting for c in connections) and time.monotonic() < deadline:
        for connection in connections:
            flush(connection)
        for descriptor, _ in poller.poll(0.1):
            take(by_descriptor[descriptor], time.monotonic() - start, False)
    for connection in connections:
        connection.peer.close()
    return list(zip(sent, answered, reasons)), [c.done for c in connections]


class Course:
    """What became of all calls, in steps of time."""

    STEP = 0.1

    def __init__(self, calls):
        self.calls = calls
        end = max((answered for _, answered, _ in calls if answered is not None), default=0)
        self.length = int(end / self.STEP) + 1
        self.done, self.refused = [0] * self.length, [0] * self.length
        waits = collections.defaultdict(list)
        for sent, answered, reason in calls:
            if answered is None:
                continue
            step = int(answered / self.STEP)
            if reason is None:
                self.done[step] += 1
                waits[step].append(answered - sent)
            else:
                self.refused[step] += 1
        self.p50 = [percentile(waits[step], 0.5) for step in range(self.length)]
        self.p99 = [percentile(waits[step], 0.99) for step in range(self.length)]

    def rate(self, begins, ends):
        """Calls done a second."""
        return sum(r is None and a is not None and begins <= a < ends for _, a, r in self.calls) / (ends - begins)

    def waits(self, begins, ends, refused):
        """How long those took that were sent in that time and done, or refused."""
        return [a - s for s, a, r in self.calls if a is not None and begins <= s < ends and (r is not None) == refused]


def percentile(values, part):
    return sorted(values)[int(len(values) * part)] if values else 0.0

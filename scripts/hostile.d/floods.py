"""Attacks by size: a line without end, batches, notifications."""

import json
import time

from ground import MEGABYTE, STOREFRONTS, STRANGER
from peer import INFO, Child, Closed, Peer, encoded, line_of, order_line


def _reason(line):
    return line.get("error", {}).get("data", {}).get("reason")


def _endless(stop, path, size):
    """Sends a line of so many bytes, then a whole call, then another such line. Answers what is wrong with that."""
    peer = Peer(path)
    chunk = b"x" * MEGABYTE
    for _ in range(size // MEGABYTE):
        peer.send(chunk)
    peer.send(b"\n" + INFO)
    problems = []
    if _reason(peer.line()) != "line-too-long":
        problems.append("the first overlong line was not refused as such")
    if peer.line().get("id") != "probe":
        problems.append("out of step after an overlong line")
    try:
        for _ in range(16):
            peer.send(chunk)
    except (BrokenPipeError, ConnectionResetError):
        pass
    if [_reason(line) for line in peer.rest()] not in (["line-too-long"], []):
        problems.append("the second overlong line was not refused as such")
    return problems


def endless_line(ground, size, dice):
    """A line without a newline: refused at the limit, its rest skipped; the second ends the connection."""
    before = ground.forget_peak()
    problems = Child(STRANGER, _endless, ground.socket, size).wait()
    grown = ground.daemon.memory()[1] - before
    if grown > 32 * MEGABYTE:
        problems.append(f"memory grew by {grown / MEGABYTE:.0f} MB")
    return f"{size // MEGABYTE} MB", problems


def _batches(stop, path, limit, rounds):
    peer = Peer(path)
    problems = []

    def check(what, holds):
        if not holds:
            problems.append(what)

    def batch(count, method, params, ids=True):
        calls = [line_of(n, method, params) for n in range(count)]
        if not ids:
            for call in calls:
                del call["id"]
        return json.dumps(calls, separators=(",", ":")).encode() + b"\n"

    long = {"role": "seller", "subjects": [f"s{n}" for n in range(300)]}
    for _ in range(rounds):
        reply = peer.ask(batch(limit, "server.info", {}))
        check("a batch at the limit", sorted(r["id"] for r in reply) == list(range(limit)))
        reply = peer.ask(batch(limit, "ledger.head", {}))
        check("a batch of later answers", sorted(r["id"] for r in reply) == list(range(limit)))
        reply = peer.ask(batch(limit + 1, "server.info", {}))
        check("a batch above the limit", isinstance(reply, dict) and _reason(reply) == "server.batch")
        reply = peer.ask(batch(limit, "credit.get", long))
        check("a batch of long answers", sorted(r["id"] for r in reply) == list(range(limit)))
        check("long answers are cut", {_reason(r) for r in reply} == {None, "server.batch-bytes"})
        peer.send(batch(limit, "server.info", {}, ids=False))
        check("an empty batch", _reason(peer.ask(b"[]\n")) == "request.empty")
        reply = peer.ask(b"[1,[],{}," + INFO.rstrip() + b"]\n")
        check("a batch of nonsense", len(reply) == 4 and reply[3]["id"] == "probe")
    return problems


def batches(ground, size, dice):
    """Batches at the limit and above, of long answers, of nonsense."""
    limit = ground.info["batch"]
    children = [Child(uid, _batches, ground.socket, limit, size) for uid in list(STOREFRONTS)[:4]]
    return 7 * size * 4, [f"{p} was not answered as it should be" for c in children for p in sorted(set(c.wait()))]


def _notify(stop, path, count, prefix):
    """So many notifications in one go, then a call. Answers all lines that came."""
    peer = Peer(path)
    lines = []
    for number in range(count):
        line = order_line(number, prefix) if number % 4 == 0 else line_of(0, "server.info", {})
        del line["id"]
        lines.append(encoded(line))
    peer.send(b"".join(lines) + INFO)
    peer.socket.shutdown(1)
    return [line.get("id", "a notification") for line in peer.rest()]


def notifications(ground, size, dice):
    """Calls that want no answer, in one go, by one who may make them and by one who may not."""
    problems = []
    for uid in (STRANGER, STOREFRONTS[0]):
        lines = Child(uid, _notify, ground.socket, size, f"n{dice.randrange(1 << 40)}").wait()
        if lines != ["probe"]:
            problems.append(f"{len(lines)} lines came instead of the one that was asked for: {lines[:3]}")
    return 2 * size, problems

"""Attacks by content: whole sessions of lines that were right once, and of noise."""

import json
import random

from ground import STOREFRONTS, STRANGER
from peer import Child, Closed, Peer, encoded, line_of

PIECES = [
    b"\x00", b"\xff\xfe", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\\ud800", b"\\u0000", b"\r", b"\n",
    b"\r\n", b"1e999", b"-0", b"9" * 400, b"0." + b"0" * 300 + b"1", b"-9223372036854775809", b"[" * 40, b"{\"a\":" * 40,
    b"]" * 3, b"null", b"true", b"\"\"", b"{}", b"[]", b",", b":", b"\"id\":1,", b"\"method\":\"server.info\",",
    b"\"params\":null,", b"\xef\xbb\xbf", b"/*x*/", b"NaN", b" " * 1_000, b"\"" + b"a" * 2_000 + b"\"",
]


def corpus(ground):
    """A call of every method, as the service itself shows it."""
    document = ground.admin.call("rpc.discover")
    calls = []
    for method in document["methods"]:
        for example in method.get("examples", []):
            params = {param["name"]: param["value"] for param in example.get("params", [])}
            calls.append((method["name"], params))
    return calls


def mutated(dice, line):
    """One to four changes."""
    line = bytearray(line)
    for _ in range(dice.randrange(1, 5)):
        if not line:
            break
        at = dice.randrange(len(line))
        way = dice.randrange(8)
        if way == 0:
            line[at] ^= 1 << dice.randrange(8)
        elif way == 1:
            del line[at:at + dice.randrange(1, 9)]
        elif way == 2:
            line[at:at] = dice.choice(PIECES)
        elif way == 3:
            line[at:at] = line[at:at + dice.randrange(1, 40)]
        elif way == 4:
            line[at] = dice.randrange(256)
        elif way == 5:
            line[at:] = b""
        elif way == 6:
            end = min(len(line), at + dice.randrange(1, 12))
            line[at:end] = dice.choice(PIECES)
        else:
            other = dice.randrange(len(line))
            line[at], line[other] = line[other], line[at]
    return bytes(line)


def _sessions(stop, path, calls, count, seed):
    """Sessions of so many lines. Answers (lines sent, what was wrong, results of calls that need a role)."""
    dice = random.Random(seed)
    sent, wrong, passed = 0, [], []
    for session in range(count):
        peer = Peer(path)
        name = f"{seed}/{session}/"
        ids = set()
        out = []
        for number in range(dice.randrange(1, 60)):
            method, params = dice.choice(calls)
            identity = f"{name}{number}"
            ids.add(identity)
            line = encoded(line_of(identity, method, params)).rstrip(b"\n")
            kind = dice.random()
            if kind < 0.8:
                line = mutated(dice, line)
            elif kind < 0.9:
                line = dice.randbytes(dice.randrange(200))
            elif kind < 0.93:
                line = b"[" + b",".join(mutated(dice, line) for _ in range(dice.randrange(5))) + b"]"
            out.append(line)
        probe = name + "probe"
        out.append(encoded(line_of(probe, "server.info", {})))
        sent += len(out)
        try:
            peer.send(b"\n".join(out))
            while True:
                reply = peer.line()
                for one in reply if isinstance(reply, list) else [reply]:
                    if one.get("method") in ("feed.fact", "feed.mark", "feed.ended"):
                        continue
                    identity = one.get("id")
                    # A changed id is still this session's: it holds most of the name, or is no text of that form.
                    if isinstance(identity, str) and identity.count("/") == 2 and identity.endswith("probe"):
                        if identity != probe:
                            wrong.append(f"seed {seed}, session {session}: the answer to {identity}")
                    if "result" in one:
                        passed.append(one["result"])
                    elif "error" not in one:
                        wrong.append(f"seed {seed}, session {session}: {one}")
                if isinstance(reply, dict) and reply.get("id") == probe:
                    break
        except (Closed, BrokenPipeError, ConnectionResetError):
            pass  # Ended, which it may: nothing more is answered out of step.
        except json.JSONDecodeError as error:
            wrong.append(f"seed {seed}, session {session}: answered no JSON: {error}")
        except TimeoutError:
            wrong.append(f"seed {seed}, session {session}: neither in step nor closed after a minute")
        peer.close()
    writes = [result for result in passed if isinstance(result, dict) and ("seq" in result or "done" in result)]
    return sent, wrong, writes


def sessions(ground, size, dice):
    """Sessions of mutated calls and of noise, by one who may write and one who may nothing."""
    calls = corpus(ground)
    seed = dice.randrange(1 << 32)
    problems, sent = [], 0
    children = {
        uid: Child(uid, _sessions, ground.socket, calls, size // 2, f"{seed}-{uid}")
        for uid in (STRANGER, STOREFRONTS[0])}
    for uid, child in children.items():
        lines, wrong, writes = child.wait()
        sent += lines
        problems += wrong
        if uid == STRANGER and any("state" in write or "window" in write for write in writes):
            problems.append(f"a stranger was let in: {writes[0]}")
    return f"{size} ({sent} lines)", problems

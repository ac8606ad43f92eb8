"""A service to attack, an honest client beside it, and what is looked at after each attack."""

import json
import os
import pathlib
import resource
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "bench.d"))
from daemon import Connection, Daemon, empty  # noqa: E402
from peer import Child, Peer, order_line, rating_line  # noqa: E402

# Who is who. Only root can be all of them.
ADMIN, HONEST, STRANGER = 0, 20_001, 20_009
STOREFRONTS = range(20_010, 20_030)
MEGABYTE = 1 << 20


def raise_limit(wanted):
    """Lets this process and its children have so many descriptors. Answers how many it may have."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard < wanted:
        try:
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, wanted))
            return wanted
        except (ValueError, PermissionError):
            pass
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return hard


def honest(stop, socket, first):
    """Trades on, one request at a time. Answers what was acknowledged, what was refused, and how long each took."""
    peer = Peer(socket)
    acknowledged, refused, times = [], [], []
    number = first
    while not stop():
        number += 1
        for line in (order_line(number), rating_line(number)):
            began = time.perf_counter()
            reply = peer.ask(line)
            times.append(time.perf_counter() - began)
            if reply.get("id") != line["id"]:
                raise SystemExit(f"{line} was answered {reply}")
            if "result" in reply:
                acknowledged.append((line, reply["result"]["seq"]))
            else:
                refused.append(reply["error"])
    peer.close()
    return {"acknowledged": acknowledged, "refused": refused, "times": times, "last": number}


def again(stop, socket, lines):
    """Asks the very same again. Only who asked is told of a sealed rating that it was rated before."""
    connection = Connection(socket)
    return connection.call_all([(line["method"], line["params"]) for line in lines])


class Ground:
    """A running service with its roles and limits, and the books of the honest client."""

    running = []

    def __init__(self, binary, folder, **limits):
        self.folder = empty(folder)
        os.chmod(self.folder, 0o755)
        self.limits = limits
        (self.folder / "limits.json").write_text(json.dumps(limits))
        storefronts = [HONEST, *STOREFRONTS]
        (self.folder / "roles").write_text(
            f"{ADMIN} admin\n" + "".join(f"{uid} storefront,auditor\n" for uid in storefronts))
        self.daemon = Daemon(
            binary, self.folder, "--config", str(self.folder / "limits.json"), "--roles", str(self.folder / "roles"),
            "--read-only-socket", str(self.folder / "read-only"))
        Ground.running.append(self)
        self.daemon.wait_until_ready()
        self.socket = self.daemon.socket
        self.last = 0
        self.acknowledged = []
        self.ledger = 0  # how far the facts were looked at
        self.admin = Connection(self.socket)
        self.info = self.admin.call("server.info")["limits"]
        # What it opens when it is first needed stays open.
        self.let_in()
        self.verify()
        self.admin.call("ledger.head")
        self.descriptors = self.count_descriptors()

    @property
    def pid(self):
        return self.daemon.process.pid

    def count_descriptors(self):
        return len(os.listdir(f"/proc/{self.pid}/fd"))

    def forget_peak(self):
        """Lets the peak of its memory begin again from what it has now. Answers that, in bytes."""
        pathlib.Path(f"/proc/{self.pid}/clear_refs").write_text("5")
        return self.daemon.memory()[0]

    def start_honest(self):
        self.beside = Child(HONEST, honest, self.socket, self.last)

    def end_honest(self):
        """Ends the honest client. Answers what was refused to it, as sentences."""
        result = self.beside.end()
        self.last = result["last"]
        self.acknowledged += result["acknowledged"]
        self.new, self.writer = result["acknowledged"], HONEST
        self.times = result["times"]
        return [f"the honest client was refused: {error}" for error in result["refused"][:5]]

    def lost(self, keys, uid=HONEST):
        """Which writes that were acknowledged to a user are not there, or are another fact."""
        missing = []
        for (line, seq), reply in zip(keys, Child(uid, again, self.socket, [line for line, _ in keys]).wait()):
            result = reply.get("result", {})
            if not result.get("repeated") or result.get("seq") != seq:
                missing.append(f"{line['params']}, acknowledged as {seq}, now answers {reply}")
        return missing

    def let_in(self):
        """Facts that somebody without a role brought about."""
        found = []
        while True:
            result = self.admin.call("ledger.entries", after=self.ledger, limit=1000)
            for entry in result["entries"]:
                if json.loads(entry["fact"])["actor"]["uid"] == STRANGER:
                    found.append(f"fact {entry['seq']} is a stranger's: {entry['fact']}")
            self.ledger = result["next"]
            if not result["entries"]:
                return found

    def is_alive(self):
        return self.daemon.process.poll() is None

    def settle(self, seconds=10):
        """Waits until it has given back what the attack took. Answers what it keeps."""
        end = time.monotonic() + seconds
        while self.count_descriptors() > self.descriptors:
            if time.monotonic() > end:
                return [f"{self.count_descriptors() - self.descriptors} descriptors are still open"]
            time.sleep(0.02)
        return []

    def verify(self):
        verdict = self.admin.call("admin.verify")
        return [f"{p['name']}: {text}" for p in verdict["passes"] for text in p["problems"]]

    def stop(self):
        self.admin.close()
        self.daemon.stop()
        Ground.running.remove(self)

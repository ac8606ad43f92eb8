"""A service that may refuse to start, die or answer anything, and what is asked of it."""

import json
import os
import pathlib
import select
import shutil
import signal
import socket
import subprocess
import time

START = "2026-03-01T00:00:00.000Z"


class Died(Exception):
    """The connection ended while an answer was due."""


class Refused(Exception):
    """The service did not start. Its text is what it said."""


class Service:
    """One running service on a data directory. Its socket and its log lie beside that."""

    def __init__(self, binary, data, *arguments, clock=f"manual:{START}", before=(), socket=None):
        self.data = pathlib.Path(data)
        self.socket = str(socket or f"{data}.socket")
        self.log_path = pathlib.Path(f"{self.socket}.log")
        log = open(self.log_path, "wb")
        self.process = subprocess.Popen(
            [*before, str(binary), "--data", str(data), "--socket", self.socket, "--clock", clock, *arguments],
            stdout=subprocess.PIPE, stderr=log)
        log.close()
        ready, _, _ = select.select([self.process.stdout], [], [], 60)
        line = self.process.stdout.readline() if ready else b"nothing for a minute"
        if not line.startswith(b"ready "):
            if ready:
                self.process.wait()
            self.kill()
            raise Refused(self.said.strip() or repr(line))
        self.connection = Connection(self.socket)

    @property
    def said(self):
        return self.log_path.read_text(errors="replace")

    @property
    def crash(self):
        """How it died by itself, or nothing."""
        code = self.process.poll()
        return None if code is None or code >= 0 else f"it died of signal {-code}: {self.said[-400:]}"

    def call(self, method, **params):
        return self.connection.call(method, params)

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(60)
            except subprocess.TimeoutExpired:
                self.kill()
                raise Died("it did not end within a minute of SIGTERM") from None
        self.process.stdout.close()

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.process.stdout.close()


class Connection:
    """Blocking; one request after another, or many at once."""

    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.settimeout(60)
        self.socket.connect(path)
        self.buffer = b""

    def call(self, method, params):
        """One reply, whole: `result` or `error`."""
        return self.call_all([(method, params)])[0]

    def call_all(self, requests, window=200):
        """The replies to many, in their order, so many of them under way at once."""
        replies = [None] * len(requests)
        for start in range(0, len(requests), window):
            part = requests[start:start + window]
            lines = [
                json.dumps({"jsonrpc": "2.0", "id": start + n, "method": method, "params": params}).encode() + b"\n"
                for n, (method, params) in enumerate(part)]
            try:
                self.socket.sendall(b"".join(lines))
                for _ in part:
                    reply = json.loads(self.line())
                    replies[reply["id"]] = reply
            except (OSError, ValueError) as error:
                raise Died(f"no answer to {part[0][0]}: {error}") from None
        return replies

    def line(self):
        while b"\n" not in self.buffer:
            chunk = self.socket.recv(1 << 20)
            if not chunk:
                raise Died("the connection was closed")
            self.buffer += chunk
        line, self.buffer = self.buffer.split(b"\n", 1)
        return line


class Market:
    """What is written, the same each time, and what was acknowledged of it."""

    def __init__(self, prefix="o"):
        self.prefix = prefix
        self.count = 0
        self.done = []  # (method, params, seq)

    def trade(self, at=START, ratings=2):
        """The requests of the next order, first to last. Sellers and buyers meet again, so that caps and pairs occur."""
        n = self.count
        self.count += 1
        order = f"{self.prefix}-{n}"
        amount = {"currency": "CNY", "minor": 1_000 + n}
        complete = {
            "order": order, "buyer": f"b-{n * 7 % 23}", "seller": f"s-{n * 5 % 11}", "completedAt": at, "amount": amount,
            "items": [{"item": f"i-{n % 13}", "amount": amount}]}
        value = ["positive", "positive", "negative", "neutral"][n % 4]
        buyer = {"order": order, "by": "buyer", "value": value}
        if n % 3 == 0:
            buyer["text"] = f"What the buyer says of {order}."
        if n % 2 == 0:
            buyer["details"] = {"item": 1 + n % 5, "service": 5, "logistics": 3}
        seller = {"order": order, "by": "seller", "value": "positive"}
        return [("order.complete", complete), ("rating.submit", buyer), ("rating.submit", seller)][:1 + ratings]

    def write(self, connection, requests):
        """Sends requests at once and keeps what was acknowledged. Answers the replies."""
        replies = connection.call_all(requests)
        for (method, params), reply in zip(requests, replies):
            if "result" in reply:
                self.done.append((method, params, reply["result"]["seq"]))
        return replies

    def lost(self, connection):
        """What was acknowledged and is not there, or is another one, as sentences."""
        replies = connection.call_all([(method, params) for method, params, _ in self.done])
        out = []
        for (method, params, seq), reply in zip(self.done, replies):
            result = reply.get("result")
            if result is None or not result.get("repeated") or result["seq"] != seq:
                out.append(f"{method} of {params['order']}, acknowledged as {seq}, now answers {reply}")
        return out


def problems_of(service):
    """What `admin.verify` finds."""
    reply = service.call("admin.verify")
    if "error" in reply:
        return [reply["error"]["message"]]
    return [problem for one in reply["result"]["passes"] for problem in one["problems"]]


def copy(source, target):
    """The same files in another place, without those that belong to a running process."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target, ignore=shutil.ignore_patterns("*.sock", "lock"))
    return pathlib.Path(target)


def wait_for(what, seconds=30):
    """Waits until something holds; answers whether it came to hold."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if what():
            return True
        time.sleep(0.02)
    return False


def run(*command):
    return subprocess.run(command, capture_output=True, text=True)


def may_mount():
    return os.geteuid() == 0 and shutil.which("mount") is not None

"""Peers of the service as other users, and the lines they send."""

import ctypes
import datetime
import json
import os
import pickle
import signal
import socket
import sys
import traceback


def line_of(number, method, params):
    return {"jsonrpc": "2.0", "id": number, "method": method, "params": params}


def encoded(line):
    return json.dumps(line, separators=(",", ":")).encode() + b"\n"


# A day before the run, so that ratings are in time.
DONE = (datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=1)).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def order_line(number, prefix="h"):
    """Completes an order; each number is another."""
    return line_of(number, "order.complete", {
        "order": f"{prefix}-{number}", "buyer": f"{prefix}-b{number % 997}", "seller": f"{prefix}-s{number % 101}",
        "completedAt": DONE})


def rating_line(number, prefix="h"):
    """Rates the order of the same number."""
    return line_of(number, "rating.submit", {"order": f"{prefix}-{number}", "by": "buyer", "value": "positive"})


INFO = encoded(line_of("probe", "server.info", {}))


class Closed(Exception):
    """The service ended the connection."""


class Peer:
    """One connection, read line by line. Times out after `seconds`, so that a service that hangs is seen."""

    def __init__(self, path, seconds=60):
        self.socket = socket.socket(socket.AF_UNIX)
        # Not before it is connected: with a time limit, one that has to wait for its turn would fail instead.
        self.socket.connect(path)
        self.socket.settimeout(seconds)
        self.buffer = b""

    def fileno(self):
        return self.socket.fileno()

    def send(self, data):
        self.socket.sendall(data)

    def line(self):
        """The next line, read. Throws `Closed`."""
        while b"\n" not in self.buffer:
            try:
                chunk = self.socket.recv(1 << 20)
            except ConnectionResetError:
                raise Closed
            if not chunk:
                raise Closed
            self.buffer += chunk
        line, self.buffer = self.buffer.split(b"\n", 1)
        return json.loads(line)

    def ask(self, line):
        """Sends one line (a message or its bytes) and reads one."""
        self.send(line if isinstance(line, bytes) else encoded(line))
        return self.line()

    def rest(self):
        """All lines until the service ends the connection."""
        lines = []
        try:
            while True:
                lines.append(self.line())
        except Closed:
            return lines

    def close(self):
        self.socket.close()


class Child:
    """A process of another user that runs `body(stop, *arguments)` until it returns or is told to end."""

    def __init__(self, uid, body, *arguments, nice=0):
        reading, writing = os.pipe()
        sys.stdout.flush()
        self.pid = os.fork()
        if self.pid == 0:
            code = 1
            try:
                os.close(reading)
                ended = []
                signal.signal(signal.SIGTERM, lambda *_: ended.append(True))
                signal.signal(signal.SIGINT, signal.SIG_IGN)
                os.nice(nice)
                if uid != os.getuid():
                    # The socket's group stays its group: the service is to refuse it, not the file system.
                    os.setgroups([])
                    os.setuid(uid)
                # Not left behind, whatever becomes of who made it (PR_SET_PDEATHSIG).
                ctypes.CDLL(None).prctl(1, signal.SIGKILL)
                with os.fdopen(writing, "wb") as pipe:
                    pickle.dump(body(lambda: bool(ended), *arguments), pipe)
                code = 0
            except BaseException:
                traceback.print_exc()
            finally:
                os._exit(code)
        os.close(writing)
        self.pipe = os.fdopen(reading, "rb")

    def wait(self):
        """What it answers. Throws when it failed; it has said why."""
        data = self.pipe.read()
        self.pipe.close()
        os.waitpid(self.pid, 0)
        if not data:
            raise SystemExit("a client failed, see above")
        return pickle.loads(data)

    def end(self):
        """Tells it to end. Answers what it answers."""
        try:
            os.kill(self.pid, signal.SIGTERM)
        except ProcessLookupError:
            pass
        return self.wait()

"""Builds, starts and watches the service, for the scripts that measure it and that break it."""

import atexit
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import threading

ROOT = pathlib.Path(__file__).resolve().parents[2]


def build(product="reputed"):
    """Builds one of the programs in release mode and answers its path."""
    command = ["swift", "build", "-c", "release", "--product", product, "--package-path", str(ROOT)]
    subprocess.run(command, check=True, stdout=sys.stderr)
    folder = subprocess.run(command + ["--show-bin-path"], check=True, capture_output=True, text=True).stdout.strip()
    return pathlib.Path(folder) / product


def cpu_of(process):
    """User and system time of a process and of its children that have ended, in seconds."""
    fields = pathlib.Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()
    return sum(int(field) for field in fields[11:15]) / os.sysconf("SC_CLK_TCK")


class Daemon:
    """A running service. Its data directory and socket lie in one folder; what it logs, in `log` there.

    `environment` holds variables that it gets besides this program's own.
    """

    def __init__(self, binary, folder, *arguments, environment=None):
        self.folder = pathlib.Path(folder)
        self.data = self.folder / "data"
        self.socket = str(self.folder / "socket")
        self.log = open(self.folder / "log", "ab")
        self.process = subprocess.Popen(
            [str(binary), "--data", str(self.data), "--socket", self.socket, *arguments],
            stdout=subprocess.PIPE, stderr=self.log, env={**os.environ, **(environment or {})})
        # When a script ends early, the service must not go on without it.
        atexit.register(self.process.kill)

    def wait_until_ready(self, seconds=60):
        """Waits for the line that says so; says what the log holds when it does not come."""
        timer = threading.Timer(seconds, self.process.kill)
        timer.start()
        try:
            for line in self.process.stdout:
                if line.startswith(b"ready "):
                    return self
                self.log.write(line)
        finally:
            timer.cancel()
        self.log.flush()
        tail = (self.folder / "log").read_text(errors="replace")[-2000:]
        raise SystemExit(f"the service did not start (code {self.process.wait()}):\n{tail}")

    def kill(self):
        """As a power cut does to a process: at once, without a word."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self._close()

    def stop(self):
        """Asks it to end and waits."""
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(60)
        except subprocess.TimeoutExpired:
            self.kill()
            raise SystemExit("the service did not end within a minute of SIGTERM")
        self._close()

    def _close(self):
        self.process.stdout.close()
        self.log.close()

    def cpu_seconds(self):
        """User and system time so far."""
        return cpu_of(self.process.pid)

    def memory(self):
        """(resident now, most ever, of that without file pages), in bytes."""
        status = dict(
            line.split(":", 1) for line in pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines())
        return tuple(int(status[name].split()[0]) * 1024 for name in ("VmRSS", "VmHWM", "RssAnon"))


class Connection:
    """A blocking connection that keeps a window of requests under way; `patience` is how many seconds it waits for
    something to come, None: for ever."""

    def __init__(self, path, window=64, patience=600):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.settimeout(patience)
        self.socket.connect(path)
        self.window = window
        self.buffer = b""

    def close(self):
        self.socket.close()

    def call(self, method, /, **params):
        """One call's result; ends the program on an error."""
        reply = self.call_all([(method, params)])[0]
        if "result" not in reply:
            raise SystemExit(f"{method}: {reply['error']}")
        return reply["result"]

    def call_all(self, requests):
        """The replies to many (method, params), in their order."""
        replies = [None] * len(requests)
        sent = received = 0
        while received < len(requests):
            lines = []
            while sent < len(requests) and sent - received < self.window:
                method, params = requests[sent]
                lines.append(request(sent, method, params))
                sent += 1
            if lines:
                self.socket.sendall(b"".join(lines))
            chunk = self.socket.recv(1 << 20)
            if not chunk:
                raise SystemExit("the service closed the connection")
            *whole, self.buffer = (self.buffer + chunk).split(b"\n")
            for line in whole:
                reply = json.loads(line)
                replies[reply["id"]] = reply
                received += 1
        return replies


def request(number, method, params):
    """A request as one line."""
    message = {"jsonrpc": "2.0", "id": number, "method": method, "params": params}
    return json.dumps(message, separators=(",", ":")).encode() + b"\n"


def size_of(folder):
    """Bytes of the files in a folder."""
    return sum(file.stat().st_size for file in pathlib.Path(folder).iterdir() if file.is_file())


def empty(folder):
    """Removes a folder and makes it again."""
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    return pathlib.Path(folder)

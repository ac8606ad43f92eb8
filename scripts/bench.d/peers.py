"""Who is measured: servers that the load generator speaks to, each in a folder of its own and on a Unix socket.

All of a run are up at the same time. Those whose turn it is not are stopped in the kernel's sense, so that what one
still does in the background (checkpoints, vacuum, rewriting) does not fall into another's turn.
"""

import json
import os
import pathlib
import signal
import subprocess
import time

from daemon import Daemon, cpu_of, empty


class Peer:
    """A server. `folder` is its own, `process` its first process."""

    name = protocol = version = None
    # The most ratings its database is filled with.
    most = None

    def __init__(self, folder):
        self.folder = empty(folder)

    def processes(self):
        """The ids of its processes, the first one first."""
        return [self.process.pid]

    def _signal(self, number):
        for process in self.processes():
            try:
                os.kill(process, number)
            except ProcessLookupError:
                pass

    def pause(self):
        self._signal(signal.SIGSTOP)

    def go_on(self):
        self._signal(signal.SIGCONT)

    def cpu_seconds(self):
        """User and system time of all its processes so far."""
        total = 0.0
        for process in self.processes():
            try:
                total += cpu_of(process)
            except (FileNotFoundError, ProcessLookupError):
                pass
        return total

    def ease(self, is_eased):
        """Whether it may acknowledge before a write is durable: while a database is filled, which is not measured."""

    def settle(self):
        """Called once the database is filled."""

    def measure(self, ground, work, batch=None):
        """Has the load generator do a work. Answers its figures, with the CPU of both sides in microseconds a request.
        `batch` is how many the service's commits had, for who does not find that by itself."""
        cpu = self.cpu_seconds()
        with ground.load(self, work) as running:
            figures = running.figures()
        figures["cpu_us"] = (self.cpu_seconds() - cpu) / max(figures["requests"], 1) * 1e6
        return figures

    def stop(self):
        """Ends it, whatever it is doing: its data is not needed any more."""
        self.process.kill()
        self.process.wait()


class Service(Peer):
    """The service itself."""

    name = protocol = "repute"

    def __init__(self, folder, binary):
        super().__init__(folder)
        self.daemon = Daemon(binary, self.folder).wait_until_ready()
        self.process, self.socket, self.data = self.daemon.process, self.daemon.socket, self.daemon.data

    def stop(self):
        self.daemon.kill()


class Load:
    """A run of the load generator."""

    def __init__(self, program, peer, work, market):
        self.what = f"{peer.name}: {work}"
        command = [program, "--protocol", peer.protocol, "--socket", peer.socket, *work.for_load(), *market]
        self.process = subprocess.Popen(
            [str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def figures(self):
        """Waits for its end. Ends the program when requests were refused."""
        out, errors = self.process.communicate()
        if self.process.returncode:
            raise SystemExit(f"{self.what}: {errors}{out}")
        return json.loads(out)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        self.process.stderr.close()


def wait_for(condition, process, log, seconds=60):
    """Waits until a server says that it is up; shows what it logged when that does not come."""
    deadline = time.monotonic() + seconds
    while not condition():
        if process.poll() is not None or time.monotonic() > deadline:
            process.kill()
            tail = pathlib.Path(log).read_text(errors="replace")[-2000:]
            raise SystemExit(f"{process.args[0]} did not start:\n{tail}")
        time.sleep(0.05)

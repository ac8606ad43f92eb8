"""Redis beside the service: every write synced before it is answered, everything in memory.

Its configuration is the default but for what durability needs, and for what would only cost it: no snapshots, and no
rewriting of the log while it is measured.
"""

import os
import shutil
import subprocess

from peers import Peer, wait_for

SETTINGS = {
    "port": "0", "appendonly": "yes", "appendfsync": "always", "save": "", "auto-aof-rewrite-percentage": "0",
    "daemonize": "no",
}


class Redis(Peer):
    name = protocol = "redis"
    # Ten million ratings would be some ten gigabytes of memory.
    most = 1_000_000

    def __init__(self, folder, credit, prefix, sellers):
        """`credit` is one as the service answers it: each seller gets its figures."""
        super().__init__(folder)
        self.socket = str(self.folder / "socket")
        program = found()
        arguments = [word for name, value in SETTINGS.items() for word in (f"--{name}", value)]
        log = open(self.folder / "log", "wb")
        self.process = subprocess.Popen(
            [program, *arguments, "--dir", str(self.folder), "--unixsocket", self.socket], stdout=log, stderr=log,
            start_new_session=True)
        log.close()
        try:
            wait_for(lambda: os.path.exists(self.socket), self.process, self.folder / "log")
            self.version = self.ask("INFO", "server").split("redis_version:")[1].split()[0]
            self._fill_sellers(credit, prefix, sellers)
        except BaseException:
            self.stop()
            raise

    def ask(self, *words, send=None):
        """What redis-cli answers."""
        return subprocess.run(
            ["redis-cli", "-s", self.socket, *words], input=send, check=True, capture_output=True, text=True).stdout

    def _fill_sellers(self, credit, prefix, sellers):
        figures = flat(credit)
        lines = []
        for number in range(sellers):
            figures["subject"] = f"{prefix}{number}"
            words = " ".join(f'{name} "{value}"' for name, value in figures.items())
            lines.append(f'HSET "c:{prefix}{number}" {words}\n')
        self.ask("--pipe", send="".join(lines))

    def ease(self, is_eased):
        self.ask("CONFIG", "SET", "appendfsync", "everysec" if is_eased else "always")


def found():
    """The server's program; none when it is not installed."""
    return shutil.which("redis-server")


def flat(credit, prefix=""):
    """Every figure of a credit by a name of its own: `windows.7d.positive`. Points and counts have their bare names."""
    out = {}
    for name, value in credit.items():
        path = "" if name == "scored" else f"{prefix}{name}"
        if isinstance(value, dict):
            out.update(flat(value, path and f"{path}."))
        elif isinstance(value, list):
            out[path] = ",".join(map(str, value))
        else:
            out[path] = "" if value is None else int(value) if isinstance(value, bool) else value
    return out

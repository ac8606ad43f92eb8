"""PostgreSQL beside the service: the same rows in the same tables, written by functions (postgres.sql).

Its configuration is the default but for memory that suits the machine, room for the connections, and a socket alone.
"""

import glob
import os
import pathlib
import pwd
import random
import re
import shutil
import signal
import subprocess

from peers import Peer, wait_for

SETTINGS = {
    "shared_buffers": "256MB", "fsync": "on", "synchronous_commit": "on", "full_page_writes": "on",
    "max_connections": "200", "listen_addresses": "", "unix_socket_permissions": "0777",
    # Shared memory in files of the data directory: none is left elsewhere, however it ends.
    "dynamic_shared_memory_type": "mmap",
}
# The load generator's postgres.c says the same.
USER = "bench"


class Postgres(Peer):
    name = protocol = "postgres"
    # Ten million ratings would take it most of an hour to be filled with.
    most = 1_000_000

    def __init__(self, folder, schema, shape, prefix, sellers):
        """`schema` is the service's, one SQL statement each; `shape` says how long lines and boxes are."""
        super().__init__(folder)
        self.programs = found()
        self.socket = str(self.folder / ".s.PGSQL.5432")
        self.user = {}
        if os.getuid() == 0:
            # It refuses to be run by root.
            owner = unprivileged()
            os.chown(self.folder, owner.pw_uid, owner.pw_gid)
            self.user = {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []}
        data = self.folder / "data"
        self._run("initdb", "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        with open(data / "postgresql.conf", "a") as file:
            for name, value in (SETTINGS | {"unix_socket_directories": str(self.folder)}).items():
                file.write(f"{name} = '{value}'\n")
        log = open(self.folder / "log", "wb")
        self.process = subprocess.Popen(
            [self.programs / "postgres", "-D", data], stdout=log, stderr=log, cwd=self.folder, start_new_session=True,
            **self.user)
        log.close()
        try:
            wait_for(self._is_up, self.process, self.folder / "log")
            self.version = self.ask("SHOW server_version").split()[0]
            self.ask("".join([*map(in_postgres, schema), *ready_made(shape)]) + SOURCE.read_text())
            self.ask(f"SELECT register_sellers('{prefix}', {sellers})")
        except BaseException:
            self.stop()
            raise

    def _run(self, program, *arguments, **more):
        return subprocess.run(
            [self.programs / program, *arguments], check=True, text=True, cwd=self.folder,
            **({"stdout": subprocess.DEVNULL} | more), **self.user)

    def _is_up(self):
        return subprocess.run(
            [self.programs / "pg_isready", "-q", "-h", self.folder], stdout=subprocess.DEVNULL).returncode == 0

    def ask(self, sql):
        """What psql answers, without heads."""
        arguments = ["-h", self.folder, "-U", USER, "-d", "postgres", "-qAtX", "-v", "ON_ERROR_STOP=1"]
        return self._run("psql", *arguments, input=sql, stdout=subprocess.PIPE).stdout

    def processes(self):
        first = self.process.pid
        try:
            children = pathlib.Path(f"/proc/{first}/task/{first}/children").read_text().split()
        except FileNotFoundError:
            children = []
        return [first, *map(int, children)]

    def ease(self, is_eased):
        self.ask(f"ALTER SYSTEM SET synchronous_commit = {'off' if is_eased else 'on'}")
        self.ask("SELECT pg_reload_conf()")

    def settle(self):
        """What it would do by itself some time after so many writes."""
        self.ask("VACUUM ANALYZE")
        self.ask("CHECKPOINT")

    def stop(self):
        self.go_on()
        self.process.send_signal(signal.SIGQUIT)
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            super().stop()


SOURCE = pathlib.Path(__file__).with_suffix(".sql")


def found():
    """The folder of the newest server's programs; none when it is not installed."""
    on_path = shutil.which("postgres")
    folders = glob.glob("/usr/lib/postgresql/*/bin") + ([os.path.dirname(on_path)] if on_path else [])
    folders = [pathlib.Path(folder) for folder in folders if os.access(f"{folder}/postgres", os.X_OK)]
    return max(folders, key=lambda folder: [int(n) for n in re.findall(r"\d+", str(folder))], default=None)


def unprivileged():
    """The account to run it as."""
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            pass
    raise SystemExit("PostgreSQL is not run by root, and there is neither an account postgres nor nobody to run it as")


def in_postgres(sql):
    """One of the service's statements in PostgreSQL's words; nothing for what is not needed there."""
    if re.match(r"CREATE (TRIGGER|TABLE credit \()", sql):
        return ""
    sql = re.sub(r"\bINTEGER\b", "bigint", sql)
    sql = re.sub(r"\bBLOB\b", "bytea", sql)
    return re.sub(r"\)\s*STRICT(, WITHOUT ROWID)?$", ")", sql) + ";\n"


def ready_made(shape):
    """Functions that answer constants of the lengths that the service's lines, boxes and changes had."""
    dice = random.Random(1)
    lengths = {
        **{f"line_{name}": ("text", length) for name, length in zip(("completed", "sealed", "shown"), shape["lines"])},
        **{f"box_{name}": ("bytea", length) for name, length in zip(("order", "account", "opening"), shape["boxes"])},
        **{f"change_{name}": ("bytea", length) for name, length in zip(("completed", "shown"), shape["changes"])},
    }
    # The opening has what it says in front of the box.
    lengths["box_opening"] = ("bytea", lengths["box_opening"][1] - len("-1,5,5,5,"))
    for name, (kind, length) in lengths.items():
        text = "".join(dice.choices("abcdefghijklmnopqrstuvwxyz0123456789", k=length))
        yield f"CREATE FUNCTION {name}() RETURNS {kind} LANGUAGE sql IMMUTABLE AS $$ SELECT '{text}'::{kind} $$;\n"

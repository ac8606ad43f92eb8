"""Has what the peers need installed, from Debian."""

import os
import shutil
import subprocess
import sys

import postgres
import redis

PEERS = {
    "redis": ("redis-server", lambda: redis.found() and shutil.which("redis-cli")),
    "postgres": ("postgresql", postgres.found),
}


def install_missing(without):
    """Installs those that are wanted and not there, or says how to do without."""
    missing = [package for name, (package, found) in PEERS.items() if name not in without and not found()]
    if not missing:
        return
    names = ",".join(name for name, (package, _) in PEERS.items() if package in missing)
    advice = f"Install {' and '.join(missing)}, or leave them out: --without {names}"
    if os.getuid() != 0 or not shutil.which("apt-get"):
        raise SystemExit(f"{' and '.join(missing)} cannot be installed by this user. {advice}")
    print(f"Installing {' and '.join(missing)} …", file=sys.stderr)
    # In run level 1 Debian starts no server it installs: the ones that are measured are started here.
    environment = os.environ | {"RUNLEVEL": "1", "DEBIAN_FRONTEND": "noninteractive"}
    try:
        for command in (["update"], ["install", "-y", "--no-install-recommends", *missing]):
            subprocess.run(["apt-get", "-qq", *command], check=True, stdout=subprocess.DEVNULL, env=environment)
    except subprocess.CalledProcessError as error:
        raise SystemExit(f"{' '.join(error.cmd)} failed. {advice}") from None
    if any(not PEERS[name][1]() for name in names.split(",")):
        raise SystemExit(f"{' and '.join(missing)} were installed, but are not found. {advice}")

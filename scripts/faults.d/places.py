"""Files in the wrong place: two services on one directory, an old backup, a copy made while the service wrote."""

import collections
import os
import pathlib
import shutil
import subprocess
import threading

from service import Died, Market, Refused, Service, copy, may_mount, problems_of, run as shell, wait_for

LOCKED = "The data directory is in use by"


def refused(binary, data, why, **more):
    """Starts a service that must be refused. Answers (what it said, what was let in)."""
    try:
        service = Service(binary, data, **more)
    except Refused as refused:
        text = str(refused)
        return text, [] if why in text else [f"an unclear refusal: {text}"]
    service.kill()
    return "it started", [f"a second service started on {data}"]


def two(binary, folder):
    """Rows for a second service on the directory of a first."""
    folder = pathlib.Path(folder)
    data = folder / "one"
    first = Service(binary, data)
    market = Market()
    for _ in range(5):
        market.write(first.connection, market.trade())
    rows = []
    link = folder / "link"
    os.symlink(data, link)
    ways = {"on one directory": data, "through a symbolic link": link}
    mounted = folder / "mounted"
    if may_mount():
        mounted.mkdir()
        if shell("mount", "--bind", str(data), str(mounted)).returncode == 0:
            ways["through a second mount"] = mounted
    try:
        for name, path in ways.items():
            let_in, said = [], ""
            for n in range(5):
                said, wrong = refused(binary, path, LOCKED, socket=f"{folder}/second{n}.socket")
                let_in += wrong
                market.write(first.connection, market.trade())
            rows.append((f"a second service {name}", 5, len(market.lost(first.connection)), let_in, said))
        other = folder / "other"
        said, let_in = refused(binary, other, "Another daemon answers at", socket=first.socket)
        rows.append(("a second service on one socket", 1, len(market.lost(first.connection)), let_in, said))
    finally:
        if "through a second mount" in ways:
            shell("umount", str(mounted))
        first.stop()
    return rows + [together(binary, folder)]


def together(binary, folder, times=10, starts=4):
    """Several that start at once on an empty directory: one comes up."""
    let_in, said = [], collections.Counter()
    for n in range(times):
        data = pathlib.Path(folder) / f"together{n}"
        up = []

        def start(at):
            try:
                up.append(Service(binary, data, socket=f"{data}.{at}.socket"))
            except Refused as refused:
                said[str(refused)] += 1
                if LOCKED not in str(refused):
                    let_in.append(f"an unclear refusal: {refused}")

        threads = [threading.Thread(target=start, args=(at,)) for at in range(starts)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if len(up) != 1:
            let_in.append(f"{len(up)} of {starts} services run on one directory")
        for service in up:
            let_in += problems_of(service)
            service.stop()
    return (f"{starts} services started at once", times, 0, let_in, next(iter(said), ""))


def backup(binary, folder):
    """An old repute.db put in place, and the right one put back."""
    data = pathlib.Path(folder) / "restored"
    service = Service(binary, data)
    market = Market()
    for _ in range(5):
        market.write(service.connection, market.trade())
    service.stop()
    old = copy(data, pathlib.Path(folder) / "old")
    service = Service(binary, data)
    for _ in range(5):
        market.write(service.connection, market.trade())
    service.stop()
    right = copy(data, pathlib.Path(folder) / "right")
    shutil.copy(old / "repute.db", data / "repute.db")
    let_in = []
    service = Service(binary, data)
    reply = service.call(*"order.complete".split(), **market.trade()[0][1])
    said = reply.get("error", {}).get("message", "it was written to")
    if reply.get("error", {}).get("data", {}).get("reason") != "engine.read-only":
        let_in.append(f"an old backup was written to: {reply}")
    if "only reading" not in service.said:
        let_in.append("the log does not say that it only reads")
    if "error" in service.call("credit.get", subjects=["s-1"], role="seller"):
        let_in.append("it cannot be read from")
    service.stop()
    shutil.copy(right / "repute.db", data / "repute.db")
    service = Service(binary, data)
    lost = market.lost(service.connection)
    if "error" in service.call("order.complete", **market.trade()[0][1]):
        let_in.append("it is not written to when the right file is back")
    let_in += problems_of(service)
    service.stop()
    rows = [("an old backup put in place, and the right one again", 1, len(lost), let_in, said)]
    shutil.copy(old / "keys.db", data / "keys.db")
    return rows


def copied(binary, folder, times):
    """`cp` of the files while clients write: what the copy makes of itself."""
    folder = pathlib.Path(folder)
    service = Service(binary, folder / "live")
    market = Market()
    stopping = threading.Event()
    failed = []

    def write():
        try:
            while not stopping.is_set():
                market.write(service.connection, [one for _ in range(60) for one in market.trade()])
        except Died as died:
            failed.append(str(died))

    writer = threading.Thread(target=write)
    writer.start()
    outcomes, let_in, said = collections.Counter(), [], ""
    copies = []
    try:
        for n in range(times):
            before = market.count
            wait_for(lambda: market.count > before + 100)
            target = folder / f"copy{n}"
            target.mkdir()
            names = ["repute.db", "repute.db-wal", "keys.db", "keys.db-wal", "seal.key", "log.key", "log.vkey", "checkpoint"]
            for at, name in enumerate(names if n % 2 == 0 else names[1::-1] + names[2:]):
                if at == 1 and n % 3:
                    # A copy that takes so long that the log is begun anew meanwhile.
                    before = market.count
                    wait_for(lambda: market.count > before + 3_000)
                if (folder / "live" / name).exists():
                    subprocess.run(["cp", str(folder / "live" / name), str(target)], check=False)
            copies.append(target)
    finally:
        stopping.set()
        writer.join()
    ours = hashes(service)
    lost = market.lost(service.connection)
    service.stop()
    for target in copies:
        try:
            other = Service(binary, target)
        except Refused as refused:
            outcomes["refused to start"] += 1
            said = str(refused)
            if str(target) not in said:
                let_in.append(f"an unclear refusal: {refused}")
            continue
        problems = problems_of(other)
        theirs = hashes(other)
        if problems:
            outcomes["named by verify"] += 1
            said = problems[0]
        elif "only reading" in other.said:
            outcomes["started read-only"] += 1
        else:
            outcomes["sound"] += 1
            if theirs != ours[:len(theirs)]:
                let_in.append("a copy that verifies is not what was written")
        other.stop()
        shutil.rmtree(target)
    text = ", ".join(f"{n} {what}" for what, n in outcomes.most_common())
    return [("copied with cp while clients write", times, len(lost), let_in + failed, f"{text}. {said}")]


def hashes(service):
    out, after = [], 0
    while True:
        reply = service.call("ledger.entries", after=after, limit=1000)
        if "error" in reply or not reply["result"]["entries"]:
            return out
        out += [entry["hash"] for entry in reply["result"]["entries"]]
        after = reply["result"]["entries"][-1]["seq"]


def run(binary, folder, dice, times):
    return two(binary, folder) + backup(binary, folder) + copied(binary, folder, times)

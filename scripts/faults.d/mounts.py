"""A disk that is full, or may not be written, and is all right again."""

import os
import pathlib

from service import Died, Market, Refused, Service, may_mount, problems_of, run as shell, wait_for


def reason(reply):
    return reply.get("error", {}).get("data", {}).get("reason")


class Disk:
    """A small file system: in memory, or ext4 in a file of that size."""

    def __init__(self, folder, name, megabytes, kind):
        self.path = pathlib.Path(folder) / name
        self.path.mkdir()
        if kind == "tmpfs":
            done = shell("mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(self.path))
        else:
            image = pathlib.Path(folder) / f"{name}.image"
            with open(image, "wb") as file:
                file.truncate(megabytes << 20)
            shell("mkfs.ext4", "-q", "-F", str(image))
            done = shell("mount", "-o", "loop", str(image), str(self.path))
        self.is_there = done.returncode == 0

    def again(self, options):
        return shell("mount", "-o", f"remount,{options}", str(self.path)).returncode == 0

    def close(self):
        if self.is_there:
            shell("umount", "-l", str(self.path))

    def fill(self):
        with open(self.path / "filler", "ab", buffering=0) as file:
            for size in (1 << 16, 4096, 1):
                try:
                    while file.write(bytes(size)) == size:
                        pass
                except OSError:
                    pass

    def empty(self):
        os.remove(self.path / "filler")


def full(binary, folder, times, kind):
    """Filled up while clients write, and emptied, again and again."""
    disk = Disk(folder, f"full-{kind}", 24, kind)
    if not disk.is_there:
        return []
    let_in, lost, said, refusals = [], 0, "", 0
    try:
        service = Service(binary, disk.path / "data", socket=f"{folder}/full-{kind}.socket")
        market = Market()
        for n in range(times):
            market.write(service.connection, [one for _ in range(10) for one in market.trade()])
            disk.fill()
            told = []
            for _ in range(60):
                trade = market.trade()
                replies = market.write(service.connection, trade)
                for request, reply in zip(trade, replies):
                    if reason(reply) == "store.full":
                        said = reply["error"]["message"]
                        told.append(request)
                    elif "error" in reply and reason(reply) not in ("order.unknown", "engine.read-only"):
                        let_in.append(f"on a full disk: {reply['error']}")
            refusals += len(told)
            if "error" in service.call("credit.get", subjects=["s-1"], role="seller"):
                let_in.append("nothing can be read while the disk is full")
            head = service.call("ledger.head")
            if "error" in head and reason(head) != "store.full":
                let_in.append(f"the head of the ledger on a full disk: {head['error']}")
            if n % 3 == 2:
                # Ended and started while it is full.
                service.stop() if n % 2 else service.kill()
                try:
                    service = Service(binary, disk.path / "data", socket=f"{folder}/full-{kind}.socket")
                except Refused as refused:
                    if str(disk.path) not in str(refused):
                        let_in.append(f"an unclear refusal: {refused}")
                    disk.empty()
                    service = Service(binary, disk.path / "data", socket=f"{folder}/full-{kind}.socket")
                    disk.fill()
            disk.empty()
            replies = market.write(service.connection, told)
            for request, reply in zip(told, replies):
                if reply.get("result", {}).get("repeated"):
                    let_in.append(f"{request} was told that nothing was changed, and it is there")
                elif "error" in reply:
                    let_in.append(f"it does not go on when there is room: {reply['error']}")
            lost += len(market.lost(service.connection))
        let_in += problems_of(service)
        service.stop()
        if not refusals:
            let_in.append("the disk was never full")
    finally:
        disk.close()
    return [(f"a full disk ({kind}), and room again", times, lost, let_in, f"{refusals} refused. {said}")]


def read_only(binary, folder, kind):
    """Started on a disk that may not be written, and one that the kernel makes so while the service runs."""
    disk = Disk(folder, f"read-only-{kind}", 24, kind)
    if not disk.is_there:
        return []
    data, socket = disk.path / "data", f"{folder}/read-only-{kind}.socket"
    let_in, rows, lost = [], [], []
    try:
        service = Service(binary, data, socket=socket)
        market = Market()
        market.write(service.connection, [one for _ in range(10) for one in market.trade()])
        service.stop()
        if disk.again("ro"):
            try:
                Service(binary, data, socket=socket).kill()
                let_in.append("it started on a disk that may not be written")
                said = ""
            except Refused as refused:
                said = str(refused)
                if str(data) not in said:
                    let_in.append(f"an unclear refusal: {said}")
            disk.again("rw")
            service = Service(binary, data, socket=socket)
            lost = market.lost(service.connection)
            let_in += problems_of(service)
            rows.append((f"started on a read-only disk ({kind}), then a writable one", 1, len(lost), let_in, said))
            service.stop()
        if kind == "ext4":
            rows += aborted(binary, disk, data, socket, market)
    finally:
        disk.close()
    return rows


def aborted(binary, disk, data, socket, market):
    """What ext4 does by itself after an error: everything is read-only until it is mounted anew."""
    let_in = []
    service = Service(binary, data, socket=socket)
    market.write(service.connection, [one for _ in range(5) for one in market.trade()])
    if not disk.again("abort"):
        service.stop()
        return []
    said = ""
    told = []
    for _ in range(10):
        trade = market.trade()
        for request, reply in zip(trade, market.write(service.connection, trade)):
            if "result" in reply:
                let_in.append(f"acknowledged on a disk that is read-only: {request}")
                market.done.pop()
            elif reason(reply) in ("store.read-only", "store.io", "store.full"):
                told.append(request)
                said = said or reply["error"]["message"]
            elif reason(reply) == "store.doubtful":
                said = reply["error"]["message"]
            elif reason(reply) not in ("order.unknown", "engine.read-only"):
                let_in.append(f"on a read-only disk: {reply['error']}")
    if not said:
        let_in.append("it never said that the disk is read-only")
    if "error" in service.call("credit.get", subjects=["s-1"], role="seller"):
        let_in.append("nothing can be read while the disk is read-only")
    service.stop()
    shell("umount", "-l", str(disk.path))
    image = f"{disk.path}.image"
    wait_for(lambda: not shell("losetup", "-j", image).stdout.strip(), 5)
    shell("e2fsck", "-p", "-f", image)
    disk.is_there = shell("mount", "-o", "loop", image, str(disk.path)).returncode == 0
    service = Service(binary, data, socket=socket)
    for request, reply in zip(told, service.connection.call_all(told)):
        if reply.get("result", {}).get("repeated"):
            let_in.append(f"{request} was told that nothing was changed, and it is there")
    lost = market.lost(service.connection)
    let_in += problems_of(service)
    service.stop()
    return [("a disk made read-only by the kernel (ext4, abort), then mounted anew", 1, len(lost), let_in, said)]


def run(binary, folder, dice, times):
    if not may_mount():
        return []
    rows = []
    for kind in ("tmpfs", "ext4"):
        rows += full(binary, folder, times, kind)
        rows += read_only(binary, folder, kind)
    return rows

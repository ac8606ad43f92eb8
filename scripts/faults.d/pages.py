"""Which page of an SQLite file holds what."""

import collections
import sqlite3
import struct


def kinds(path):
    """{what a page holds: [(page's first byte in the file, its length)]}, e.g. `fact, leaf`, of a closed database."""
    db = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
    size = db.execute("PRAGMA page_size").fetchone()[0]
    count = db.execute("PRAGMA page_count").fetchone()[0]
    out = collections.defaultdict(list)
    met = set()
    for name, kind, number in db.execute("SELECT name, pagetype, pageno FROM dbstat"):
        met.add(number)
        out[f"{name}, {kind}"].append(((number - 1) * size, size))
    db.close()
    with open(path, "rb") as file:
        header = file.read(100)
    trunk, = struct.unpack(">I", header[32:36])
    if trunk:
        out["free list, trunk"].append(((trunk - 1) * size, size))
        met.add(trunk)
    for number in range(1, count + 1):
        if number not in met:
            out["free list, leaf"].append(((number - 1) * size, size))
    out["the header"] = [(0, 100)]
    return dict(out)


def wal_parts(path):
    """The same of a write-ahead log: its header, frames' headers, frames' pages."""
    with open(path, "rb") as file:
        data = file.read()
    size, = struct.unpack(">I", data[8:12])
    out = {"header": [(0, 32)], "frame's header": [], "frame's page": []}
    at = 32
    while at + 24 + size <= len(data):
        out["frame's header"].append((at, 24))
        out["frame's page"].append((at + 24, size))
        at += 24 + size
    return out


def flip(path, place, bit):
    with open(path, "r+b") as file:
        file.seek(place)
        byte = file.read(1)[0]
        file.seek(place)
        file.write(bytes([byte ^ 1 << bit]))

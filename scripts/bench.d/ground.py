"""A database of one size on every side, and the measurements on it."""

import contextlib
import dataclasses
import math
import sys
import time

from cells import FIFTY, name
from daemon import Connection, size_of
from ledger import Ledger, listed
from peers import Load, Service
from postgres import Postgres
from raw import Raw
from redis import Redis
from work import Shape, Work

# Reads whose waiting is compared with and without writes: few and paced, so that they wait for writes and not for each
# other.
CALM = Shape(8, 1)


@dataclasses.dataclass
class Orders:
    """Which of the market's orders a side has: completed up to one, rated in order up to another, and how many of those
    that the filling left unrated are rated."""

    completed: int
    rated: int
    left: int = 0
    # Ranges that were not rated to their end, because their time was over.
    given_up: list = dataclasses.field(default_factory=list)


class Ground:
    def __init__(self, bench, size, rounds):
        self.bench, self.size = bench, size
        options = bench.options
        self.sellers = max(options.sellers, size // 200)
        # Ratings at random keys need unrated orders everywhere, so the filling leaves as many as the rounds take.
        left = rounds * sum(cell.count for cell in bench.cells if cell.kind == "left")
        left = left + left // 30 + 100
        self.filled = size // 2 + left
        self.unrated = math.ceil(256 * left / self.filled) / 256
        # In each round those for every cell, for reads beside writes, and once more for what a side gave up.
        self.total = self.filled + rounds * sum(cell.count for cell in bench.cells if not cell.is_read) * 3
        self.shape = None
        self.results = {}
        self.beside = []
        self.sides, self.orders = {}, {}
        self.stack = contextlib.ExitStack()

    def __enter__(self):
        with contextlib.ExitStack() as stack:
            self.stack = stack
            self._start()
            self.stack = stack.pop_all()
        return self

    def __exit__(self, *_):
        self.stack.close()

    # ---- Starting and filling

    def _start(self):
        bench = self.bench
        folder = bench.folder / str(self.size)
        prefix = f"s-{bench.options.seed}-"
        self.service = Service(folder / "repute", bench.binary)
        self._fill(self.service)
        self.service.go_on()
        self.ledger = Ledger(self.service.data)
        self.shape, schema = self.ledger.shape(), self.ledger.schema()
        connection = Connection(self.service.socket)
        credit = connection.call("credit.get", subjects=[f"{prefix}0"], role="seller")["credits"][0]
        connection.close()
        self.service.pause()
        if bench.takes(Redis, self.size):
            self._fill(Redis(folder / "redis", credit, prefix, self.sellers))
        if bench.takes(Postgres, self.size):
            self._fill(Postgres(folder / "postgres", schema, self.shape, prefix, self.sellers))
        self._fill(Raw(
            folder / "raw", bench, schema, self.shape, self.total, self.sellers, self.filled, self.unrated))

    def _fill(self, side):
        """Adds a side and gives it as many ratings as the database is to have."""
        self.stack.callback(side.stop)
        self.sides[side.name] = side
        self.orders[side.name] = Orders(self.filled, self.filled)
        begun = time.monotonic()
        side.ease(True)
        self._do(side, Work("trades", self.bench.full, self.filled, unrated=self.unrated), 512)
        side.settle()
        side.ease(False)
        side.pause()
        print(f"  {side.name} filled in {time.monotonic() - begun:.0f} s", file=sys.stderr)

    def load(self, peer, work):
        """A run of the load generator against a peer."""
        lines = ["--lines", listed(self.shape["lines"])] if self.shape else []
        return Load(self.bench.programs["load"], peer, work, [*self.bench.market(self.sellers), *lines])

    def _do(self, side, work, batch=None):
        return side.measure(self, work, batch)

    # ---- Measuring

    def round(self):
        """Each cell on each side, one side after the other."""
        for cell in self.bench.cells:
            line = []
            batch = 1
            for side in self.sides.values():
                side.go_on()
                if side is self.service and not cell.is_read:
                    figures, batch = self._write_and_count(cell)
                else:
                    figures = self._measure(side, cell, batch)
                side.pause()
                self.results.setdefault(cell.name, {}).setdefault(side.name, []).append(figures)
                line.append(f"{side.name} {figures['per_second']:.0f}")
            print(f"  {cell.name:<36} {'  '.join(line)}", file=sys.stderr)
        self.service.go_on()
        self.beside.append(self._reads_beside_writes())
        self.service.pause()

    def _write_and_count(self, cell):
        """A measurement of the service, and facts a commit of it."""
        self._ready(self.service, cell)
        before = self.ledger.size()
        figures = self._measure(self.service, cell)
        figures["batch"] = 1 if cell.shape.slots == 1 else self.ledger.batch(before)
        return figures, figures["batch"]

    def _ready(self, side, cell):
        """Completes the orders that a cell rates."""
        orders = self.orders[side.name]
        missing = cell.count - (orders.completed - orders.rated)
        if cell.kind != "ratings" or missing <= 0:
            return
        side.ease(True)
        self._do(side, Work("orders", self.bench.full, missing, orders.completed), 512)
        side.ease(False)
        orders.completed += missing

    def _measure(self, side, cell, batch=None):
        self._ready(side, cell)
        orders, seconds = self.orders[side.name], self.bench.options.seconds
        work = Work(cell.kind, cell.shape, cell.count, seconds=seconds)
        if cell.is_read:
            work = dataclasses.replace(work, subjects=cell.subjects, is_random=cell.is_random)
            # What a cache is cold for after writes is not what is measured.
            self._do(side, dataclasses.replace(work, count=min(cell.count, 5_000) // cell.subjects + 1))
            return self._do(side, work)
        if cell.kind == "left":
            figures = self._do(side, dataclasses.replace(
                work, first=orders.left, filled=self.filled, unrated=self.unrated), batch)
            orders.left += figures["begun"]
        elif cell.kind == "ratings":
            is_shuffled = self.bench.options.shuffled
            figures = self._do(side, dataclasses.replace(work, first=orders.rated, is_random=is_shuffled), batch)
            if is_shuffled:
                orders.given_up.append((orders.rated, orders.rated + cell.count))
            orders.rated += cell.count if is_shuffled else figures["begun"]
        else:
            figures = self._do(side, dataclasses.replace(work, first=orders.completed), batch)
            if cell.kind == "trades":
                orders.given_up.append((orders.rated, orders.completed))
                orders.rated = orders.completed + figures["begun"]
            orders.completed += figures["begun"]
        return figures

    def _reads_beside_writes(self):
        """The p99 of paced reads, alone and while ratings come at half the rate that was the most."""
        full = self.bench.full
        half = self.results[name("ratings", full)]["repute"][-1]["per_second"] / 2
        reads = self.results[name("credit", FIFTY)]["repute"][-1]["per_second"] / 10
        count = max(1, min(self.bench.options.ratings, int(half * 5)) // 2)
        seconds = max(0.2, 2 * count / half - 0.4)
        read = Work("credit", CALM, max(100, int(reads * seconds)), is_random=True, rate=reads)
        alone = self._do(self.service, read)
        self._ready(self.service, dataclasses.replace(self.bench.cells[1], count=count))
        orders = self.orders["repute"]
        write = Work("ratings", full, count, orders.rated, rate=half)
        with self.load(self.service, write) as writing:
            time.sleep(0.2)
            beside = self._do(self.service, read)
            written = writing.figures()
        orders.rated += written["begun"]
        return {
            "reads_per_second": reads, "writes_per_second": written["per_second"], "alone_us": alone["p99_us"],
            "beside_us": beside["p99_us"], "ratio": beside["p99_us"] / alone["p99_us"]}

    # ---- At the end

    def conclude(self):
        """Rates what is not rated yet, has the service verify itself, stops it and weighs its files."""
        self.service.go_on()
        orders, full = self.orders["repute"], self.bench.full
        self._do(self.service, Work("left", full, 0, orders.left, self.filled, self.unrated))
        for first, end in [*orders.given_up, (orders.rated, orders.completed)]:
            if end > first:
                self._do(self.service, Work("ratings", full, end - first, first))
        memory = dict(zip(("resident", "most", "without_file_pages"), self.service.daemon.memory()))
        # Of ten million ratings it takes more than ten minutes.
        connection = Connection(self.service.socket, patience=None)
        report = connection.call("admin.verify")
        connection.close()
        if not report["sound"]:
            raise SystemExit(f"the service's own verification found something: {report}")
        self.service.daemon.stop()
        return {
            "memory": memory, "ratings": 2 * orders.completed,
            "bytes_per_rating": size_of(self.service.data) / (2 * orders.completed),
            "bytes_by_table": {
                name: size / (2 * orders.completed) for name, size in self.ledger.bytes_by_table().items()},
            "verify": {part["name"]: report["facts"] / max(part["seconds"], 1e-9) for part in report["passes"]}}

    def figures(self):
        return {
            "size": self.size, "sellers": self.sellers, **self.shape, "cells": self.results, "beside": self.beside}

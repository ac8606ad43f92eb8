"""What is wanted, what came of it, and what is excused by exceptions.json."""

import dataclasses
import json
import pathlib
import statistics
import typing

from cells import FIFTY, ONE, name
from results import Results, thousands

EXCEPTIONS = pathlib.Path(__file__).with_name("exceptions.json")


@dataclasses.dataclass
class Target:
    """A figure that is to be at least, or at most, so much. `values` answers it by the database it was measured on; the
    worst of them counts."""

    name: str
    wanted: float
    values: typing.Callable[[Results], dict]
    is_most: bool = False
    form: str = "{:.2f}"

    @property
    def bound(self):
        return f"{'at most' if self.is_most else 'at least'} {self.form.format(self.wanted)}"

    def judge(self, results, exceptions):
        values = {place: value for place, value in self.values(results).items() if value is not None}
        out = {
            "name": self.name, "wanted": self.wanted, "is_most": self.is_most, "bound": self.bound, "values": values,
            "texts": {place: self.form.format(value) for place, value in values.items()}}
        if not values:
            return out | {"verdict": "not measured"}
        worst = (max if self.is_most else min)(values.values())
        is_met = worst <= self.wanted if self.is_most else worst >= self.wanted
        reason = exceptions.get(self.name)
        verdict = "met" if is_met else "excepted" if reason else "missed"
        return out | {"worst": worst, "verdict": verdict, "reason": reason}


def everywhere(value):
    """A figure of each database, by its size."""
    return lambda results: {thousands(ground["size"]): value(results, ground) for ground in results.grounds}


def against(cell, side):
    return everywhere(lambda results, ground: results.ratio(ground, cell, side))


def at_end(value):
    """A figure of the largest database, when everything was done."""
    return lambda results: {thousands(results.grounds[-1]["size"]): value(results.end)}


def targets(full):
    """All of them; `full` is the shape of the most load."""
    written, read = name("ratings", full), name("credit", full)
    ratings = f"durable rating, {full}"
    return [
        Target(f"{ratings}, against the raw loop", 0.6, against(written, "raw")),
        Target(f"{ratings}, against PostgreSQL", 1.0, against(written, "postgres")),
        Target(f"durable rating, {ONE}, against the raw loop", 0.6, against(name("ratings", ONE), "raw")),
        Target(f"credit of one, {full}, against Redis", 0.4, against(read, "redis")),
        Target(f"credit of one, {FIFTY}, against Redis", 0.5, against(name("credit", FIFTY), "redis")),
        Target(f"credit of 50, {full}, against Redis", 1.0, against(name("credit", full, subjects=50), "redis")),
        Target(
            "p99 of reads, half the write rate against none", 3.0,
            everywhere(lambda results, ground: statistics.median(row["ratio"] for row in ground["beside"])), True),
        Target(
            "CPU per read, largest against smallest", 1.3,
            lambda results: results.growth([read, name("credit", full, is_random=True)], "cpu_us"), True),
        Target(
            "CPU per write, largest against smallest", 1.5, lambda results: results.growth([written], "cpu_us"), True),
        Target("verify: hashes, facts a second", 500_000, at_end(lambda end: end["verify"]["hashes"]), form="{:,.0f}"),
        Target("verify: sums, facts a second", 100_000, at_end(lambda end: end["verify"]["sums"]), form="{:,.0f}"),
        Target(
            "import, against the raw loop", 0.6,
            lambda results: {f"{results.imports[0]['rows']:,} rows": statistics.median(
                row["ratio"] for row in results.imports)}),
        Target("bytes on disk a rating", 800, at_end(lambda end: end["bytes_per_rating"]), True, "{:.0f}"),
        Target("resident memory, MB", 400, at_end(lambda end: end["memory"]["most"] / 1e6), True, "{:.0f}"),
    ]


def judged(results, full):
    """Every target with its verdict."""
    exceptions = json.loads(EXCEPTIONS.read_text())
    return [target.judge(results, exceptions) for target in targets(full)]

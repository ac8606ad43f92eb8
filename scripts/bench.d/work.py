"""What is asked of each side: kinds of work, from how many connections, with which keys."""

import dataclasses


@dataclasses.dataclass(frozen=True)
class Shape:
    """So many connections, so many requests under way on each."""

    connections: int
    depth: int

    def __str__(self):
        return f"{self.connections} x {self.depth}"

    @property
    def slots(self):
        return self.connections * self.depth


@dataclasses.dataclass(frozen=True)
class Work:
    """One measurement, with the meanings of load.c's options.

    `kind` is orders, ratings, trades or credit, or `left`: ratings of orders that the filling left unrated, scattered
    over the whole database. `count` is orders, or reads. `first` is the first order, or for `left` how many of those
    are passed over.
    """

    kind: str
    shape: Shape
    count: int
    first: int = 0
    filled: int = 0
    unrated: float = 0.0
    subjects: int = 1
    is_random: bool = False
    seconds: float = 0.0
    rate: float = 0.0

    def for_load(self):
        """The load generator's arguments."""
        out = ["--connections", self.shape.connections, "--depth", self.shape.depth, "--count", self.count,
               "--seconds", self.seconds, "--rate", self.rate]
        if self.kind == "left":
            return [*out, "--work", "ratings", "--left", self.unrated, "--of", self.filled, "--skip", self.first]
        out += ["--work", self.kind]
        if self.kind == "credit":
            out += ["--subjects", self.subjects]
        else:
            out += ["--first", self.first, "--unrated", self.unrated]
        return out + (["--shuffled"] if self.is_random else [])

    def for_raw(self, batch):
        """The raw loop's line."""
        if self.kind == "credit":
            return f"credit 0 {self.count} {self.subjects} {int(self.is_random)} {self.seconds}"
        return f"{self.kind} {self.first} {self.count} {batch} {self.shape.slots} {self.seconds}"

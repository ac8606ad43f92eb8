"""What is measured in each round, in this order."""

import dataclasses

from work import Shape


@dataclasses.dataclass(frozen=True)
class Cell:
    """A measurement by its name. `count` is orders, or reads."""

    kind: str
    shape: Shape
    count: int
    subjects: int = 1
    is_random: bool = False

    @property
    def name(self):
        return name(self.kind, self.shape, self.is_random, self.subjects)

    @property
    def is_read(self):
        return self.kind == "credit"


WORDS = {"orders": "order", "ratings": "rating", "left": "rating", "trades": "order with both ratings"}


def name(kind, shape, is_random=False, subjects=1):
    what = f"credit of {subjects}" if kind == "credit" else WORDS[kind]
    return f"{what}, {shape}{', random' if is_random or kind == 'left' else ''}"


ONE, FIFTY = Shape(1, 1), Shape(50, 1)


def cells_of(options):
    """Fewer at a time are asked for less, so that each takes a few seconds."""
    full = Shape(options.connections, options.depth)
    orders = max(1, options.ratings // 2)
    shapes = [(full, 1), (FIFTY, 4), (ONE, 16)]
    out = [Cell("orders", full, orders)]
    for kind in ("ratings", "left"):
        out += [Cell(kind, shape, max(1, orders // share)) for shape, share in shapes]
    out.append(Cell("trades", full, orders))
    for subjects, fewer in ((1, 1), (50, 25)):
        for is_random in (False, True):
            out += [
                Cell("credit", shape, max(1, options.reads // fewer // share), subjects, is_random)
                for shape, share in ((full, 1), (FIFTY, 2), (ONE, 8))]
    return out

"""What was measured, and what follows from it: medians, ratios."""

import statistics


def thousands(number):
    """1000000 as 1 million."""
    for many, word in ((1_000_000, "million"), (1_000, "thousand")):
        if number >= many and number % many == 0:
            return f"{number // many} {word}"
    return f"{number:,}"


class Results:
    """`grounds` are those of each database's size, the smallest first; each metric is there once a round."""

    def __init__(self, grounds, end, imports):
        self.grounds, self.end, self.imports = grounds, end, imports

    def rounds(self, ground, cell, side, metric):
        return [figures[metric] for figures in ground["cells"].get(cell, {}).get(side, []) if metric in figures]

    def median(self, ground, cell, side, metric="per_second"):
        """None where there is nothing."""
        values = self.rounds(ground, cell, side, metric)
        return statistics.median(values) if values else None

    def ratio(self, ground, cell, side):
        """The service's rate over another's: the median of the rounds' ratios."""
        ours, theirs = (self.rounds(ground, cell, name, "per_second") for name in ("repute", side))
        return statistics.median(a / b for a, b in zip(ours, theirs)) if ours and theirs else None

    def growth(self, cells, metric):
        """How much more of something the service needs with the largest database than with the smallest."""
        first, last = self.grounds[0], self.grounds[-1]
        if first is last:
            return {}
        pairs = {cell: [self.median(ground, cell, "repute", metric) for ground in (first, last)] for cell in cells}
        return {
            f"{cell}: {small:.1f} to {large:.1f} us": large / small for cell, (small, large) in pairs.items() if small}

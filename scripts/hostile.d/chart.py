"""Draws what an overloaded service did."""

from png import Picture

BLOCKS = " ▁▂▃▄▅▆▇█"
WIDTH = 70


def _columns(values, combine):
    """As many values as the terminal has room for."""
    if len(values) <= WIDTH:
        return values
    edges = [len(values) * n // WIDTH for n in range(WIDTH + 1)]
    return [combine(values[a:max(b, a + 1)]) for a, b in zip(edges, edges[1:])]


def _bars(title, values, height, form):
    most = max(max(values), 1e-9)
    print(f"{title}, at most {form(most)}")
    for row in range(height, 0, -1):
        print("  " + "".join(
            BLOCKS[max(0, min(8, round((value / most * height - row + 1) * 8)))] for value in values).rstrip())


def draw(course, begins, ends):
    """Three charts of bars over the same time, with the storm marked below, in 80 columns."""
    per_second = 1 / course.STEP
    mean = lambda part: sum(part) / len(part)  # noqa: E731
    _bars("done a second", [v * per_second for v in _columns(course.done, mean)], 4, lambda v: f"{v:.0f}")
    _bars("refused a second", [v * per_second for v in _columns(course.refused, mean)], 4, lambda v: f"{v:.0f}")
    _bars("99 % of what was done took", _columns(course.p99, max), 4, lambda v: f"{v * 1e3:.0f} ms")
    columns = min(WIDTH, course.length)
    scale = columns / (course.length * course.STEP)
    first, last = int(begins * scale), max(int(ends * scale), int(begins * scale) + 7)
    print("  " + "─" * first + "storm".center(last - first, "═") + "─" * max(0, columns - last))
    print(f"  0{f'{course.length * course.STEP:.1f} s':>{columns - 1}}")


def picture(course, begins, ends, path):
    """Writes the same as a PNG. Answers what to tell about it."""
    canvas = Picture(990, 660)
    canvas.write(300, 12, "More load than the service takes")
    above = [
        ("done", [v / course.STEP for v in course.done], (44, 160, 44)),
        ("refused 1005", [v / course.STEP for v in course.refused], (214, 39, 40))]
    below = [
        ("p50 of what was done", [v * 1e3 for v in course.p50], (31, 119, 180)),
        ("p99 of what was done", [v * 1e3 for v in course.p99], (255, 127, 14))]
    seconds = course.length * course.STEP
    storm = begins / seconds, ends / seconds
    _curves(canvas, 40, "calls a second", above, storm)
    _curves(canvas, 350, "milliseconds", below, storm)
    canvas.write(80, 640, "0 s", scale=1)
    text = f"{seconds:.1f} s"
    canvas.write(970 - canvas.width_of(text, 1), 640, text, scale=1)
    try:
        canvas.save(path)
    except OSError as error:
        return f"{path} was not written: {error.strerror}"
    return f"{path} written"


def _curves(canvas, top, title, series, storm):
    """Steps over the time of the course, with the storm behind them in grey."""
    left, width, height = 80, 890, 240
    canvas.fill(left + width * storm[0], top + 22, width * (storm[1] - storm[0]), height, (235, 235, 235))
    canvas.write(left + width * storm[0] + 6, top + 28, "storm", (120, 120, 120), 1)
    canvas.write(left, top, title)
    x = left + 300
    for name, _, colour in series:
        canvas.fill(x, top, 14, 14, colour)
        canvas.write(x + 20, top, name)
        x += canvas.width_of(name) + 60
    most = max(max(max(values) for _, values, _ in series), 1e-9)
    bottom = top + 22 + height
    for share in (0, 0.5, 1):
        text = f"{most * share:,.0f}"
        canvas.fill(left, bottom - height * share, width, 1, (200, 200, 200))
        canvas.write(left - 8 - canvas.width_of(text, 1), bottom - height * share - 4, text, scale=1)
    for _, values, colour in series:
        step, last = width / len(values), 0.0
        for place, value in enumerate(values):
            here = height * value / most
            canvas.fill(left + place * step, bottom - here - 1, step + 1, 2, colour)
            canvas.fill(left + place * step, bottom - max(here, last), 2, abs(here - last), colour)
            last = here

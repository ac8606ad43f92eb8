"""Draws the targets and the rates."""

import math

from png import Picture
from results import thousands
from table import NAMES

COLOURS = {"repute": (31, 119, 180), "redis": (214, 39, 40), "postgres": (44, 120, 60), "raw": (150, 150, 150)}
VERDICTS = {"met": (44, 160, 44), "excepted": (255, 160, 30), "missed": (214, 39, 40)}
GRID = (215, 215, 215)
INK = (30, 30, 30)
LABELS, BARS, VALUES = 640, 620, 330
LINE = 26


def draw(results, judged, full_cells, path):
    """Targets above, and below the rates of each database for the cells that are compared."""
    rows = [row for row in judged if "worst" in row]
    heights = [LINE * (len(rows) + 3)]
    for ground in results.grounds:
        heights.append(sum(13 * len(ground["cells"][cell]) + 12 for cell in full_cells) + 3 * LINE)
    picture = Picture(LABELS + BARS + VALUES, sum(heights) + LINE)
    top = draw_targets(picture, rows, LINE // 2)
    for ground, height in zip(results.grounds, heights[1:]):
        draw_rates(picture, results, ground, full_cells, top)
        top += height
    picture.save(path)


def right(picture, edge, top, text, scale=2):
    picture.write(edge - picture.width_of(text, scale), top, text, INK, scale)


def draw_targets(picture, rows, top):
    """How far each figure is from what is wanted: 1 is the target, more is better. Answers where it ends."""
    picture.write(16, top, "Against what is wanted: 1 is the target, more is better", scale=2)
    top += LINE + 6
    most = 2.5
    for row in rows:
        share = row["wanted"] / max(row["worst"], 1e-9) if row["is_most"] else row["worst"] / row["wanted"]
        right(picture, LABELS - 12, top + 4, row["name"])
        picture.fill(LABELS, top + 2, BARS * min(share, most) / most, LINE - 8, VERDICTS[row["verdict"]])
        worst = max(row["values"].items(), key=lambda item: item[1] if row["is_most"] else -item[1])[0]
        picture.write(LABELS + BARS + 10, top + 4, f"{row['texts'][worst]} ({row['bound']})", INK)
        top += LINE
    picture.fill(LABELS + BARS / most, top - LINE * len(rows), 2, LINE * len(rows), INK)
    return top + LINE


def draw_rates(picture, results, ground, cells, top):
    """Rates on a scale of powers of ten."""
    picture.write(16, top, f"A second, {thousands(ground['size'])} ratings in the database", scale=2)
    left = LABELS + 40
    for place, side in enumerate(NAMES):
        picture.fill(left + place * 210, top, 14, 14, COLOURS[side])
        picture.write(left + place * 210 + 22, top, NAMES[side])
    top += LINE + 6
    rates = [results.median(ground, cell, side) or 1 for cell in cells for side in ground["cells"][cell]]
    low, high = math.floor(math.log10(max(1, min(rates)))), math.log10(max(rates) + 1) + 0.01
    bottom = top + sum(13 * len(ground["cells"][cell]) + 12 for cell in cells)
    for power in range(low, math.ceil(high)):
        x = LABELS + BARS * (power - low) / (high - low)
        picture.fill(x, top, 1, bottom - top, GRID)
        picture.write(x + 4, bottom, f"{10 ** power:,}", (120, 120, 120), 1)
    for cell in cells:
        sides = ground["cells"][cell]
        right(picture, LABELS - 12, top + 13 * len(sides) // 2 - 7, cell)
        for side in NAMES:
            if side in sides:
                rate = results.median(ground, cell, side)
                length = BARS * max(0.0, math.log10(max(rate, 1)) - low) / (high - low)
                picture.fill(LABELS, top, length, 11, COLOURS[side])
                picture.write(LABELS + length + 6, top + 2, f"{rate:,.0f}", INK, 1)
                top += 13
        top += 12

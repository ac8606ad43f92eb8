"""What is printed."""

import textwrap

from results import thousands

NAMES = {"repute": "Repute", "redis": "Redis", "postgres": "PostgreSQL", "raw": "raw"}

SAME_WORK = """\
The same work on each side:
  rating      Repute      rating.submit by the buyer, then by the seller: all rules, blind, with proof and credit
              PostgreSQL  one function that writes the same rows, each a transaction; no rules, encryption or proof
              Redis       MULTI: the order's check, 2 HINCRBY, XADD of a line as long; no rules, all in memory
              raw         the same rows into the same SQLite in batches of the service's size; nothing else
  order       order.complete, a function with the same rows, MULTI of HSET, 2 HINCRBY and XADD, the same rows
  credit      credit.get, a prepared SELECT of the same figures, HGETALL of a hash with the same figures, a prepared
              SELECT of the row; of 50: one credit.get, = ANY ($1), 50 HGETALL in one pipeline, 50 SELECTs
  import      repute import of two CSV files, the same rows in batches of that import's size
Every write is synced before it is acknowledged on each side. A x B: A connections with B requests under way on each;
raw has no connections. Ratings are of orders completed before, in the order of their completion, or random: of orders
left unrated all over the database. Credits are asked in the order of sellers, or random. load: CPU of the load
generator beside Repute; batch: facts of a commit of Repute. Set otherwise than by default:"""


def number(value, form):
    return "-" if value is None else form.format(value)


def text(out, results):
    """The whole report but its last line."""
    settings = [
        textwrap.fill(f"{NAMES[side]}: {what}", 120, initial_indent="  ", subsequent_indent="    ")
        for side, what in out["settings"].items()]
    parts = [textwrap.fill(head(out), 120), "\n".join([SAME_WORK, *settings])]
    parts += [ground_table(results, ground) for ground in results.grounds]
    parts += [rest(out, results), target_table(out["targets"])]
    return "\n\n".join(parts)


def head(out):
    versions = ", ".join(f"{NAMES[side]} {version}" for side, version in out["versions"].items() if version)
    return (
        f"{out['when']}: {out['cores']} cores, load {out['load'][0]:.1f} at the start and {out['load'][1]:.1f} at the "
        f"end; fdatasync {out['syncs_per_second']:,.0f} times a second; {versions or 'no peers'}; {out['ratings']:,} "
        f"ratings and {out['reads']:,} reads a measurement, medians of {out['rounds']} rounds"
        f"{'; ratings shuffled' if out['shuffled'] else ''}{'; raw with look-ups' if out['lookups'] else ''}")


def ground_table(results, ground):
    sides = [side for side in NAMES if any(side in cell for cell in ground["cells"].values())]

    def ours(metric, form, per=1):
        def cell_text(cell):
            value = results.median(ground, cell, "repute", metric)
            return number(value and value / per, form)
        return cell_text

    # Group, title, width, and what stands in the row of a measurement.
    columns = [
        *(("a second", NAMES[side], 11, lambda cell, side=side: number(
            results.median(ground, cell, side), "{:,.0f}")) for side in sides),
        *(("Repute against", NAMES[side], 11, lambda cell, side=side: number(
            results.ratio(ground, cell, side), "{:.2f}")) for side in sides[1:]),
        ("Repute, ms", "p50", 8, ours("p50_us", "{:.2f}", 1e3)),
        ("Repute, ms", "p99", 8, ours("p99_us", "{:.2f}", 1e3)),
        *(("CPU us a request", NAMES[side], 11, lambda cell, side=side: number(
            results.median(ground, cell, side, "cpu_us"), "{:.1f}")) for side in sides),
        ("", "load", 7, ours("load_cpu_us", "{:.1f}")),
        ("", "batch", 7, ours("batch", "{:.0f}")),
    ]
    groups = " " * 32
    for group in dict.fromkeys(column[0] for column in columns):
        width = sum(column[2] for column in columns if column[0] == group)
        groups += f" {group} ".center(width - 2, "-").rjust(width) if group else " " * width
    return "\n".join([
        f"{thousands(ground['size'])} ratings in the database, {ground['sellers']:,} sellers; bytes a line "
        f"{ground['lines'][0]} completed, {ground['lines'][1]} sealed, {ground['lines'][2]} shown",
        groups.rstrip(), " " * 32 + "".join(f"{title:>{width}}" for _, title, width, _ in columns),
        *(f"{cell:<32}" + "".join(f"{value(cell):>{width}}" for _, _, width, value in columns)
          for cell in ground["cells"])])


def rest(out, results):
    end, lines = out["end"], []
    for ground in results.grounds:
        row = sorted(ground["beside"], key=lambda row: row["ratio"])[len(ground["beside"]) // 2]
        lines.append(
            f"{thousands(ground['size'])}: {row['reads_per_second']:,.0f} reads a second, p99 "
            f"{row['alone_us'] / 1e3:.2f} ms alone, {row['beside_us'] / 1e3:.2f} ms beside "
            f"{row['writes_per_second']:,.0f} ratings a second")
    row = sorted(results.imports, key=lambda row: row["ratio"])[len(results.imports) // 2]
    lines.append(
        f"import: {row['per_second']:,.0f} rows a second, raw {row['raw_per_second']:,.0f}; CPU us a row: service "
        f"{row['cpu_us']:.1f}, client {row['client_cpu_us']:.1f}, raw {row['raw_cpu_us']:.1f}; batch {row['batch']}")
    memory = end["memory"]
    lines.append(
        f"at the end, with {end['ratings']:,} ratings: {memory['resident'] / 1e6:.0f} MB resident "
        f"({memory['without_file_pages'] / 1e6:.0f} without file pages, {memory['most'] / 1e6:.0f} at the most), "
        f"{end['bytes_per_rating']:.0f} bytes on disk a rating; verifying, facts a second: "
        + ", ".join(f"{name} {rate:,.0f}" for name, rate in end["verify"].items()))
    tables = [f"{name} {size:.0f}" for name, size in end["bytes_by_table"].items() if size >= 0.5]
    if tables:
        lines.append(f"bytes a rating by table and index: {', '.join(tables)}")
    return "\n".join(textwrap.fill(line, 120, subsequent_indent="  ") for line in lines)


def target_table(judged):
    lines = [f"{'target':<50}{'wanted':<19}{'':<14}measured"]
    for row in judged:
        measured = "; ".join(f"{value} ({place})" for place, value in row["texts"].items()) or "-"
        lines.append(f"{row['name']:<50}{row['bound']:<19}{row['verdict']:<14}{measured}")
        if row["verdict"] == "excepted":
            lines.append(f"    {row['reason']}")
    return "\n".join(lines)


def summary(judged, minutes):
    """The last line."""
    by = {}
    for row in judged:
        by.setdefault(row["verdict"], []).append(row["name"])
    counts = ", ".join(
        f"{len(by[verdict])} {verdict}" for verdict in ("met", "excepted", "not measured", "missed") if verdict in by)
    missed = f" ({'; '.join(by['missed'])})" if "missed" in by else ""
    return f"{len(judged)} targets in {minutes:.0f} minutes: {counts}{missed}"

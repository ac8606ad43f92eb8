"""A marketplace's history as files, brought in by the service and, as rows, by the raw loop."""

import csv
import random
import resource
import subprocess
import time

from daemon import ROOT
from ledger import Ledger
from peers import Service
from raw import Raw

DAY = 86_400


def write_files(folder, orders, sellers, fresh, seed):
    """Writes orders.csv and ratings.csv, with the columns of scripts/maps/generated.json: each order rated by both
    sides within a few days, and the draws those of market.h."""
    dice = random.Random(seed)
    now = int(time.time())
    buyers = 0
    with open(folder / "orders.csv", "w", newline="") as first, open(folder / "ratings.csv", "w", newline="") as second:
        order_rows, rating_rows = csv.writer(first), csv.writer(second)
        order_rows.writerow(["order", "buyer", "seller", "item", "amount", "completed"])
        rating_rows.writerow(["order", "by", "value", "item", "service", "logistics", "text", "submitted"])
        for number in range(orders):
            seller = int(dice.random() ** 2 * sellers)
            if buyers == 0 or dice.random() < fresh:
                buyer, buyers = buyers, buyers + 1
            else:
                buyer = dice.randrange(buyers)
            completed = now - 10 * DAY + number * 4 * DAY // orders
            amount = 500 + dice.randrange(50_000)
            order_rows.writerow([
                f"o-{number}", f"b-{buyer}", f"s-{seller}", f"i-{seller}-{dice.randrange(40)}",
                f"{amount // 100}.{amount % 100:02}", completed])
            scores = dice.choices((5, 4, 3, 2, 1), (9, 4, 1, 1, 1), k=3)
            value = dice.choices(("positive", "neutral", "negative"), (93, 3, 4))[0]
            rating_rows.writerow([f"o-{number}", "buyer", value, *scores, "", completed + DAY])
            value = dice.choices(("positive", "neutral", "negative"), (98, 1, 1))[0]
            rating_rows.writerow([f"o-{number}", "seller", value, "", "", "", "", completed + 2 * DAY])


def bring_in(bench, files, orders, sellers):
    """Has `repute import` bring the files in, then the raw loop write as many rows. Answers rows a second of both, and
    their CPU a row; the client's is part of an import."""
    folder = bench.folder / "import"
    side = Service(folder / "repute", bench.binary)
    try:
        command = [
            bench.client, "import", "--orders", files / "orders.csv", "--ratings", files / "ratings.csv", "--map",
            ROOT / "scripts/maps/generated.json", "--socket", side.socket, "--state", folder / "state", "--refused",
            folder / "refused.ndjson", "--json"]
        cpu, client, begun = side.cpu_seconds(), children_seconds(), time.monotonic()
        done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
        seconds = time.monotonic() - begun
        if done.returncode:
            raise SystemExit(f"repute import: {done.stderr}{done.stdout}")
        rows = 3 * orders
        ledger = Ledger(side.data)
        if ledger.size() != rows + 1:
            raise SystemExit(f"{rows} rows were to be brought in, but: {done.stdout}")
        out = {
            "rows": rows, "per_second": rows / seconds, "batch": ledger.batch(1),
            "cpu_us": (side.cpu_seconds() - cpu) / rows * 1e6,
            "client_cpu_us": (children_seconds() - client) / rows * 1e6}
        shape, schema = ledger.shape(), ledger.schema()
    finally:
        side.stop()
    raw = Raw(folder / "raw", bench, schema, shape, orders, sellers)
    try:
        figures = raw.ask(f"history 0 {orders} {out['batch']} 1 0")
    finally:
        raw.stop()
    return out | {
        "raw_per_second": figures["per_second"], "raw_cpu_us": figures["cpu_us"],
        "ratio": out["per_second"] / figures["per_second"]}


def children_seconds():
    """User and system time of the children that have ended."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime

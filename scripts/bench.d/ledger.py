"""What a service's database says of its commits and rows, for those that are to write the same."""

import contextlib
import re
import sqlite3

from daemon import ROOT

# A sealed rating's opening, padded to 256 bytes, and 28 of nonce and tag.
OPENING_BOX = 284
# Rows from which means are taken. More would say the same and take longer.
SAMPLE = 50_000


class Ledger:
    """Reads `repute.db`, also while the service runs."""

    def __init__(self, data):
        self.path = data / "repute.db"

    def ask(self, sql, *parameters):
        """The first column of the answer."""
        with contextlib.closing(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)) as db:
            return [row[0] for row in db.execute(sql, parameters)]

    def size(self):
        """The number of facts."""
        return self.ask("SELECT max(seq) FROM fact")[0]

    def batch(self, after):
        """Facts a commit, of those after a seq.

        All facts of a commit have its moment, so facts over distinct moments are facts a commit (a little too many, if
        two commits fell into one millisecond).
        """
        batch = self.ask(
            "SELECT 1.0 * count(*) / max(count(DISTINCT json_extract(line, '$.at')), 1) FROM fact WHERE seq > ?", after)
        return max(1, round(batch[0]))

    def schema(self):
        """The statements that make its tables, indexes and triggers: what schema/sqlite came to in this program."""
        return self.ask("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")

    def bytes_by_table(self):
        """Bytes of each table and index, the largest first; nothing where SQLite was built without dbstat."""
        with contextlib.closing(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)) as db:
            try:
                return dict(db.execute("SELECT name, pgsize FROM dbstat WHERE aggregate = TRUE ORDER BY pgsize DESC"))
            except sqlite3.OperationalError:
                return {}

    def shape(self):
        """Mean bytes: lines completed, sealed, shown; boxes of an order, an account, an opening; changes of a credit
        by an order completed, a rating shown."""
        def mean(sql, *parameters):
            return round(self.ask(sql, *parameters)[0] or 1)

        kind = f"FROM (SELECT * FROM fact LIMIT {SAMPLE}) WHERE json_extract(line, '$.kind') = ?"
        changes = (
            f"SELECT avg(length(changes)) FROM (SELECT * FROM credit_change LIMIT {SAMPLE}) JOIN fact USING (seq) "
            "WHERE json_extract(line, '$.kind') = ?")
        return {
            "lines": [
                mean(f"SELECT avg(length(line)) {kind}", name)
                for name in ("order.completed", "rating.sealed", "rating.shown")],
            "boxes": [
                mean(f"SELECT avg(length(sealed)) FROM (SELECT * FROM vault_order LIMIT {SAMPLE})"),
                mean(f"SELECT avg(length(id)) FROM (SELECT * FROM vault_account LIMIT {SAMPLE})"), OPENING_BOX],
            "changes": [mean(changes, name) for name in ("order.completed", "rating.shown")],
        }


def store_settings():
    """The pragmas of the service's store, from its source, as the raw loop's arguments."""
    text = (ROOT / "Sources/ReputeStore/SQLiteStore.swift").read_text()
    cache = re.search(r"cache_size = -([\d_]+)", text)
    pages = re.search(r"checkpointPages = ([\d_]+)", text)
    erase = re.search(r"secure_delete = (\w+)", text)
    if not cache or not pages or not erase:
        raise SystemExit("Sources/ReputeStore/SQLiteStore.swift no longer says its pragmas so")
    return [
        "--cache-kib", cache[1].replace("_", ""), "--checkpoint-pages", pages[1].replace("_", ""),
        "--secure-delete", erase[1]]


def listed(numbers):
    return ",".join(str(number) for number in numbers)

"""The raw loop beside the service: the same rows into the same SQLite, in batches of the service's size (raw.c)."""

import json
import subprocess

from ledger import listed, store_settings
from peers import Peer


class Raw(Peer):
    name = "raw"

    def __init__(self, folder, bench, schema, shape, orders, sellers, filled=0, unrated=0.0):
        """`orders` is how many there will be in all."""
        super().__init__(folder)
        script = self.folder / "schema.sql"
        script.write_text("".join(f"{sql};\n" for sql in schema))
        command = [
            bench.programs["raw"], "--data", self.folder / "data", "--schema", script, "--orders", orders,
            "--filled", filled, "--unrated", unrated, "--lines", listed(shape["lines"]), "--boxes",
            listed(shape["boxes"]), "--changes", listed(shape["changes"]), *bench.market(sellers), *store_settings()]
        command += ["--shuffled"] * bench.options.shuffled + ["--lookups"] * bench.options.lookups
        self.process = subprocess.Popen(
            [str(word) for word in command], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            start_new_session=True)
        # How often the disk syncs, which it tries before anything else.
        self.syncs = self._answer()["syncs_per_second"]

    def _answer(self):
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit(f"the raw loop ended with code {self.process.wait()}")
        return json.loads(line)

    def ask(self, line):
        """Has it do what a line says; answers its figures."""
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self._answer()

    def measure(self, ground, work, batch=None):
        return self.ask(work.for_raw(batch))

    def pause(self):
        """It waits for the next line anyway."""

    def stop(self):
        super().stop()
        self.process.stdin.close()
        self.process.stdout.close()

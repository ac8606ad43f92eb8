#!/usr/bin/env python3
"""Audits an exported ledger with nothing but Python's standard library, and nothing of the service's code.

usage: audit.py LEDGER [--checkpoint FILE] [--json]

  hashes   every line is one fact in its place, of bytes that hash to a leaf of an RFC 6962 tree; with a checkpoint (a
           signed note of three lines, as `repute ledger export` writes it beside the ledger), size and root are its
  blind    each opening that is published is the one that was committed to when the rating was sealed
  sums     points, counts, orders and level of every account in each role, added up from the facts alone, by no rule: a
           fact says what each rating contributes from then on

Prints the accounts as a table, or with --json an object. Ends with 1 and names the first bad fact when anything is
wrong. The signature of a checkpoint is not looked at: that takes Ed25519, which Python does not bring.
"""

import argparse
import base64
import hashlib
import json
import sys

WORDS = ("positive", "neutral", "negative")
Bad = type("Bad", (Exception,), {})  # what is wrong with a ledger


class Tree:
    """The roots of the perfect trees that the leaves so far make, the largest first."""

    def __init__(self):
        self.size, self.roots = 0, []

    def append(self, line):
        node, count = hashlib.sha256(b"\0" + line).digest(), self.size
        while count & 1:
            node = hashlib.sha256(b"\1" + self.roots.pop() + node).digest()
            count >>= 1
        self.roots.append(node)
        self.size += 1

    def root(self):
        node = self.roots[-1] if self.roots else hashlib.sha256(b"").digest()
        for left in reversed(self.roots[:-1]):
            node = hashlib.sha256(b"\1" + left + node).digest()
        return node


def canonical(value):
    """RFC 8785 of what a fact may hold: strings and integers. No member name is outside ASCII."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


class Books:
    """What facts add up to."""

    def __init__(self):
        self.orders = {}  # number: (buyer, seller)
        self.ratings = {}  # number: {order, by, value, now}
        self.sealed = {}  # number of a rating: its commitment
        self.accounts = {}  # (handle, role): [points, positive, neutral, negative, orders]
        self.policies = []  # (in force from, document)

    def account(self, order, role):
        handle = self.orders[order][0 if role == "buyer" else 1]
        return self.accounts.setdefault((handle, role), [0, 0, 0, 0, 0])

    def add(self, rating, sign):
        """Adds what a rating contributes to whom it is about, or takes it back."""
        value, (points, scored) = rating["value"], rating["now"]
        if value is None:
            return
        account = self.account(rating["order"], "seller" if rating["by"] == "buyer" else "buyer")
        account[0] += sign * points
        if scored:
            account[1 + WORDS.index(value)] += sign

    def says(self, number, value):
        """A rating says something else from now on, or is known to say it."""
        rating = self.ratings[number]
        self.add(rating, -1)
        rating["value"] = value
        self.add(rating, 1)

    def opens(self, opening):
        number = opening["rating"]
        rating = self.ratings[number]
        content = {"by": rating["by"], "order": rating["order"], "value": opening["value"]}
        if "details" in opening:
            content["details"] = opening["details"]
        salt = base64.b64decode(opening["salt"], validate=True)
        digest = hashlib.sha256(b"repute rating v1\0" + salt + canonical(content)).digest()
        if digest != base64.b64decode(self.sealed[number], validate=True):
            raise Bad(f"rating r{number} is opened as something else than was sealed")
        self.says(number, opening["value"])

    def take(self, fact):
        kind, body, seq = fact["kind"], fact["body"], fact["seq"]
        if kind == "policy.adopted":
            self.policies.append((body["from"], body["policy"]))
        elif kind in ("order.opened", "order.completed") and "buyer" in body:
            self.orders[seq] = (body["buyer"], body["seller"])
        if kind == "order.completed":
            for role in ("buyer", "seller"):
                self.account(body.get("order", seq), role)[4] += 1
        elif kind in ("rating.sealed", "rating.shown"):
            new = {"order": body["order"], "by": body["by"], "value": body.get("value"), "now": (0, 0)}
            self.ratings[seq] = new
            if "commitment" in body:
                self.sealed[seq] = body["commitment"]
        elif kind == "rating.revealed" and "silent" in body:
            self.ratings[seq] = {"order": body["order"], "by": body["silent"], "value": "positive", "now": (0, 0)}
        for opening in body.get("opens", []):
            self.opens(opening)
        if kind == "rating.revised" and "value" in body:
            self.says(body["rating"], body["value"])
        # What a case decides about a rating stands in a member of its own.
        about = body.get("rating")
        effects = about["effects"] if isinstance(about, dict) else body.get("effects", [])
        for effect in effects:
            rating = self.ratings[effect["rating"]]
            if rating["value"] is None:
                raise Bad(f"rating r{effect['rating']} counts, and nobody knows what it says")
            self.add(rating, -1)
            rating["now"] = (effect["points"], effect["scored"])
            self.add(rating, 1)

    def level(self, points, at):
        policy = [document for start, document in self.policies if start <= at or start == self.policies[0][0]][-1]
        reached = [level for level in policy["credit"]["levels"] if level["from"] <= points]
        return f"{reached[-1]['tier']} {reached[-1]['grade']}" if reached else "none"


def read(path):
    """The tree and the books of a ledger."""
    tree, books, last = Tree(), Books(), None
    with open(path, "rb") as file:
        for line in file:
            number = tree.size + 1
            try:
                if not line.endswith(b"\n"):
                    raise Bad("the file was cut in it")
                line = line[:-1]
                fact = json.loads(line)
                if canonical(fact) != line:
                    raise Bad("it is not written canonically")
                if fact["seq"] != number:
                    raise Bad(f"it says it is fact {fact['seq']}")
                if last and fact["at"] < last["at"]:
                    raise Bad("it is dated before the one before it")
                books.take(fact)
            except Bad as bad:
                raise Bad(f"fact {number}: {bad}") from None
            except KeyError as missing:
                raise Bad(f"fact {number} does not say, or names without its being there: {missing}") from None
            except (ValueError, TypeError, IndexError) as error:
                raise Bad(f"fact {number} cannot be understood: {error}") from None
            tree.append(line)
            last = fact
    return tree, books, last["at"] if last else 0


def check(tree, path):
    """Compares with a checkpoint: origin, size, root, and signatures after an empty line."""
    with open(path, encoding="utf-8") as file:
        lines = file.read().split("\n")
    size, root = int(lines[1]), base64.b64decode(lines[2], validate=True)
    if size != tree.size:
        raise Bad(f"the ledger has {tree.size} facts, and the checkpoint says {size}")
    if root != tree.root():
        raise Bad("the facts do not hash to the checkpoint's root: at least one is not as it was written")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("ledger", metavar="LEDGER")
    parser.add_argument("--checkpoint", metavar="FILE")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    try:
        tree, books, at = read(options.ledger)
        if options.checkpoint:
            check(tree, options.checkpoint)
    except (Bad, OSError) as bad:
        raise SystemExit(f"audit.py: {bad}")
    names = ("points", *WORDS, "orders")
    accounts = [
        {"account": handle, "role": role, **dict(zip(names, sums)), "level": books.level(sums[0], at)}
        for (handle, role), sums in sorted(books.accounts.items())
    ]
    root = base64.b64encode(tree.root()).decode()
    if options.json:
        return json.dump({"facts": tree.size, "root": root, "accounts": accounts}, sys.stdout, indent=1)
    print(f"{tree.size} facts, root {root}")
    for one in accounts:
        counts = " / ".join(str(one[word]) for word in WORDS)
        print(f"{one['account']} {one['role']:6} {one['points']:8} {counts:>18} of {one['orders']:<6} {one['level']}")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Compares every seller's credit with the same numbers computed straight from the CSV files.

usage: check-import.py FOLDER bitcoin-alpha|olist SOCKET

Needs only Python. Knows nothing of the service but its protocol: the rules of the policy `neutral` are written here a
second time. Exits 1 when anything differs.
"""

import csv
import datetime
import json
import os
import socket
import sys
from collections import defaultdict

UTC = datetime.timezone.utc
WINDOWS = (7, 30, 180, 365)
NET, SPAN, MINIMUM, PER_GROUP, DETAIL_DAYS = 6, 14 * 86400, 100, 3, 180


def rows(folder, name, header=True):
    with open(os.path.join(folder, name), newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file) if header else csv.reader(file))


def seconds(text):
    return int(datetime.datetime.strptime(text, "%Y-%m-%d %H:%M:%S").replace(tzinfo=UTC).timestamp())


def alpha(folder):
    """Orders as dictionaries: seller, buyer, created, items, minor units, rating or None."""
    for rater, ratee, score, time in rows(folder, "alpha_network.csv", header=False):
        rating = {"sign": 1 if int(score) > 0 else -1, "at": int(time), "item": None}
        yield {"buyer": rater, "seller": ratee, "created": int(time), "items": [], "minor": None, "rating": rating}


def olist(folder):
    reviews = {}
    for review in rows(folder, "olist_order_reviews_dataset.csv"):
        rival = reviews.get(review["order_id"])
        key = (review["review_answer_timestamp"], review["review_id"])
        if rival is None or key < (rival["review_answer_timestamp"], rival["review_id"]):
            reviews[review["order_id"]] = review
    items = defaultdict(list)
    for item in rows(folder, "olist_order_items_dataset.csv"):
        items[item["order_id"], item["seller_id"]].append(item)
    sellers = defaultdict(list)
    for order, seller in items:
        sellers[order].append(seller)
    for order in rows(folder, "olist_orders_dataset.csv"):
        if order["order_status"] != "delivered":
            continue
        review = reviews.get(order["order_id"])
        rating = None
        if review:
            score = int(review["review_score"])
            rating = {
                "sign": 1 if score >= 4 else 0 if score == 3 else -1,
                "at": seconds(review["review_answer_timestamp"]),
                "item": score,
            }
        for seller in sellers[order["order_id"]]:
            own = items[order["order_id"], seller]
            yield {
                "buyer": order["customer_id"],
                "seller": seller,
                "created": seconds(order["order_purchase_timestamp"]),
                "items": [item["product_id"] for item in own],
                "minor": sum(int(round(float(item["price"]) * 100)) for item in own),
                "rating": rating,
            }


def tally():
    return {"positive": 0, "neutral": 0, "negative": 0}


def repeats(group):
    """The orders of a group whose rating repeats one that is kept: same sign, a common item, within 14 days."""
    kept, out = [], set()
    for order in sorted(group, key=lambda order: order["created"]):
        sign = order["rating"]["sign"]
        if sign and any(
            other["rating"]["sign"] == sign
            and order["created"] - other["created"] < SPAN
            and set(order["items"]) & set(other["items"])
            for other in kept
        ):
            out.add(id(order))
        else:
            kept.append(order)
    return out


def credits(orders, today):
    """What every seller's credit has to say."""
    out = defaultdict(
        lambda: {
            "orders": 0,
            "points": 0,
            "scored": tally(),
            "windows": {name: tally() for name in [f"{days}d" for days in WINDOWS] + ["older"]},
            "item": [0, 0],
        }
    )
    groups = defaultdict(list)
    for order in orders:
        out[order["seller"]]["orders"] += 1
        if order["rating"]:
            month = datetime.datetime.fromtimestamp(order["created"], UTC).strftime("%Y-%m")
            groups[order["buyer"], order["seller"], month].append(order)
    for (_, seller, _), group in groups.items():
        credit = out[seller]
        eligible = [order for order in group if order["minor"] is None or order["minor"] > MINIMUM]
        repeated = repeats(eligible)
        net = detailed = 0
        for order in sorted(eligible, key=lambda order: order["rating"]["at"]):
            rating = order["rating"]
            age = (today - datetime.datetime.fromtimestamp(rating["at"], UTC).date()).days
            if rating["item"] is not None:
                detailed += 1
                if detailed <= PER_GROUP and age < DETAIL_DAYS:
                    credit["item"][0] += rating["item"]
                    credit["item"][1] += 1
            if id(order) in repeated:
                continue
            before = net
            net = max(-NET, min(NET, net + rating["sign"]))
            credit["points"] += net - before
            name = {1: "positive", 0: "neutral", -1: "negative"}[rating["sign"]]
            credit["scored"][name] += 1
            for days in WINDOWS:
                if age < days:
                    credit["windows"][f"{days}d"][name] += 1
            if age >= WINDOWS[-1]:
                credit["windows"]["older"][name] += 1
    return out


class Service:
    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(path)
        self.file = self.socket.makefile("rw", encoding="utf-8", newline="\n")

    def call(self, method, params):
        self.file.write(json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params}) + "\n")
        self.file.flush()
        reply = json.loads(self.file.readline())
        if "error" in reply:
            sys.exit(f"{method}: {reply['error']['message']}")
        return reply["result"]


def main():
    if len(sys.argv) != 4 or sys.argv[2] not in ("bitcoin-alpha", "olist"):
        sys.exit(__doc__)
    orders = list({"bitcoin-alpha": alpha, "olist": olist}[sys.argv[2]](sys.argv[1]))
    service = Service(sys.argv[3])
    sellers = sorted({order["seller"] for order in orders})
    answers = []
    for start in range(0, len(sellers), 500):
        answers += service.call("credit.get", {"subjects": sellers[start : start + 500], "role": "seller"})["credits"]
    expected = credits(orders, datetime.date.fromisoformat(answers[0]["day"]))
    different = 0
    for seller, answer in zip(sellers, answers):
        want = expected[seller]
        item = answer["details"].get("item", {"count": 0, "mean": None})
        total, count = want["item"]
        pairs = [("subject", seller, answer["subject"])]
        pairs += [(name, want[name], answer[name]) for name in ("orders", "points", "scored", "windows")]
        pairs.append(("details.item.count", count, item["count"]))
        if count:
            pairs.append(("details.item.mean", round(total / count, 5), round(item["mean"], 5)))
        for name, mine, theirs in pairs:
            if mine != theirs:
                different += 1
                if different <= 20:
                    print(f"{seller} {name}: {mine} by the files, {theirs} by the service")
    scored = sum(sum(expected[seller]["scored"].values()) for seller in sellers)
    print(f"{len(sellers)} sellers, {len(orders)} orders, {scored} scored ratings, {different} differences")
    sys.exit(1 if different else 0)


main()

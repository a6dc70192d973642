#!/usr/bin/env python3
"""Fits the weights of `clean.boilerplate` and prints what they give on pages they were not fitted to.

    fit.py BLOCKS GOLD FIT_LINES SWIFT

BLOCKS is what `fit-pages FOLDER` prints of the pages; GOLD is JSON, {id: {"set", "url", "articleBody", …}}; FIT_LINES is
the program built from main.swift beside this file; the weights are written to SWIFT
(Sources/CollateClean/Furniture/FittedLineWeights.swift). Needs numpy, scipy, scikit-learn, lightgbm.

A page is taken as a reader pastes it: the text of every block, one a line. A line belongs to the account where half its runs
of four words stand in the gold text. Readers paste whole pages, the article with what stands around it, or the article with
a line or two of the site: each page is seen in three such ways. Three fits follow each other, each on what the ones before
give for pages that they have not seen:
  words   a logistic regression over the words of a line, and the pairs of them
  first   trees over the features of a line and its words
  second  trees over the same and what `first` says of the lines around
Sites, not pages, are split: no site is on both sides. The figures are of two halves, each by weights of the other; the
weights written are fitted to both.
"""
import json
import random
import re
import subprocess
import sys
import unicodedata
import zlib
from collections import Counter, defaultdict
from urllib.parse import urlparse

import lightgbm as lgb
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

TOKEN = re.compile(r"\w+")
WORD = re.compile(rb"[a-z0-9\x80-\xff]+")
LONG = 60  # words of a line to which weights of words are fitted
FOLDS = 4
ROUNDS = 80
TREES = dict(
    objective="binary", learning_rate=0.1, num_leaves=15, min_data_in_leaf=60, feature_fraction=0.6,
    bagging_fraction=0.8, bagging_freq=1, lambda_l2=5, verbose=-1, num_threads=1, max_bin=63, seed=1,
    deterministic=True)
FOLDED = str.maketrans({
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u00b4\u02bc`", "'"), **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"), **dict.fromkeys("\u00ad\u200b\u200e\u200f\u2060\ufeff"),
    "\u2026": "..."})


def grams(tokens, n=4):
    return [tuple(tokens[i:i + n]) for i in range(max(1, len(tokens) - n + 1)) if tokens[i:i + n]]


def fold(text):
    text = "".join(" " if c.isspace() else c for c in unicodedata.normalize("NFC", text).translate(FOLDED))
    return " ".join(text.split())


def said(text):
    """Words and pairs of words, as numbered by `Shingles`; ASCII letters alone are folded."""
    words = WORD.findall(re.sub(rb"[A-Z]", lambda m: m[0].lower(), text.encode()))
    return words, sorted(set(words) | {a + b"+" + b for a, b in zip(words, words[1:])})


def ways(page, dice):
    """The lines of a page in the ways readers paste it: all; the article with its surroundings; hardly more than it."""
    body = [i for i, y in enumerate(page["y"]) if y and page["words"][i] >= 8]
    yield "whole", list(range(len(page["y"])))
    if not body:
        return
    title = [i for i, t in enumerate(page["title"]) if t and i < body[-1]]
    first, last = min(body[:1] + title[-1:]), body[-1]
    for way, around, kept in (("around", (4, 12), 0.6), ("article", (0, 2), 0.2)):
        a, b = max(0, first - dice.randint(*around)), last + 1 + dice.randint(*around)
        yield way, [i for i in range(a, min(b, len(page["y"])))
                    if page["y"][i] or page["title"][i] or not first <= i <= last or dice.random() < kept]


def read(blocks, gold, program):
    texts = []
    for line in open(blocks, encoding="utf8"):
        page = json.loads(line)
        truth = gold[page["id"]]
        shown = [(fold(t), row) for t, row in zip(page["texts"], page["rows"])]
        shown = [(t, row) for t, row in shown if TOKEN.search(t)]
        if not shown:
            continue
        wanted = TOKEN.findall(fold(truth["articleBody"]))
        known = {g for n in range(1, 5) for g in grams(wanted, n)}
        whole = {
            "id": page["id"], "set": truth["set"], "gold": wanted, "texts": [t for t, _ in shown],
            "title": [row[10] == 1 and row[57] > 0.3 for _, row in shown], "h1": [row[10] == 1 for _, row in shown]}
        whole["y"] = [2 * sum(g in known for g in grams(TOKEN.findall(t))) >= len(grams(TOKEN.findall(t))) for t in whole["texts"]]
        whole["words"] = [len(t.split()) for t in whole["texts"]]
        site = ".".join(urlparse(truth["url"]).netloc.split(".")[-2:]) or page["id"]
        whole["site"], whole["half"] = site, zlib.crc32(site.encode()) % 2
        whole["fold"] = zlib.crc32(b"y" + site.encode()) % FOLDS
        for way, lines in ways(whole, random.Random(page["id"])):
            part = {**whole, "way": way}
            for key in ("texts", "title", "h1", "y", "words"):
                part[key] = [whole[key][i] for i in lines]
            texts.append(part)
    given = "".join(json.dumps(p["texts"]) + "\n" for p in texts)
    rows = subprocess.run([program], input=given.encode(), stdout=subprocess.PIPE, check=True).stdout.splitlines()
    for page, row in zip(texts, rows):
        X = np.array(json.loads(row), dtype=np.float32)
        if len(X) != len(page["texts"]):
            print("left out, its lines are not those given:", page["id"], page["way"], file=sys.stderr)
            continue
        page["X"], page["y"], page["title"], page["h1"] = X, np.array(page["y"]), np.array(page["title"]), np.array(page["h1"])
        page["said"] = [said(t)[1] for t in page["texts"]]
        page["count"] = np.array(page["words"], dtype=np.float64)
        page["target"] = page["y"] | page["title"]
        page["fitted"] = ~page["h1"] | page["title"]
        page["weight"] = (page["count"] + 4) / max(50, len(page["gold"]))
        yield page


def linear(pages, sites, strength):
    """Weights of words and pairs that stand on pages of at least so many sites, in steps of 1/64."""
    pages = [p for p in pages if p["way"] == "whole"]
    seen = defaultdict(set)
    for page in pages:
        for line in page["said"]:
            for word in line:
                seen[word].add(page["site"])
    number = {n: i for i, n in enumerate(sorted(n for n, s in seen.items() if len(s) >= sites))}
    rows, columns, y, weight, row = [], [], [], [], 0
    for page in pages:
        for i, line in enumerate(page["said"]):
            if not 0 < page["count"][i] <= LONG or not page["fitted"][i]:
                continue
            known = [number[n] for n in line if n in number]
            rows += [row] * len(known)
            columns += known
            y.append(page["target"][i]), weight.append(1 + page["weight"][i])
            row += 1
    X = csr_matrix((np.ones(len(rows), dtype=np.float32), (rows, columns)), shape=(row, len(number)))
    fit = LogisticRegression(C=strength, max_iter=100, tol=1e-3).fit(X, y, sample_weight=np.array(weight) / np.mean(weight))
    steps = {n: int(max(-127, min(127, round(64 * fit.coef_[0][i])))) for n, i in number.items()}
    return {n: s / 64 for n, s in steps.items() if abs(s) > 4}


def first_features(page, words):
    columns = []
    for line in page["said"]:
        found = [words.get(w, 0) for w in line] or [0]
        columns.append([sum(found), min(found), sum(found) / len(found)])
    return np.hstack([page["X"], np.array(columns, dtype=np.float32)])


def second_features(page, features, p):
    n, words = len(p), page["X"][:, 0].astype(np.float64)
    def neighbour(distance):
        column = np.full(n, -1.0)
        if distance > 0:
            column[distance:] = p[:n - distance]
        elif n + distance > 0:
            column[:n + distance] = p[-distance:]
        return column
    columns = [p] + [neighbour(d) for d in (1, 2, 3, -1, -2, -3)]
    weight, index = words + 1, np.arange(n)
    mass, room = np.concatenate([[0], np.cumsum(weight * p)]), np.concatenate([[0], np.cumsum(weight)])
    for reach in (4, 12):
        a, b = np.maximum(0, index - reach), np.minimum(n, index + reach + 1)
        rest = room[b] - room[a] - weight
        columns.append((mass[b] - mass[a] - weight * p) / np.maximum(1e-6, rest) * (rest > 0))
    total = mass[-1]
    columns += [mass[:-1] / max(total, 1e-6), (total - mass[1:]) / max(total, 1e-6), np.full(n, total)]
    sure = np.where((p > 0.5) & (words >= 15))[0]
    start, end = (sure[0], sure[-1]) if len(sure) else (0, n - 1)
    before, behind, last = np.full(n, 99.0), np.full(n, 99.0), -99
    for i in range(n):
        before[i] = min(99, i - last)
        last = i if p[i] > 0.5 and words[i] >= 15 else last
    last = n + 99
    for i in reversed(range(n)):
        behind[i] = min(99, last - i)
        last = i if p[i] > 0.5 and words[i] >= 15 else last
    columns += [index - start, end - index, before, behind]
    return np.hstack([features, np.array(columns, dtype=np.float32).T])


def trees(pages, features):
    used = np.concatenate([p["fitted"] for p in pages])
    weight = np.concatenate([p["weight"] for p in pages])[used]
    y = np.concatenate([p["target"] for p in pages])[used]
    return lgb.train(TREES, lgb.Dataset(np.vstack(features)[used], y, weight=weight / weight.mean()), ROUNDS)


def fit(pages):
    features, unseen = {}, {}
    key = lambda p: (p["id"], p["way"])
    for fold in range(FOLDS):
        words = linear([p for p in pages if p["fold"] != fold], 6, 0.05)
        features.update({key(p): first_features(p, words) for p in pages if p["fold"] == fold})
    for fold in range(FOLDS):
        others = [p for p in pages if p["fold"] != fold]
        model = trees(others, [features[key(p)] for p in others])
        unseen.update({key(p): model.predict(features[key(p)]) for p in pages if p["fold"] == fold})
    first = trees(pages, [features[key(p)] for p in pages])
    second = trees(pages, [second_features(p, features[key(p)], unseen[key(p)]) for p in pages])
    return linear(pages, 6, 0.05), first, second


def predict(model, page):
    words, first, second = model
    features = first_features(page, words)
    return second.predict(second_features(page, features, first.predict(features)))


def kept(p, page, least=0.25, most=0.5):
    """Lines from the probability on that promises the highest F1 over words."""
    words = page["X"][:, 0]
    order = np.argsort(-p, kind="stable")
    mass, size, total = np.cumsum((p * words)[order]), np.cumsum(words[order]), (p * words).sum()
    best = p[order[np.argmax(2 * mass / np.maximum(1e-9, size + total))]]
    return p >= min(most, max(least, best))


def plain(text):
    """The rule of C4: a line ends like a sentence and has five words."""
    return len(text.split()) >= 5 and text.rstrip()[-1:] in list(".!?\"'")


def report(pages, keeps, name):
    """F1 of the kept runs of four words, of words by the labels of their lines, and of lines; means over pages, and all."""
    for way in ("whole", "around", "article"):
        for group in ("scrapinghub", "wcxb"):
            line = f"{name:14} {way:8} {group:11}"
            for half in (0, 1, None):
                found, words, lines = [], np.zeros(3), np.zeros(3)
                for page, keep in zip(pages, keeps):
                    if page["set"] != group or page["way"] != way or half not in (None, page["half"]):
                        continue
                    keep = keep & ~page["h1"]
                    y = page["y"] & ~page["h1"]
                    got = [w for t, k in zip(page["texts"], keep) if k for w in TOKEN.findall(t)]
                    a, b = Counter(grams(page["gold"])), Counter(grams(got))
                    hits, false, missed = sum((a & b).values()), sum((b - a).values()), sum((a - b).values())
                    found.append((hits / max(1, hits + false), hits / max(1, hits + missed)))
                    for sums, weight in ((words, page["count"]), (lines, np.ones(len(y)))):
                        sums += [weight[y & keep].sum(), weight[keep & ~y].sum(), weight[y & ~keep].sum()]
                precision, recall = (np.mean([f[i] for f in found]) for i in (0, 1))
                f1 = lambda s: 2 * s[0] / max(1, 2 * s[0] + s[1] + s[2])
                line += (f" | half {half}: runs {2 * precision * recall / (precision + recall):.3f}"
                         f" words {f1(words):.3f} (lost {words[2] / (words[0] + words[2]):.3f}) lines {f1(lines):.3f}")
            print(line, flush=True)


def swift(model, path):
    def lines(text, width=110):
        """Lines of a Swift string literal; each ends where a word ends."""
        out, line = [], ""
        for word in text.split(" "):
            if len(line) + len(word) > width:
                out.append(line + " \\")
                line = ""
            line += (" " if line else "") + word
        return "\n".join("      " + l for l in out + [line])
    def tree(model):
        parts = []
        for info in model.dump_model()["tree_info"]:
            nodes, leaves = {}, {}
            def visit(node):
                if "leaf_value" in node:
                    leaves[node.get("leaf_index", 0)] = node["leaf_value"]
                    return -1 - node.get("leaf_index", 0)
                left, right = visit(node["left_child"]), visit(node["right_child"])
                nodes[node["split_index"]] = (node["split_feature"], node["threshold"], left, right)
                return node["split_index"]
            visit(info["tree_structure"])
            parts.append(" ".join(f"{f}:{t:.7g}:{l}:{r}" for _, (f, t, l, r) in sorted(nodes.items()))
                         + " = " + " ".join(f"{v:.4g}" for _, v in sorted(leaves.items())))
        return " ; ".join(parts)
    words, first, second = model
    table = " ".join(f"{n.decode()} {round(64 * w)}" for n, w in sorted(words.items()) if n.isascii())
    with open(path, "w", encoding="utf8") as out:
        out.write("""// Made by Tests/Fitting/Lines/fit.py. Fitted to pages annotated in two collections, of which nothing but these numbers
// is here: article-extraction-benchmark, Copyright (c) 2020 Scrapinghub, MIT License, and web-content-extraction-benchmark,
// Copyright (c) 2026 Murrough Foley, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/legalcode); both are named in
// .notices.

extension LineModel {
  /// The fitted weights.
  static let fitted = LineModel(
""")
        for name, text in (("words", table), ("first", tree(first)), ("second", tree(second))):
            out.write(f'    {name}: """\n{lines(text)}\n      """' + (",\n" if name != "second" else "\n"))
        out.write("  )\n}\n")


if __name__ == "__main__":
    pages = list(read(sys.argv[1], json.load(open(sys.argv[2], encoding="utf8")), sys.argv[3]))
    report(pages, [p["y"] for p in pages], "best lines")
    report(pages, [np.array([plain(t) for t in p["texts"]]) for p in pages], "C4's rule")
    halves = [fit([p for p in pages if p["half"] != half]) for half in (0, 1)]
    report(pages, [kept(predict(halves[p["half"]], p), p) for p in pages], "to other half")
    whole = fit(pages)
    swift(whole, sys.argv[4])
    report(pages, [kept(predict(whole, p), p) for p in pages], "fitted to all")

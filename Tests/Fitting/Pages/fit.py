#!/usr/bin/env python3
"""Fits the weights of `clean.article` and prints what they give on pages they were not fitted to.

    fit.py BLOCKS GOLD SWIFT

BLOCKS is what `fit-pages FOLDER` prints of the pages; GOLD is JSON, {id: {"set", "url", "articleBody", …}}; the weights
are written to SWIFT (Sources/CollateClean/Article/FittedPageWeights.swift). Needs numpy, scipy, scikit-learn, lightgbm.

A block of a page belongs to its article where keeping it brings the kept blocks nearer to the gold text (runs of four
words). Four fits follow each other, each on what the ones before give for pages that they have not seen:
  names   a logistic regression over the names of the elements around a block
  words   one over the words of a short block
  first   trees over the features of a block, its names and its words
  second  trees over the same and what `first` says of the blocks around
Sites, not pages, are split: no site is on both sides. The figures are of two halves, each by weights of the other; the
weights written are fitted to both.
"""
import bisect
import json
import re
import sys
import zlib
from collections import Counter, defaultdict
from urllib.parse import urlparse

import lightgbm as lgb
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

TOKEN = re.compile(r"\w+")
WORD = re.compile(rb"[a-z0-9\x80-\xff]+")
SHORT = 30  # words of a block whose words are looked at
FOLDS = 4
ROUNDS = 60
TREES = dict(
    objective="binary", learning_rate=0.1, num_leaves=15, min_data_in_leaf=60, feature_fraction=0.6,
    bagging_fraction=0.8, bagging_freq=1, lambda_l2=5, verbose=-1, num_threads=1, max_bin=63, seed=1,
    deterministic=True)


def grams(tokens, n=4):
    return [tuple(tokens[i:i + n]) for i in range(max(1, len(tokens) - n + 1)) if tokens[i:i + n]]


def labels(blocks, gold, skip):
    """Which blocks are kept: those that share half their runs with the gold, then whatever raises F1."""
    keep, used = [False] * len(blocks), Counter()
    for i, block in enumerate(blocks):
        if skip[i] or len(block) < 4:
            continue
        own = Counter(grams(block))
        shared = sum(min(c, gold[k] - used[k]) for k, c in own.items() if gold[k] > used[k])
        if shared >= 0.5 * sum(own.values()):
            keep[i] = True
            used += own
    kept = [i for i in range(len(blocks)) if keep[i]]
    have = Counter(grams([w for i in kept for w in blocks[i]]))
    wanted = sum(gold.values())
    for _ in range(3):
        changed = False
        hits, size = sum(min(c, gold[k]) for k, c in have.items()), sum(have.values())
        for i in range(len(blocks)):
            if skip[i] or not blocks[i]:
                continue
            at = bisect.bisect_left(kept, i)
            before, j = [], at - 1
            while j >= 0 and len(before) < 3:
                before, j = blocks[kept[j]] + before, j - 1
            after, j = [], at + (1 if keep[i] else 0)
            while j < len(kept) and len(after) < 3:
                after, j = after + blocks[kept[j]], j + 1
            before, after = before[-3:], after[:3]
            change = Counter(g for g in grams(before + blocks[i] + after) if len(g) == 4)
            change.subtract(Counter(g for g in grams(before + after) if len(g) == 4))
            if keep[i]:
                change = {k: -c for k, c in change.items()}
            gain = sum(min(have[k] + c, gold[k]) - min(have[k], gold[k]) for k, c in change.items())
            grown = sum(change.values())
            now = 2 * hits / max(1, size + wanted) if hits else 0
            if 2 * (hits + gain) / max(1, size + grown + wanted) > now + 1e-12:
                keep[i], changed = not keep[i], True
                for k, c in change.items():
                    have[k] += c
                hits, size = hits + gain, size + grown
                kept.insert(at, i) if keep[i] else kept.pop(at)
        if not changed:
            break
    return np.array(keep, dtype=bool)


def read(blocks, gold):
    for line in open(blocks, encoding="utf8"):
        page = json.loads(line)
        if not page["texts"]:
            continue
        truth = gold[page["id"]]
        page["set"], page["gold"] = truth["set"], TOKEN.findall(truth["articleBody"])
        page["tokens"] = [TOKEN.findall(t) for t in page["texts"]]
        words = [WORD.findall(t.encode().lower()) for t in page.pop("texts")]
        page["count"] = np.array([len(w) for w in words], dtype=np.float64)
        page["words"] = [sorted(set(w)) if len(w) <= SHORT else [] for w in words]
        page["X"] = np.array(page.pop("rows"), dtype=np.float32)
        page["isTitle"] = page["X"][:, 10] == 1
        page["y"] = labels(page["tokens"], Counter(grams(page["gold"])), page["isTitle"])
        page["weight"] = (page["count"] + 4) / max(50, len(page["gold"]))
        site = ".".join(urlparse(truth["url"]).netloc.split(".")[-2:]) or page["id"]
        page["site"], page["half"] = site, zlib.crc32(site.encode()) % 2
        page["fold"] = zlib.crc32(b"y" + site.encode()) % FOLDS
        paths = [tuple(map(tuple, names)) for names in page["names"]]
        page["around"] = [(p[:-1],) for p in paths], [(p[:-2],) for p in paths], [(len(p), p[-2:]) for p in paths]
        page["all"] = [[n for names in block for n in names] for block in page["names"]]
        yield page


def linear(pages, key, sites, strength, only_short):
    """Weights of names or words that stand on pages of at least so many sites, in steps of 1/64."""
    seen = defaultdict(set)
    for page in pages:
        for block in page[key]:
            for name in block:
                seen[name].add(page["site"])
    number = {n: i for i, n in enumerate(sorted(n for n, s in seen.items() if len(s) >= sites))}
    rows, columns, values, y, weight, row = [], [], [], [], [], 0
    for page in pages:
        for i, block in enumerate(page[key]):
            if only_short and not 0 < page["count"][i] <= SHORT:
                continue
            for k, c in Counter(number[n] for n in block if n in number).items():
                rows.append(row), columns.append(k), values.append(c)
            y.append(page["y"][i]), weight.append(1 if only_short else page["weight"][i])
            row += 1
    X = csr_matrix((values, (rows, columns)), shape=(row, len(number)), dtype=np.float32)
    weight = np.array(weight) / np.mean(weight)
    fit = LogisticRegression(C=strength, max_iter=100, tol=1e-3).fit(X, y, sample_weight=weight)
    steps = {n: int(max(-127, min(127, round(64 * fit.coef_[0][i])))) for n, i in number.items()}
    return {n: s / 64 for n, s in steps.items() if abs(s) > 1}


def first_features(page, names, words):
    known, columns = {}, []
    for around, own in zip(page["names"], page["words"]):
        scores = []
        for element in around:
            key = tuple(element)
            if key not in known:
                known[key] = sum(names.get(n, 0) for n in element)
            scores.append(known[key])
        scores = scores or [0]
        said = [words.get(w, 0) for w in own] or [0]
        columns.append([
            sum(scores), scores[-1], scores[-2] if len(scores) > 1 else 0, min(scores), max(scores),
            sum(scores[-4:]), sum(said), min(said)])
    return np.hstack([page["X"], np.array(columns, dtype=np.float32)])


def second_features(page, features, p):
    n, words = len(p), page["count"]
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
    for keys in page["around"]:
        masses, rooms = defaultdict(float), defaultdict(float)
        for i in range(n):
            masses[keys[i]] += weight[i] * p[i]
            rooms[keys[i]] += weight[i]
        columns.append(np.array([
            (masses[keys[i]] - weight[i] * p[i]) / (rooms[keys[i]] - weight[i])
            if rooms[keys[i]] - weight[i] > 0.5 else -1 for i in range(n)]))
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
    skip = np.concatenate([p["isTitle"] for p in pages])
    weight = np.concatenate([p["weight"] for p in pages])[~skip]
    y = np.concatenate([p["y"] for p in pages])[~skip]
    return lgb.train(TREES, lgb.Dataset(np.vstack(features)[~skip], y, weight=weight / weight.mean()), ROUNDS)


def fit(pages):
    def lines(chosen):
        return linear(chosen, "all", 4, 0.003, False), linear(chosen, "words", 6, 0.02, True)
    features, unseen = {}, {}
    for fold in range(FOLDS):
        names, words = lines([p for p in pages if p["fold"] != fold])
        features.update({p["id"]: first_features(p, names, words) for p in pages if p["fold"] == fold})
    for fold in range(FOLDS):
        others = [p for p in pages if p["fold"] != fold]
        model = trees(others, [features[p["id"]] for p in others])
        unseen.update({p["id"]: model.predict(features[p["id"]]) for p in pages if p["fold"] == fold})
    first = trees(pages, [features[p["id"]] for p in pages])
    second = trees(pages, [second_features(p, features[p["id"]], unseen[p["id"]]) for p in pages])
    return (*lines(pages), first, second)


def predict(model, page):
    names, words, first, second = model
    features = first_features(page, names, words)
    return second.predict(second_features(page, features, first.predict(features)))


def cut(p, words, least=0.25, most=0.5):
    """The probability from which on blocks are kept: the one that promises the highest F1 over words."""
    order = np.argsort(-p, kind="stable")
    mass, size, total = np.cumsum((p * words)[order]), np.cumsum(words[order]), (p * words).sum()
    best = order[np.argmax(2 * mass / np.maximum(1e-9, size + total))]
    return min(most, max(least, p[best]))


def report(pages, keeps, name):
    for group in ("scrapinghub", "wcxb"):
        line = f"{name:12} {group:11}"
        for half in (0, 1, None):
            found = []
            for page, keep in zip(pages, keeps):
                if page["set"] != group or half not in (None, page["half"]):
                    continue
                got = [w for i, t in enumerate(page["tokens"]) if keep[i] and not page["isTitle"][i] for w in t]
                a, b = Counter(grams(page["gold"])), Counter(grams(got))
                hits, false, missed = sum((a & b).values()), sum((b - a).values()), sum((a - b).values())
                found.append((hits / max(1, hits + false), hits / max(1, hits + missed),
                              2 * hits / max(1, 2 * hits + false + missed), got == page["gold"], bool(got)))
            precision = np.mean([f[0] for f in found if f[4]])
            recall, worst = np.mean([f[1] for f in found]), sorted(f[2] for f in found)
            line += (f" | half {half}: F1 {2 * precision * recall / (precision + recall):.4f}"
                     f" exact {np.mean([f[3] for f in found]):.3f} worst tenth {np.mean(worst[:max(1, len(worst) // 10)]):.3f}")
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
    def weights(table):
        text = lambda n: n.decode("utf8", "replace") if isinstance(n, bytes) else n
        return " ".join(f"{text(n)} {round(64 * w)}" for n, w in sorted(table.items())
                        if not re.search(r"[\s\"\\]", text(n)) and "\ufffd" not in text(n) and n)
    names, words, first, second = model
    with open(path, "w", encoding="utf8") as out:
        out.write("""// Made by Tests/Fitting/Pages/fit.py. Fitted to pages annotated in two collections, of which nothing but these numbers
// is here: article-extraction-benchmark, Copyright (c) 2020 Scrapinghub, MIT License, and web-content-extraction-benchmark,
// Copyright (c) 2026 Murrough Foley, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/legalcode); both are named in
// .notices.

extension PageModel {
  /// The fitted weights.
  static let fitted = PageModel(
""")
        for name, text in (("names", weights(names)), ("words", weights(words)), ("first", tree(first)), ("second", tree(second))):
            out.write(f'    {name}: """\n{lines(text)}\n      """' + (",\n" if name != "second" else "\n"))
        out.write("  )\n}\n")


if __name__ == "__main__":
    pages = list(read(sys.argv[1], json.load(open(sys.argv[2], encoding="utf8"))))
    report(pages, [p["y"] for p in pages], "best blocks")
    whole = fit(pages)
    swift(whole, sys.argv[3])
    for name, model in (("fitted to all", [whole, whole]),
                        ("to other half", [fit([p for p in pages if p["half"] != half]) for half in (0, 1)])):
        found = [predict(model[p["half"]], p) for p in pages]
        report(pages, [p > cut(p, page["count"]) - 1e-9 for p, page in zip(found, pages)], name)

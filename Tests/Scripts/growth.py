#!/usr/bin/env python3
"""Times the comparison of ever more accounts and checks that cost follows their number.

    growth.py COLLATE SHARED        SHARED: the folder of shared data, whose articles are compared

Unrelated articles; one event told by fifty copies with a sentence left out of each; the five seeds. Prints seconds and
peak memory of each, with the bound it must keep; the bounds hold on an idle machine.
"""
import json
import math
import os
import sys
import tempfile

from harness import Tally, binary_from, run

SIZES = (5, 20, 100, 300)
EXPONENT = 1.3
# Seconds and megabytes: of 300 unrelated articles, of one event in fifty accounts, of the seeds.
UNRELATED = (10, 600)
EVENT = (1.5, None)
SEEDS = (0.15, None)


def unrelated(shared):
    """Texts of articles that are no variants of each other."""
    folder = os.path.join(shared, "bench", "compare")
    with open(os.path.join(folder, "neardup_1k.gold.tsv"), encoding="utf-8") as file:
        rows = [line.split("\t") for line in file.read().splitlines()]
    originals = {int(row[0]) for row in rows if row[1] == row[2] and row[1].startswith("reut")}
    with open(os.path.join(folder, "neardup_1k.jsonl"), encoding="utf-8") as file:
        return [record["text"] for record in map(json.loads, file) if record["id"] in originals]


def accounts(folder):
    """Texts of the accounts of one event."""
    texts = []
    for name in sorted(os.listdir(folder)):
        if name != "gold.json":
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                texts.append(file.read())
    return texts


def copies(texts, count):
    """So many copies of accounts in turn, each without another one of its lines."""
    made = []
    for number in range(count):
        lines = texts[number % len(texts)].split("\n")
        del lines[number // len(texts) % len(lines)]
        made.append("\n".join(lines))
    return made


def measure(binary, texts, one_event=True):
    """One comparison of texts, the best of three: its run. Files of a folder are grouped by event first."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = os.path.join(scratch, "accounts")
        os.mkdir(folder)
        for number, text in enumerate(texts):
            with open(os.path.join(folder, f"{number:04}.txt"), "w", encoding="utf-8") as file:
                file.write(text)
        command = [binary, "compare", "--quiet", "--out", os.path.join(scratch, "out"), folder]
        command += ["--one-event"] if one_event else []
        runs = [run(command, timeout=900) for _ in range(3)]
        return min(runs, key=lambda done: done.seconds)


def check(tally, name, done, bounds):
    """Prints a run and checks it against its bounds."""
    seconds, megabytes = bounds
    print(f"{name:32} {done.seconds:8.2f} s {done.peak_mb:8.0f} MB")
    tally.check(f"{name}: done", done.code == 0, str(done))
    if seconds is not None:
        tally.check(f"{name}: at most {seconds} s", done.seconds <= seconds, f"{done.seconds:.2f} s")
    if megabytes is not None:
        tally.check(f"{name}: at most {megabytes} MB", done.peak_mb <= megabytes, f"{done.peak_mb:.0f} MB")


def main():
    binary = binary_from(sys.argv[1:], __doc__)
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    shared, tally = sys.argv[2], Tally()
    if not os.path.isdir(shared):
        tally.skip("growth", f"{shared} is not on this machine")
        return tally.finish()
    texts, seconds = unrelated(shared), {}
    for size in SIZES:
        done = measure(binary, texts[:size], one_event=False)
        seconds[size] = done.seconds
        check(tally, f"{size} unrelated articles", done, UNRELATED if size == SIZES[-1] else (None, None))
    exponent = math.log(seconds[300] / seconds[20]) / math.log(300 / 20)
    print(f"exponent from 20 to 300           {exponent:8.2f}")
    tally.check(f"exponent at most {EXPONENT}", exponent <= EXPONENT, f"{exponent:.2f}")
    event = accounts(os.path.join(shared, "bench", "events", "planted_00"))
    check(tally, "one event in 50 accounts", measure(binary, copies(event, 50)), EVENT)
    check(tally, "the seeds", measure(binary, accounts(os.path.join(shared, "seeds"))), SEEDS)
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())

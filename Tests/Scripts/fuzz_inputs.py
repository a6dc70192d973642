#!/usr/bin/env python3
"""Compares damaged copies of the samples and of some records: fuzz_inputs.py COLLATE [--runs N] [--seed N]

Every run must end well, and every span of its result must slice its file to the text it claims (check_spans.py). A run
that does not is printed with its number, from which it can be made again, and the exit status is 1.
"""
import argparse
import json
import os
import random
import tempfile

import check_spans
import harness

SAMPLES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "pipelines", "samples")
ENDS_WELL = (0, 66)  # done, or no account could be read
HANGS_AFTER = 20
LARGEST = 300_000
RECORDS = [
    {"title": "Weir gives way", "text": "Nine boats broke loose when the weir at Tolm gave way on 2 June 2023, the "
     "harbour said.\n\n\u201cIt went all at once,\u201d Ole Brand said.", "date": "2023-06-03", "outlet": "Tolm Echo"},
    {"text": "Eleven boats broke loose when the weir gave way, the mayor said."},
]
CHARSETS = ["utf-16", "utf-16-le", "utf-32", "utf-32-be", "cp1252", "koi8-r", "shift_jis", "gb18030", "utf-8-sig"]
SPLINTERS = [
    b"\0", b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\\ud83d", b"\\u00", b"\\x", b"\\", b'"', b"&#0;",
    b"&#xD800;", b"<!--", b"<script>", b"<p", b"\xe2\x80\xa8", b"\xcc\x81", b"\x1b]0;x\x07", b"\r", b"\n\n", b"\xc2\xad",
    b"31 June 2023", b"9" * 40, b"\xef\xbf\xbd",
]


def damage(data, chance, others):
    """A copy with some faults: of bits, cuts, repetitions, splinters, pieces of other files, another character set."""
    data = bytearray(data)
    for _ in range(chance.choice([1, 2, 4, 12])):
        at = chance.randrange(len(data) + 1)
        end = min(len(data), at + chance.choice([1, 3, 20, 300]))
        kind = chance.randrange(8)
        if kind == 0 and data:
            data[min(at, len(data) - 1)] ^= 1 << chance.randrange(8)
        elif kind == 1:
            del data[at:end]
        elif kind == 2:
            data[at:at] = data[at:end] * chance.choice([1, 8, 60])
        elif kind == 3:
            data[at:at] = chance.choice(SPLINTERS) * chance.choice([1, 1, 5])
        elif kind == 4:
            other = chance.choice(others)
            start = chance.randrange(len(other))
            data[at:end] = other[start:start + 200]
        elif kind == 5:
            data = data[:at]
        elif kind == 6:
            text = bytes(data).decode("utf-8", "ignore")
            data = bytearray(text.encode(chance.choice(CHARSETS), "ignore"))
        else:
            data[at:at] = chance.randbytes(chance.choice([1, 4, 30]))
    return bytes(data[:LARGEST])


def sources():
    """Names and contents of what is damaged."""
    found = []
    for name in sorted(os.listdir(SAMPLES)):
        with open(os.path.join(SAMPLES, name), "rb") as file:
            found.append((name, file.read()))
    lines = b"\n".join(json.dumps(record).encode() for record in RECORDS)
    return found + [("records.json", json.dumps(RECORDS).encode()), ("records.jsonl", lines)]


def fault(collate, seed, folder):
    """What is wrong with the run of a seed, or None."""
    chance = random.Random(seed)
    known = sources()
    paths = []
    for name, data in chance.sample(known, 3):
        paths.append(os.path.join(folder, name))
        with open(paths[-1], "wb") as file:
            file.write(damage(data, chance, [other for _, other in known]))
    out = os.path.join(folder, "out")
    run = harness.run([collate, "compare", "--quiet", "--out", out, *paths], timeout=HANGS_AFTER)
    if run.timed_out or run.code not in ENDS_WELL:
        return str(run)
    if run.code != 0:
        return None
    with open(os.path.join(out, "result.json"), encoding="utf-8") as file:
        result = json.load(file)
    spans = harness.Tally(quiet=True)
    check_spans.check(result, paths, spans)
    return f"{spans.failed} spans do not slice to their text" if spans.failed else None


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("collate")
    parser.add_argument("--runs", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    collate = harness.binary_from([options.collate], __doc__)
    tally = harness.Tally()
    for seed in range(options.seed, options.seed + options.runs):
        with tempfile.TemporaryDirectory() as folder:
            found = fault(collate, seed, folder)
        tally.check(f"seed {seed}", found is None, found or "")
    return tally.finish()


if __name__ == "__main__":
    raise SystemExit(main())

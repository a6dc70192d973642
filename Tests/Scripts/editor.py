#!/usr/bin/env python3
"""Asserts the answer that an editor would give to invented accounts of one event.

    editor.py COLLATE [FOLDER]        FOLDER: accounts beside expected.json; Tests/Fixtures/dispute without it

expected.json names by their texts, each of which stands once in its file, what must come out: `families` and
`rewriting` labels; `conflicts`, the only material ones, each with its sides; what independent accounts have `agreed`;
what one account has `alone`. `missed` says, by the name of a check, what is not reached yet and why: such a check fails
as soon as it is reached, so that the mark is taken off.
"""
import json
import os
import sys
import tempfile
from itertools import combinations

from harness import Tally, binary_from, run
from planted import Sources, touch, touched

FOLDER = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "Fixtures", "dispute")


def sides(conflict, sources):
    """The spans of each side of an expected conflict."""
    return [[sources.span(value) for value in side] for side in conflict["sides"]]


def joins(spans, conflict, sources):
    """Whether spans of the result touch every side of an expected conflict."""
    return all(touched(spans, side) for side in sides(conflict, sources))


def mixes(row, conflict, sources):
    """Whether a row shows one side of an expected conflict and counts a file of another side among those that agree."""
    files = {os.path.basename(span["file"]) for span in row["evidence"]}
    spans = sides(conflict, sources)
    return any(
        touched(row["evidence"], side) and any(files & {target[0] for target in other} for other in spans if other != side)
        for side in spans)


def is_reported(conflict, material, sources):
    """Whether a material difference of a fitting type joins the sides."""
    return any(found["type"] in conflict["types"] and joins(found["values"], conflict, sources) for found in material)


def repeats(rows):
    """Pairs of rows whose statements read the same or that show the same evidence."""
    def key(row):
        return "".join(filter(str.isalnum, row["statement"]["text"].casefold()))

    def same(left, right):
        return touch(left, (os.path.basename(right["file"]), right["start"], right["end"]))

    return [
        (one["id"], other["id"]) for one, other in combinations(rows, 2)
        if key(one) == key(other)
        or any(same(left, right) for left in one["evidence"] for right in other["evidence"])]


def checks(expected, result, sources):
    """Every check with whether it holds: (name, holds, what was found instead)."""
    base = os.path.basename
    families = sorted(sorted(map(base, family)) for family in result["derivation"]["families"])
    yield "families", families == sorted(map(sorted, expected["families"])), families
    labels = {base(file): label for file, label in result["derivation"]["rewriting"].items()}
    for file, label in expected["rewriting"].items():
        yield f"rewriting {file}", labels.get(file) == label, labels.get(file)
    material = [found for found in result["discrepancies"] if found["severity"] == "material"]
    agreed = [row for row in result["claims"] if row["support"] == "corroborated"]
    for conflict in expected["conflicts"]:
        name = conflict["id"]
        yield f"conflict {name}", is_reported(conflict, material, sources), [found["rule"] for found in material]
        both = [row["statement"]["text"] for row in agreed if mixes(row, conflict, sources)]
        yield f"nothing agreed on {name}", not both, both
    others = [
        found["rule"] for found in material
        if not any(joins(found["values"], conflict, sources) for conflict in expected["conflicts"])]
    yield "no other material conflict", not others, others
    yield "no conflict twice", len(material) <= len(expected["conflicts"]), len(material)
    for item in expected["agreed"]:
        targets = [sources.span(value) for value in item["evidence"]]
        files = {target[0] for target in targets}
        holds = any(touched(row["evidence"], targets) == files for row in agreed)
        yield f"agreed {item['id']}", holds, [row["statement"]["text"] for row in agreed]
    twice = repeats(agreed)
    yield "nothing agreed twice", not twice, twice
    for item in expected["alone"]:
        target = sources.span(item)
        holders = {row["support"] for row in result["claims"] if touched(row["evidence"], [target])}
        yield f"alone {item['id']}", bool(holders) and holders <= {"single-file", "one-account"}, sorted(holders)


def main():
    binary = binary_from(sys.argv[1:], __doc__)
    folder = sys.argv[2] if len(sys.argv) > 2 else FOLDER
    with open(os.path.join(folder, "expected.json"), encoding="utf-8") as file:
        expected = json.load(file)
    accounts = sorted(os.path.join(folder, name) for name in os.listdir(folder) if name != "expected.json")
    tally = Tally()
    with tempfile.TemporaryDirectory() as out:
        done = run([binary, "compare", "--quiet", "--out", out, *accounts])
        if tally.check("the accounts are compared", done.code == 0, str(done)):
            with open(os.path.join(out, "result.json"), encoding="utf-8") as file:
                result = json.load(file)
            missed = dict(expected["missed"])
            for name, holds, found in checks(expected, result, Sources(folder)):
                reason = missed.pop(name, None)
                if reason is None:
                    tally.check(name, holds, str(found))
                elif tally.check(f"{name}: still missed", not holds, "reached now: take it off `missed`"):
                    print(f"missed {name}: {reason}")
            tally.check("every check that is missed exists", not missed, str(sorted(missed)))
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())

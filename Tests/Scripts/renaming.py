#!/usr/bin/env python3
"""Renames the files of events, so that they come in another order too: no verdict, no side and no id may change.

Usage: renaming.py COLLATE FOLDER... [--seed N]

Each folder holds the accounts of one event. What a verdict says is compared by the content of the files, not by name.
"""
import argparse
import hashlib
import json
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

SKIPPED = {".json", ".md", ".csv"}


def answer(collate, files, folder):
    subprocess.run(
        [collate, "compare", "--quiet", "--no-record", "--out", str(folder), *map(str, files)],
        check=True, stderr=subprocess.DEVNULL)
    result = json.loads((folder / "result.json").read_text())
    content = {entry["file"]: entry["sha256"] for entry in result["files"]}
    claims = {
        claim["id"]: (
            claim["support"],
            sorted((content[piece["file"]], piece["start"], piece["status"]) for piece in claim["evidence"]))
        for claim in result["claims"]}
    conflicts = {
        conflict["id"]: (
            conflict["type"], conflict["severity"],
            sorted((content[side["file"]], side["start"], side["deviant"]) for side in conflict["values"]))
        for conflict in result["discrepancies"]}
    return claims, conflicts


def differences(before, after):
    for name, old, new in zip(("row", "conflict"), before, after):
        for key in sorted(set(old) ^ set(new)):
            yield f"{name} {key} {'is gone' if key in old else 'is new'}"
        for key in sorted(set(old) & set(new)):
            if old[key] != new[key]:
                yield f"{name} {key} was {old[key]} and is {new[key]}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("collate")
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    chance = random.Random(given.seed)
    failed = 0
    for folder in given.folders:
        files = sorted(path for path in pathlib.Path(folder).iterdir() if path.suffix not in SKIPPED and path.is_file())
        with tempfile.TemporaryDirectory() as scratch:
            scratch = pathlib.Path(scratch)
            before = answer(given.collate, files, scratch / "before")
            (scratch / "in").mkdir()
            renamed = []
            for path in files:
                name = hashlib.sha256(str(chance.random()).encode()).hexdigest()[:12] + path.suffix
                renamed.append(shutil.copy(path, scratch / "in" / name))
            chance.shuffle(renamed)
            after = answer(given.collate, renamed, scratch / "after")
        found = list(differences(before, after))
        failed += bool(found)
        for line in found[:3]:
            print(f"FAILED: {folder}: {line}")
    print(f"renaming: {len(given.folders)} events, {failed} with differences")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()

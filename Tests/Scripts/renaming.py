#!/usr/bin/env python3
"""Renames the files of events, so that they come in another order too, and adds a file that says nothing new: some
sentences of one account in the same words. No verdict, no side and no id may change.

Usage: renaming.py COLLATE FOLDER... [--seed N]

Each folder holds the accounts of one event. What a verdict says is compared by the content of the files, not by name.
What the added file carries is left out of the comparison, and a fact of one file counts as one of one account: a copy
makes two files of it, and no second account.
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
VERDICTS = {"single-file": "one-account"}


def answer(collate, files, folder, without=()):
    """Rows and conflicts by id, in what they say of all files but `without`."""
    subprocess.run(
        [collate, "compare", "--quiet", "--no-record", "--out", str(folder), *map(str, files)],
        check=True, stderr=subprocess.DEVNULL)
    result = json.loads((folder / "result.json").read_text())
    left_out = {path.name for path in without}
    content = {entry["file"]: entry["sha256"] for entry in result["files"] if pathlib.Path(entry["file"]).name not in left_out}

    def known(pieces, field):
        return sorted((content[piece["file"]], piece["start"], piece[field]) for piece in pieces if piece["file"] in content)

    claims = {
        claim["id"]: (VERDICTS.get(claim["support"], claim["support"]), known(claim["evidence"], "status"))
        for claim in result["claims"]}
    conflicts = {
        conflict["id"]: (conflict["type"], conflict["severity"], known(conflict["values"], "deviant"))
        for conflict in result["discrepancies"]}
    return claims, conflicts


def copied(files, chance, path):
    """Some sentences of one account, in its order and words."""
    texts = [[line for line in file.read_text().splitlines() if line.strip()] for file in files]
    lines = chance.choice([text for text in texts if len(text) > 3] or texts)
    kept = sorted(chance.sample(range(len(lines)), max(1, len(lines) * 2 // 3)))
    path.write_text("\n".join(lines[index] for index in kept) + "\n")
    return path


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
            copy = copied(files, chance, scratch / "copy.txt")
            longer = answer(given.collate, [*files, copy], scratch / "longer", without=[copy])
        found = [f"renamed: {line}" for line in differences(before, after)]
        found += [f"with a copy: {line}" for line in differences(before, longer)]
        failed += bool(found)
        for line in found[:3]:
            print(f"FAILED: {folder}: {line}")
    print(f"renaming: {len(given.folders)} events, {failed} with differences")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()

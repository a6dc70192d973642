#!/usr/bin/env python3
"""Kills runs that use the cache at random moments, damages what the cache holds, and starts runs beside each other: the next
run needs no step by hand and gives the bytes that a run without a cache gives.

    cached_kills.py COLLATE [--runs N]      N: kills (default 20)
"""
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

from harness import Tally, binary_from, take_count

PLACES = ["Port Ambrey", "Tarn Island", "Cape Dorsel", "Lund Ferry", "Old Quay", "North Mole"]
STORY = """{headline}

A ferry with {board} people on board ran aground off {place} on {day}, the coastguard said. {hurt} people were injured.
The gear was last inspected on {inspected} April, according to the operator, {operator}. "We were lucky," said the captain,
Henrik Dossel. The police may question him for {hours} hours. Passengers waited on deck until a second ship arrived.
"""


def accounts(folder, dice):
    """Eight accounts of two events, one of them a copy."""
    folder.mkdir()
    for number in range(8):
        place = PLACES[number % 2]
        text = STORY.format(
            headline=f"Ferry aground off {place}", board=dice.randint(90, 300), place=place, day="Tuesday",
            hurt=dice.choice(["Seventeen", "Twenty-three", "Nineteen"]), inspected=dice.randint(2, 28),
            operator=f"{place} Lines", hours=dice.randint(2, 6))
        (folder / f"account{number}.txt").write_text(text)
    shutil.copy(folder / "account0.txt", folder / "copy.txt")


class Place:
    """A scratch folder with accounts, a home and an output folder."""

    def __init__(self, binary, root, dice):
        self.binary = binary
        self.root = pathlib.Path(root)
        accounts(self.root / "in", dice)
        self.cache = self.root / "home/.cache/collate"
        self.cuts = ["0.25", "0.5"]
        (self.root / "p.yaml").write_text(
            "collate: 1\nname: killed\nextends: compare-reports\nparameters:\n  sources: { default: [in/] }\n"
            "  cut: { type: number, default: 0.25 }\nstages:\n  - change: compare.discrepancies\n    with: { cut: \"${cut}\" }\n")

    def start(self, cut, *flags, out="out"):
        home = {"HOME": str(self.root / "home"), "PATH": os.environ["PATH"]}
        command = [self.binary, "run", "p.yaml", "--quiet", "-p", f"cut={cut}", "--out", out, *flags]
        return subprocess.Popen(
            command, cwd=self.root, env=home, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)

    def run(self, cut, *flags, out="out"):
        """The exit code, what was said, and the outputs."""
        run = self.start(cut, *flags, out=out)
        error = run.communicate()[1]
        return run.returncode, error, self.outputs(out)

    def outputs(self, out="out"):
        folder = self.root / out
        return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()} if folder.is_dir() else {}

    def entries(self):
        return [file for file in self.cache.rglob("*") if file.is_file()]

    def explain(self):
        home = {"HOME": str(self.root / "home"), "PATH": os.environ["PATH"]}
        text = subprocess.run(
            [self.binary, "explain", "--format", "json"], cwd=self.root, env=home, capture_output=True, check=True).stdout
        return {stage["id"]: stage["state"] for stage in json.loads(text)["stages"]}

    def clear(self):
        shutil.rmtree(self.cache, ignore_errors=True)


def check_kills(place, expected, tally, dice, runs):
    place.clear()
    began = time.monotonic()
    place.run("0.25", "--cache")
    longest = time.monotonic() - began
    for index in range(runs):
        # Every third one begins without a cache, the others with what the ones before left.
        if index % 3 == 0:
            place.clear()
        cut = dice.choice(place.cuts)
        killed = place.start(cut, "--cache")
        time.sleep(dice.uniform(0, longest))
        killed.kill()
        killed.communicate()
        code, error, found = place.run(cut, "--cache")
        tally.check(f"kill {index}: the next run gives the same bytes", code == 0 and found == expected[cut],
                    f"exit {code}: {error}")


def check_damage(place, expected, tally, dice, rounds):
    for index in range(rounds):
        code, error, found = place.run("0.25", "--cache")
        for entry in place.entries():
            data = bytearray(entry.read_bytes())
            kind = dice.randrange(4) if data else 3  # an old entry that no run has read since it was emptied
            if kind == 0:
                data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
            elif kind == 1:
                del data[dice.randrange(len(data)):]
            elif kind == 2:
                data = bytearray()
            entry.write_bytes(bytes(data))
        code, error, found = place.run("0.25", "--cache")
        tally.check(f"damage {index}: the same bytes", code == 0 and found == expected["0.25"], f"exit {code}: {error}")
        code, error, found = place.run("0.25", "--cache")
        states = {name: state for name, state in place.explain().items() if not name.startswith(("load.", "report."))}
        tally.check(f"damage {index}: it is made good", set(states.values()) == {"reused"}, str(states))


def check_beside_each_other(place, expected, tally):
    place.clear()
    runs = [(place.start(cut, "--cache", out=f"out{number}"), cut, number)
            for number, cut in enumerate(place.cuts * 2)]
    for run, cut, number in runs:
        error = run.communicate()[1]
        found = place.outputs(f"out{number}")
        tally.check(f"beside each other {number}", run.returncode == 0 and found == expected[cut],
                    f"exit {run.returncode}: {error}")


def check_folder(place, expected, tally):
    place.clear()
    os.umask(0)
    place.run("0.25", "--cache")
    modes = {oct(path.stat().st_mode & 0o077) for path in [place.cache, *place.cache.rglob("*")]}
    tally.check("nobody else may look into it", modes == {"0o0"}, str(modes))
    place.clear()
    place.run("0.25")
    tally.check("small accounts are left alone", not place.entries())
    place.run("0.25", "--no-cache")
    tally.check("--no-cache keeps nothing", not place.entries())
    place.cache.parent.mkdir(parents=True, exist_ok=True)
    place.cache.write_text("no folder")
    code, error, found = place.run("0.25", "--cache")
    tally.check("a cache that cannot be is no fault", code == 0 and found == expected["0.25"], f"exit {code}: {error}")
    place.cache.unlink()


def check_purge(place, tally):
    place.run("0.25", "--cache")
    secret = "Ferry aground off"
    home = {"HOME": str(place.root / "home"), "PATH": os.environ["PATH"]}
    tally.check("the cache holds text", any(secret.encode() in entry.read_bytes() for entry in place.entries()))
    for file in sorted((place.root / "in").iterdir()):
        subprocess.run([place.binary, "cache", "purge", file], env=home, check=True, stdout=subprocess.DEVNULL)
    left = [entry for entry in place.entries() if secret.encode() in entry.read_bytes()]
    tally.check("nothing of purged sources is left", not left, str(left))


def main():
    binary = binary_from(sys.argv[1:], __doc__)
    arguments = sys.argv[2:]
    runs = take_count(arguments, "--runs", 20)
    if arguments:
        sys.exit(__doc__)
    dice = random.Random(15)
    tally = Tally()
    with tempfile.TemporaryDirectory() as scratch:
        place = Place(binary, scratch, dice)
        expected = {}
        for cut in place.cuts:
            code, error, expected[cut] = place.run(cut, "--no-cache")
            tally.check(f"without a cache, cut {cut}", code == 0 and "result.json" in expected[cut], error)
        tally.check("the two pipelines differ", expected["0.25"] != expected["0.5"])
        check_kills(place, expected, tally, dice, runs)
        check_damage(place, expected, tally, dice, max(2, runs // 20))
        check_beside_each_other(place, expected, tally)
        check_folder(place, expected, tally)
        check_purge(place, tally)
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())

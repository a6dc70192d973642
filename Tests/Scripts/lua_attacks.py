#!/usr/bin/env python3
"""Runs hostile Lua scripts through `collate lua run` and checks that each ends as its header requires, within its limits.

    lua_attacks.py COLLATE [FOLDER…]

A header says `-- required: ` and one or more of denied, harmless, limit, error, joined by `or`. Without a folder the
project's own scripts are run, and the 38 in ../shared/bench/lua-attacks, if they are on this machine.

Each script runs within the limits of a stage, then within little memory, then within little time. What it uses may be 1.2
times a limit at most: as the program says, and as the kernel does, beyond what an empty script uses.
"""
import concurrent.futures
import glob
import json
import os
import re
import sys
import tempfile

import harness

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDERS = [os.path.join(HERE, "../Fixtures/attacks"), os.path.join(HERE, "../../../shared/bench/lua-attacks")]
STOPS = {"instructions", "memory", "time"}
# Ways in which a script may end, by the word of its header, within the limits of a stage.
ALLOWED = {"denied": {"ok", "error"}, "harmless": {"ok", "error"}, "limit": STOPS | {"error"}, "error": {"error"}}
MOST = 1.2  # times a limit
# Seconds beyond that: a step that nothing interrupts, such as the copy of a long string; the end of the process, which
# gives its memory back; and, on the wall, whatever else a loaded machine does in the meantime.
STEP, END, LOAD = 0.01, 0.1, 60


class Limits:
    """The limits of a round, and the ways in which any script may end in it; without them, as its header says."""

    def __init__(self, instructions, memory_mb, seconds, ends=None):
        self.instructions = instructions
        self.memory_mb = memory_mb
        self.seconds = seconds
        self.ends = ends

    def __str__(self):
        return f"{self.instructions:,} instructions, {self.memory_mb} MB, {self.seconds} s"

    def run(self, collate, script):
        """Runs a script to its end, or until it hangs."""
        command = [
            collate, "lua", "run", os.path.basename(script), "--format", "json", "--instructions",
            str(self.instructions), "--memory", f"{self.memory_mb}MB", "--time", f"{self.seconds * 1000:.0f}ms"]
        return harness.run(command, cwd=os.path.dirname(script), timeout=self.seconds * MOST + LOAD)


ROUNDS = [
    Limits(50_000_000, 64, 20),
    Limits(20_000_000, 16, 1000, STOPS | {"ok", "error"}),
    Limits(1_000_000_000_000, 64, 0.2, STOPS | {"ok", "error", "killed"}),
]


def required(path):
    """The words of the header, or None where it has none."""
    with open(path, encoding="utf-8", errors="replace") as file:
        found = re.search(r"^-- required: (.+)$", file.read(), re.M)
    words = found.group(1).split(" or ") if found else []
    return words if words and all(word in ALLOWED for word in words) else None


def last_line(run):
    """What the program says about the end of a script, or None."""
    try:
        last = json.loads(run.out.rstrip("\n").rsplit("\n", 1)[-1])
        return last if {"status", "place"} <= last.keys() and isinstance(last["used"], dict) else None
    except (ValueError, AttributeError, KeyError):
        return None


def shares(run, empty, last, limits):
    """What a run used of its limits, by what was measured; without the seconds that nothing can shorten."""
    used = last["used"]
    return {
        "instructions": used["instructions"] / limits.instructions,
        "memory": used["memory"] / (limits.memory_mb << 20),
        "time": (used["seconds"] - STEP) / limits.seconds,
        "memory outside": (run.peak_mb - empty.peak_mb) / limits.memory_mb,
        "time outside": (run.processor_seconds - empty.processor_seconds - END) / limits.seconds,
    }


def fault(run, empty, words, limits):
    """What is wrong with a run, or None."""
    if run.timed_out:
        return "hangs"
    if run.code not in (0, 1):
        return f"ended with {run}"
    if "ESCAPED" in run.out:
        return "escaped"
    last = last_line(run)
    if last is None:
        return f"its last line is no status: {run.out[-200:]!r}"
    status = last["status"]
    if status not in (limits.ends or set().union(*(ALLOWED[word] for word in words))):
        return f"required {' or '.join(words)}, ended with {last}"
    if (status == "ok") != (run.code == 0):
        return f"status {status} and exit {run.code}"
    if status != "ok" and not re.search(r":\d+$", last["place"] or ""):
        return f"no line in {last}"
    over = {what: round(share, 2) for what, share in shares(run, empty, last, limits).items() if share > MOST}
    return f"past its limits: {over} in {last}, {run}" if over else None


def empty_run(collate, limits):
    """What a run takes that does nothing."""
    with tempfile.TemporaryDirectory() as folder:
        script = os.path.join(folder, "empty.lua")
        open(script, "w", encoding="utf-8").close()
        return min((limits.run(collate, script) for _ in range(3)), key=lambda run: run.processor_seconds)


def check_round(collate, scripts, limits, tally):
    """Runs every script within the same limits, and prints how near they came to them."""
    empty = empty_run(collate, limits)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        runs = list(pool.map(lambda script: limits.run(collate, script), scripts))
    highest = {}
    for script, run in zip(scripts, runs):
        name = os.path.basename(script)
        wrong = fault(run, empty, scripts[script], limits)
        if tally.check(name, wrong is None, f"{limits}: {wrong}"):
            for what, share in shares(run, empty, last_line(run), limits).items():
                highest[what] = max(highest.get(what, (0, "")), (share, name))
    used = ", ".join(f"{what} {share:.2f} ({name})" for what, (share, name) in highest.items())
    print(f"{limits}: used at most {used}")


def main():
    usage = "usage: lua_attacks.py COLLATE [FOLDER…]"
    collate = harness.binary_from(sys.argv[1:], usage)
    tally = harness.Tally()
    scripts = {}
    for folder in sys.argv[2:] or FOLDERS:
        paths = sorted(glob.glob(os.path.join(folder, "*.lua")))
        if not paths:
            tally.skip(os.path.basename(os.path.normpath(folder)), "no scripts on this machine")
        for path in paths:
            words = required(path)
            if tally.check(os.path.basename(path), words is not None, "its header requires nothing that is known"):
                scripts[path] = words
    for limits in ROUNDS:
        check_round(collate, scripts, limits, tally)
    sys.exit(tally.finish())


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Runs hostile Lua scripts through `collate lua run` and checks that each ends as its header requires.

    lua_attacks.py COLLATE [FOLDER…]

A header says `-- required: ` and one or more of denied, harmless, limit, joined by `or`. Without a folder the 38 scripts
in ../shared/bench/lua-attacks are run, if they are on this machine.
"""
import glob
import json
import os
import re
import sys

import harness

STOPS = {"instructions", "memory", "time"}
# Ways in which a script may end, by the word of its header: nothing may be killed from outside.
ALLOWED = {"denied": {"ok", "error"}, "harmless": {"ok", "error"}, "limit": STOPS | {"error"}}
TIMEOUT = 60


def required(path):
    """The words of the header, or None where it has none."""
    with open(path, encoding="utf-8", errors="replace") as file:
        found = re.search(r"^-- required: (.+)$", file.read(), re.M)
    words = found.group(1).split(" or ") if found else []
    return words if words and all(word in ALLOWED for word in words) else None


def fault(run, words):
    """What is wrong with a run, or None."""
    if run.timed_out:
        return "hangs"
    if run.code not in (0, 1):
        return f"ended with {run}"
    if "ESCAPED" in run.out:
        return "escaped"
    try:
        last = json.loads(run.out.rstrip("\n").rsplit("\n", 1)[-1])
        status, place = last["status"], last["place"]
    except (ValueError, KeyError, TypeError):
        return f"its last line is no status: {run.out[-200:]!r}"
    if not any(status in ALLOWED[word] for word in words):
        return f"required {' or '.join(words)}, ended with {last}"
    if (status == "ok") != (run.code == 0):
        return f"status {status} and exit {run.code}"
    if status != "ok" and not re.search(r":\d+$", place or ""):
        return f"no line in {last}"
    return None


def main():
    usage = "usage: lua_attacks.py COLLATE [FOLDER…]"
    collate = harness.binary_from(sys.argv[1:], usage)
    root = os.path.dirname(os.path.abspath(__file__))
    folders = sys.argv[2:] or [os.path.join(root, "../../../shared/bench/lua-attacks")]
    tally = harness.Tally()
    for folder in folders:
        scripts = sorted(glob.glob(os.path.join(folder, "*.lua")))
        if not scripts:
            tally.skip(os.path.basename(os.path.normpath(folder)), "no scripts on this machine")
        for script in scripts:
            name = os.path.basename(script)
            words = required(script)
            if not tally.check(name, words is not None, "its header requires nothing that is known"):
                continue
            run = harness.run([collate, "lua", "run", name, "--format", "json"], cwd=folder, timeout=TIMEOUT)
            wrong = fault(run, words)
            tally.check(name, wrong is None, wrong)
    sys.exit(tally.finish())


if __name__ == "__main__":
    main()

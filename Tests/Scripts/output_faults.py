#!/usr/bin/env python3
"""Lets every file operation of a run fail in turn, and checks that the output folder holds the old or the new set.

    output_faults.py COLLATE [--most N]      N: operations of one kind that are tried, spread evenly (default 6)

The operations fail in a library that is preloaded (Tests/Faults/faults.c); where there is no C compiler, it is skipped.
"""
import collections
import os
import shutil
import subprocess
import sys
import tempfile

from harness import Tally, binary_from, take_count
from output_set import Sets

FAULTS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "Faults", "faults.c")
ENOSPC, EIO = 28, 5


def chosen(total, most):
    """Up to `most` numbers of 1 … total, the last among them."""
    count = min(most, total)
    return sorted({max(1, round(total * step / count)) for step in range(1, count + 1)})


def main():
    arguments = sys.argv[1:]
    most = take_count(arguments, "--most", 6)
    collate = binary_from(arguments, __doc__)
    tally = Tally()
    compiler = shutil.which("cc") or shutil.which("clang")
    if not compiler:
        tally.skip("faults of files", "no C compiler")
        return tally.finish()
    with tempfile.TemporaryDirectory() as scratch:
        library = os.path.join(scratch, "faults.so")
        subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-Wall", "-o", library, FAULTS, "-ldl"], check=True)
        sets = Sets(collate, scratch)

        def run(**faults):
            sets.restore()
            environment = dict(os.environ, LD_PRELOAD=library, **{"FAULT_" + key: str(value) for key, value in faults.items()})
            return subprocess.run(sets.command(), env=environment, capture_output=True, text=True, timeout=60)

        log = os.path.join(scratch, "log")
        run(LOG=log)
        with open(log, encoding="utf-8") as file:
            totals = collections.Counter(file.read().split())
        tally.check("every kind of operation is seen", set(totals) >= {"open", "write", "fsync", "rename", "unlink", "mkdir"},
                    dict(totals))
        for call, total in totals.items():
            modes = [("once", ENOSPC), ("once", EIO), ("always", ENOSPC), ("kill", 0)]
            for mode, error in modes + ([("half", 0)] if call == "write" else []):
                for number in chosen(total, most):
                    done = run(CALL=call, NUMBER=number, MODE=mode, ERRNO=error)
                    state = sets.state()
                    name = f"{call} {number} of {total}, {mode} {error}"
                    detail = f"exit {done.returncode}, {state}: {done.stderr.strip()}"
                    tally.check(f"{name}: one set", state in ("old", "new", "journal", "old with a part"), detail)
                    expected = (-9,) if mode == "kill" else (0,) if mode == "half" else (0, 73, 74)
                    tally.check(f"{name}: exit", done.returncode in expected, detail)
                    tally.check(f"{name}: exit 0 means the new set", done.returncode != 0 or state == "new", detail)
                    tally.check(f"{name}: says why", done.returncode < 0 or not done.returncode or "cannot write" in done.stderr,
                                detail)
                    settled = sets.settles()
                    tally.check(f"{name}: the next run settles it", settled is True, settled)
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())

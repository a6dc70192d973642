#!/usr/bin/env python3
"""Runs every subcommand with full, closed and abandoned standard streams, and checks exit codes and results.

    streams.py COLLATE
"""
import os
import shutil
import subprocess
import sys
import tempfile

from harness import Tally, binary_from
from output_set import OLD, tree

# Each: name, arguments, whether it answers on standard output, whether it leaves results in OUT.
COMMANDS = [
    ("help", ["--help"], True, False),
    ("version", ["--version"], True, False),
    ("help of compare", ["compare", "--help"], True, False),
    ("compare", ["compare", "accounts"], True, False),
    ("compare with results", ["compare", "accounts", "--out", "OUT"], True, True),
    ("compare, quiet", ["compare", "accounts", "--quiet", "--out", "OUT"], False, True),
    ("compare with timings", ["compare", "accounts", "--timings", "--quiet", "--out", "OUT"], False, True),
    ("compare with a failure to tell", ["compare", "accounts", "missing.txt", "--quiet", "--out", "OUT"], False, True),
    ("run", ["run", "desk.yaml", "--out", "OUT"], True, True),
    ("check", ["check"], True, False),
    ("check, quiet", ["check", "--quiet"], False, False),
    ("stages", ["stages"], True, False),
    ("one stage", ["stages", "extract.numbers"], True, False),
    ("stages as JSON", ["stages", "--format", "json"], True, False),
    ("test", ["test", "quays"], True, False),
    ("new", ["new", "plugin", "fresh"], True, False),
    ("lua run", ["lua", "run", "one.lua"], True, False),
    ("lua api", ["lua", "api"], True, False),
    ("lua types", ["lua", "types"], True, False),
    ("lua repl", ["lua", "repl"], True, False),
    ("schema", ["schema", "result"], True, False),
    ("completions", ["completions", "bash"], True, False),
]
# Each: name, redirections of a shell, whether nothing can be printed on standard output.
FAULTS = [
    ("a full output", ">/dev/full", True), ("a closed output", ">&-", True),
    ("a full error stream", "2>/dev/full", False), ("a closed error stream", "2>&-", False),
    ("both closed", ">&- 2>&-", True), ("all closed", "<&- >&- 2>&-", True),
]


def prepare(collate, folder):
    """Accounts, a pipeline, a script, and the plugin that the program itself makes to start from."""
    os.mkdir(os.path.join(folder, "accounts"))
    subprocess.run([collate, "new", "plugin", "quays"], cwd=folder, stdout=subprocess.DEVNULL, check=True)
    files = {f"accounts/{index}.txt": text for index, text in enumerate(OLD)}
    files |= {
        "one.lua": "print(1)\n",
        "desk.yaml": "collate: 1\nstages:\n  - { use: load.files, with: { paths: [accounts] } }\n"
                     "  - use: clean.normalise\n  - use: report.markdown\n"}
    for name, text in files.items():
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(text)


class Bench:
    """Runs commands of a shell in fresh copies of one folder."""

    def __init__(self, collate, scratch):
        self.collate = collate
        self.scratch = scratch
        self.folder = os.path.join(scratch, "work")

    def run(self, arguments, redirection):
        shutil.rmtree(self.folder, ignore_errors=True)
        os.mkdir(self.folder)
        prepare(self.collate, self.folder)
        line = '"$@" ' + (redirection if "<" in redirection else "<<<'1 + 1' " + redirection)
        return subprocess.run(
            ["bash", "-c", line, "bash", self.collate, *arguments], cwd=self.folder, capture_output=True, text=True,
            timeout=60)

    def results(self):
        folder = os.path.join(self.folder, "OUT")
        return tree(folder) if os.path.isdir(folder) else {}


def main():
    collate = binary_from(sys.argv[1:], __doc__)
    tally = Tally()
    with tempfile.TemporaryDirectory() as scratch:
        bench = Bench(collate, scratch)
        for name, arguments, answers, leaves in COMMANDS:
            usual = bench.run(arguments, "")
            results = bench.results()
            tally.check(f"{name}: runs", usual.returncode == 0 and bool(usual.stdout) == answers, usual)
            tally.check(f"{name}: results", bool(results) == leaves, results)
            for fault, redirection, closes_output in FAULTS:
                if name == "lua repl" and "<" in redirection:
                    continue  # it answers what it reads
                done = bench.run(arguments, redirection)
                cannot_answer = answers and closes_output
                expected = 74 if cannot_answer else 0
                tally.check(f"{name} with {fault}: exit {expected}", done.returncode == expected, done)
                tally.check(f"{name} with {fault}: results are whole", bench.results() == results, done)
                if cannot_answer and "2>" not in redirection:
                    tally.check(f"{name} with {fault}: says why", "could not be printed" in done.stderr, done)
            done = bench.run(arguments, "| true; exit ${PIPESTATUS[0]}")
            tally.check(f"{name} with a reader that is gone: quiet", done.returncode == 0 and "printed" not in done.stderr, done)
            tally.check(f"{name} with a reader that is gone: results are whole", bench.results() == results, done)
        done = bench.run(["nonsense"], "2>/dev/full")
        tally.check("a usage error that cannot be told keeps its code", done.returncode == 64, done)
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())

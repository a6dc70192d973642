#!/usr/bin/env python3
"""Runs the golden cases: every folder of Tests/Cases is one command and the output that it must give.

    golden.py COLLATE [--accept] [CASE…]

A case holds `cmd`: the arguments on its first line, then `keep NAME…`, the outputs that are compared byte for byte.
`OUT` in the arguments is a fresh folder; the command runs in the case's folder. `expected/` holds the outputs kept,
`stdout`, `stderr` (when there is one) and `exit` (when it is not 0). A case with `expected.json` also keeps
`planted.txt`, what planted.py says of its result. `--accept` rewrites `expected/`; the diff of the commit is the review.
"""
import difflib
import json
import os
import shlex
import shutil
import sys
import tempfile

import check_spans
import planted
from harness import Tally, binary_from, run

CASES = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "Cases")
ROOT = os.path.dirname(os.path.dirname(CASES))


class Case:
    """One folder of Tests/Cases."""

    def __init__(self, name):
        self.name = name
        self.folder = os.path.join(CASES, name)
        self.expected = os.path.join(self.folder, "expected")
        with open(os.path.join(self.folder, "cmd"), encoding="utf-8") as file:
            command, *rest = file.read().splitlines()
        self.arguments = shlex.split(command)
        self.kept = [name for line in rest for name in shlex.split(line.removeprefix("keep "))]

    def sources(self):
        """The files and folders among the arguments."""
        paths = [os.path.join(self.folder, argument) for argument in self.arguments]
        return [os.path.normpath(path) for path in paths if os.path.exists(path)]

    def outputs(self, binary):
        """What the command gives now: output name to bytes."""
        with tempfile.TemporaryDirectory() as scratch:
            out = os.path.join(scratch, "out")
            arguments = [out if argument == "OUT" else argument for argument in self.arguments]
            done = run([binary, *arguments], cwd=self.folder, env={"NO_COLOR": "1", "COLUMNS": "100"})
            found = {}
            for stream, text in (("stdout", done.out), ("stderr", done.err)):
                if text:
                    found[stream] = text.replace(out, "OUT").replace(ROOT + "/", "").encode()
            if done.code != 0:
                found["exit"] = f"{done.code}\n".encode()
            for name in self.kept:
                path = os.path.join(out, name)
                if os.path.exists(path):
                    with open(path, "rb") as file:
                        found[name] = file.read()
            expected = os.path.join(self.folder, "expected.json")
            if os.path.exists(expected) and "result.json" in found:
                lines = planted.report(expected, json.loads(found["result.json"]), self.sources()[0])
                found["planted.txt"] = "\n".join(lines + [""]).encode()
            return found

    def accepted(self):
        """What the case expects: output name to bytes."""
        if not os.path.isdir(self.expected):
            return {}
        found = {}
        for name in os.listdir(self.expected):
            with open(os.path.join(self.expected, name), "rb") as file:
                found[name] = file.read()
        return found

    def accept(self, found):
        """Rewrites what the case expects."""
        shutil.rmtree(self.expected, ignore_errors=True)
        os.makedirs(self.expected)
        for name, data in found.items():
            with open(os.path.join(self.expected, name), "wb") as file:
                file.write(data)


def difference(name, before, after):
    """The first lines of a diff; JSON is spread over lines first."""
    def lines(data):
        text = data.decode("utf-8", "replace")
        if name.endswith(".json"):
            try:
                text = json.dumps(json.loads(text), indent=1, ensure_ascii=False)
            except ValueError:
                pass
        return text.splitlines()

    diff = list(difflib.unified_diff(lines(before), lines(after), "expected", "found", lineterm="", n=1))
    return "\n" + "\n".join(line[:200] for line in diff[:40])


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--accept"]
    accept = len(arguments) < len(sys.argv) - 1
    binary = binary_from(arguments, __doc__)
    tally = Tally()
    for name in arguments[1:] or sorted(os.listdir(CASES)):
        case = Case(name)
        found = case.outputs(binary)
        if accept:
            case.accept(found)
        accepted = case.accepted()
        for output in sorted(accepted.keys() | found.keys()):
            before, after = accepted.get(output, b""), found.get(output, b"")
            tally.check(f"{name}: {output}", before == after, "" if before == after else difference(output, before, after))
        if "result.json" in found:
            spans = Tally(quiet=True)
            check_spans.check(json.loads(found["result.json"]), case.sources(), spans)
            tally.check(f"{name}: spans", spans.failed == 0, f"{spans.failed} do not slice to their text")
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Checks that outputs do not depend on workers, order of names, locale, time zone, working folder or the cache.

    determinism.py COLLATE [--pipeline YAML] FILE…

Without --pipeline the built-in one runs, through `collate compare`.
"""
import os
import random
import sys
import tempfile

from harness import Tally, binary_from, outputs, run

# The record of one run holds its times; everything else must be equal to the last byte.
RECORD = "run.json"


def variants(files, elsewhere):
    """Name, file arguments, flags, environment and working folder of each run."""
    absolute = [os.path.abspath(file) for file in files]
    yield "one worker", absolute, ["--jobs", "1"], {}, None
    yield "two workers", absolute, ["--jobs", "2"], {}, None
    yield "eight workers", absolute, ["--jobs", "8"], {}, None
    yield "reversed order", absolute[::-1], [], {}, None
    for seed in (1, 2, 3):
        shuffled = random.Random(seed).sample(absolute, len(absolute))
        yield f"shuffled order {seed}", shuffled, [], {}, None
    for locale in ("C", "tr_TR.UTF-8"):
        yield f"LC_ALL={locale}", absolute, [], {"LC_ALL": locale, "LANG": locale}, None
    for zone in ("UTC", "Asia/Tokyo", "America/St_Johns"):
        yield f"TZ={zone}", absolute, [], {"TZ": zone}, None
    yield "another working folder", absolute, [], {}, elsewhere
    cache = {"XDG_CACHE_HOME": os.path.join(elsewhere, "cache")}
    for name in ("a cold cache", "a warm cache", "a warm cache and one worker"):
        yield name, absolute, ["--cache"] + (["--jobs", "1"] if "worker" in name else []), cache, None
    yield "no cache", absolute, ["--no-cache"], cache, None
    if len({os.path.dirname(file) for file in absolute}) == 1:
        folder = os.path.dirname(absolute[0])
        yield "names relative to their folder", [os.path.basename(file) for file in absolute], [], {}, folder


def compare(pipeline, files):
    """The command that compares files, with a pipeline or with the built-in one."""
    if pipeline is None:
        return ["compare", *files]
    return ["run", pipeline, *(part for file in files for part in ("-p", "sources=" + file))]


def differing(first, second):
    """Names of the outputs that are not the same in both."""
    return sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))


def main():
    binary = binary_from(sys.argv[1:], __doc__)
    files = sys.argv[2:]
    pipeline = None
    if files[:1] == ["--pipeline"] and len(files) > 1:
        pipeline, files = os.path.abspath(files[1]), files[2:]
    if not files:
        sys.exit(__doc__)
    tally = Tally()
    expected = None
    with tempfile.TemporaryDirectory() as scratch:
        elsewhere = os.path.join(scratch, "elsewhere")
        os.mkdir(elsewhere)
        for index, (name, arguments, flags, env, cwd) in enumerate(variants(files, elsewhere)):
            out = os.path.join(scratch, f"out{index}")
            command = compare(pipeline, arguments)
            done = run([binary, *command, "--quiet", "--out", out, *flags], cwd=cwd, env=env)
            if not tally.check(f"{name}: exit 0", done.code == 0, str(done)):
                continue
            found = outputs(out)
            found.pop(RECORD, None)
            found["(terminal)"] = done.out.replace(out, "OUT").encode()
            if expected is None:
                tally.check("there are outputs", "result.json" in found, str(sorted(found)))
                expected = found
            else:
                other = differing(expected, found)
                tally.check(f"{name}: same bytes", not other, "differs in " + ", ".join(other))
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())

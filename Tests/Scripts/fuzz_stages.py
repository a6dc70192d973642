#!/usr/bin/env python3
"""Runs random stages twice, in this process and in one of its own: fuzz_stages.py COLLATE [--seconds N] [--seed N]

In this process a call is tried without counting its instructions and counted only where that could matter; a process of
its own always counts. Both must end well and give the same results. Only where memory or time ran out is free, because
it depends on when garbage is collected. A stage that differs is printed with its seed, and the exit status is 1.
"""

import re
import sys

import harness
from fuzz_lua import Program, fuzz

STAGE = """return collate.stage {{
  name = "extract.random", api = 1, summary = "Does anything.", provides = {{ "found" }},
  document = function(doc)
    local v, w = 1, {{}}
    local function all(...)
{body}
    end
    all(v, w)
    doc:annotate("found", doc:span(1, 3), {{ v = tostring(v):sub(1, 40), w = tostring(w):sub(1, 40) }})
  end,
}}
"""
PIPELINE = """collate: 1
parameters: {{ sources: {{ type: paths }} }}
plugins: {{ random: {{ from: random, isolation: {isolation} }} }}
stages:
  - {{ use: load.files, with: {{ paths: "${{sources}}" }} }}
  - use: clean.normalise
  - use: extract.random
    limits: {{ instructions: 12M, memory: 16 MB, time: 5 s }}
  - use: report.json
"""
FREE = re.compile(rb"of memory, its limit|seconds of work, its limit")
NO_PROGRAM = 78  # what the program exits with where a pipeline or plugin is wrong, here by a slip in the syntax, or where it always fails
HANGS_AFTER = 120  # seconds on the wall: far past every limit, on the slowest machine
TEXTS = ["The dam held on Monday.\n", "Two of three gates were shut, Ana Roe said.\n", "\u00dcber 1,600.5 m\u00b3.\n"]


def result(collate, folder, isolation):
    """The result file of a run, without the hash of the pipeline, or a run that failed."""
    pipeline = folder / f"{isolation}.yaml"
    pipeline.write_text(PIPELINE.format(isolation=isolation))
    out = folder / isolation
    sources = [word for i in range(len(TEXTS)) for word in ("-p", f"sources={folder}/{i}.txt")]
    run = harness.run(
        [collate, "run", str(pipeline), "--quiet", "--jobs", "2", "--out", str(out)] + sources, timeout=HANGS_AFTER)
    has_run = (out / "result.json").exists()
    if run.code == NO_PROGRAM and not has_run and "random.lua:" in run.err:
        return run.err.encode(), run
    if run.timed_out or run.code not in (0, 1, NO_PROGRAM):
        return None, run
    return re.sub(rb"[0-9a-f]{64}", b"", (out / "result.json").read_bytes()), run


def fault(collate, folder):
    """What is wrong with the stage in a folder, or None."""
    found = {}
    for isolation in ("none", "process"):
        found[isolation], run = result(collate, folder, isolation)
        if found[isolation] is None:
            return f"with isolation {isolation}: {run}"
    if found["none"] == found["process"] or any(FREE.search(text) for text in found.values()):
        return None
    return "gives other results in a process of its own"


def stage_fault(collate, folder, seed):
    plugin = folder / "random"
    plugin.mkdir(exist_ok=True)
    stage = STAGE.format(body=Program(seed).text())
    (plugin / "random.lua").write_text(stage)
    for i, text in enumerate(TEXTS):
        (folder / f"{i}.txt").write_text(text, encoding="utf-8")
    return fault(collate, folder), stage


if __name__ == "__main__":
    sys.exit(fuzz(__doc__, "stages, from seed {seed}: every one gave the same results twice", stage_fault))

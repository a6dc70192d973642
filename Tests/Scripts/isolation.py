#!/usr/bin/env python3
"""Checks plugins that run in processes of their own: the same results as without, a real jail, and no run lost to a kill.

    isolation.py COLLATE FILE…        FILE: accounts to compare
"""
import glob
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time

import harness

ROOT = os.path.abspath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "../.."))
PHASES = ["load", "clean", "extract", "compare", "report"]
# Busy when it is loaded, so that its process is there to be seen, also on a busy machine; below its limit of 50 million.
BUSY = """
for i = 1, 4e7 do end
return collate.stage {
  name = "extract.busy", api = 1, summary = "Is busy.", provides = { "busy" },
  document = function(doc) doc:annotate("busy", doc:span(1, 1)) end,
}
"""


def stages(plugins, writers=None):
    """Names of the stages in plugin folders; of those that write files only, or of the others, where that is said."""
    found = []
    for plugin in plugins:
        for path in sorted(glob.glob(os.path.join(plugin, "*.lua"))):
            if not path.endswith(".test.lua"):
                with open(path, encoding="utf-8") as file:
                    text = file.read()
                if writers in (None, bool(re.search(r"(?m)^  write = ", text))):
                    found += re.findall(r'^\s*name = "([a-z]+\.[a-z-]+)"', text, re.M)[:1]
    return found


def pipeline(plugins, isolation):
    """The default pipeline with all stages of the plugins, which lie in folders."""
    with open(os.path.join(ROOT, "pipelines/compare-reports.yaml"), encoding="utf-8") as file:
        head, body = file.read().split("\nstages:\n")
    uses = re.split(r"(?m)^(?=  - )", body)
    writers = stages(plugins, writers=True)
    for name in stages(plugins, writers=False) + writers:
        if f"use: {name}\n" in body:
            continue
        phase = PHASES.index(name.split(".")[0])
        places = [i for i, use in enumerate(uses) if re.search(rf"use: {PHASES[phase]}\.", use)]
        # A section comes before the writers, other stages behind all of their phase.
        place = places[0] if PHASES[phase] == "report" and name not in writers else places[-1] + 1
        uses.insert(place, f"  - use: {name}\n")
    # The binary carries stages of the same names.
    entries = "".join(
        f"  {os.path.basename(p.rstrip('/'))}: {{ from: {p}, isolation: {isolation}, "
        f"replaces: [{', '.join(stages([p]))}] }}\n" for p in plugins)
    return f"{head}\nplugins:\n{entries}stages:\n" + "".join(uses)


def write_pipeline(folder, name, text):
    path = os.path.join(folder, name)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


def results(folder):
    """The files of a result, without the hash of the pipeline file."""
    return {
        name: re.sub(rb'[0-9a-f]{64}', b"", data) if name in ("result.json", "report.html") else data
        for name, data in harness.outputs(folder).items()
    }


def check_same_results(collate, files, tally, scratch):
    plugins = sorted(os.path.dirname(path) + "/" for path in glob.glob(os.path.join(ROOT, "plugins/*/README.md")))
    found = {}
    for isolation in ("none", "process"):
        path = write_pipeline(scratch, isolation + ".yaml", pipeline(plugins, isolation))
        out = os.path.join(scratch, isolation)
        sources = [argument for file in files for argument in ("-p", "sources=" + os.path.abspath(file))]
        run = harness.run([collate, "run", path, "--quiet", "--jobs", "2", "--out", out] + sources, timeout=120)
        if not tally.check(f"isolation: {isolation}", run.code == 0 and not run.err, run):
            return
        found[isolation] = results(out)
    tally.check("results are the same", found["none"] == found["process"])
    tally.check("the stages found something", b'"findings": []' not in found["none"]["result.json"])


def workers(pid):
    """The worker processes of a run."""
    found = []
    for path in glob.glob(f"/proc/{pid}/task/*/children"):
        try:
            with open(path) as file:
                found += [int(word) for word in file.read().split()]
        except OSError:
            pass
    return found


def status(pid):
    """Fields of /proc/PID/status."""
    with open(f"/proc/{pid}/status") as file:
        return dict(line.rstrip("\n").split(":\t", 1) for line in file if ":\t" in line)


def check_killed_worker(collate, tally, scratch):
    """Kills the first worker that runs for documents; the one before it only tells what the stage is."""
    folder = os.path.join(scratch, "busy")
    os.mkdir(folder)
    write_pipeline(folder, "busy.lua", BUSY)
    for name in "abc":
        write_pipeline(scratch, name + ".txt", f"The dam {name} held.\n")
    path = write_pipeline(
        scratch, "busy.yaml",
        "collate: 1\nparameters: { sources: { type: paths } }\n"
        "plugins: { busy: { from: busy, isolation: process } }\nstages:\n"
        "  - { use: load.files, with: { paths: ${sources} } }\n"
        "  - use: clean.normalise\n  - use: extract.busy\n  - use: report.json\n")
    out = os.path.join(scratch, "killed")
    sources = [word for name in "abc" for word in ("-p", f"sources={scratch}/{name}.txt")]
    run = subprocess.Popen(
        [collate, "run", path, "--quiet", "--jobs", "1", "--out", out] + sources, stderr=subprocess.PIPE)
    seen, jailed, killed = [], False, False
    while run.poll() is None:
        for worker in workers(run.pid):
            if worker not in seen:
                seen.append(worker)
            try:
                facts = status(worker)
            except OSError:
                continue
            jailed = jailed or (facts.get("Seccomp") == "2" and facts.get("NoNewPrivs") == "1")
            if len(seen) == 2 and not killed and facts.get("Seccomp") == "2":
                os.kill(worker, signal.SIGKILL)
                killed = True
        time.sleep(0.001)
    errors = run.stderr.read().decode()
    tally.check("a worker is jailed", jailed)
    if not tally.check("a worker was killed", killed, f"saw {len(seen)}"):
        return
    tally.check("the run goes on", run.returncode == 0, errors)
    with open(os.path.join(out, "result.json"), encoding="utf-8") as file:
        notes = [note for note in json.load(file)["notes"] if note["stage"] == "extract.busy"]
    tally.check(
        "one document has a note", len(notes) == 1 and notes[0].get("file") in ("a.txt", "b.txt", "c.txt")
        and "the worker process was killed" in notes[0]["reason"], notes)
    tally.check("a new worker took over", len(seen) == 3, f"saw {len(seen)}")


def main():
    usage = "usage: isolation.py COLLATE FILE…"
    collate = harness.binary_from(sys.argv[1:], usage)
    files = sys.argv[2:] or sys.exit(usage)
    tally = harness.Tally()
    with tempfile.TemporaryDirectory() as scratch:
        check_same_results(collate, files, tally, scratch)
        check_killed_worker(collate, tally, scratch)
    sys.exit(tally.finish())


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Runs the same five files again beside Snakemake, DVC and make, nothing changed, and times `--version`.

    rerun_peers.py COLLATE PEERS FILE…      PEERS: the folder `bin` of a Python environment with snakemake and dvc

The peers have three steps that cost next to nothing (a copy of each file, a joined file, a count), so that what is timed is
what they need to find out that nothing has changed. Collate runs its whole default pipeline with the cache on. Each figure
is the best of nine runs: what else the machine does can only add to it.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from harness import Tally, binary_from

SNAKEFILE = """NAMES = {names}
rule all:
    input: "count.txt"
rule copy:
    input: "in/{{name}}"
    output: "copies/{{name}}"
    shell: "cp {{input}} {{output}}"
rule join:
    input: expand("copies/{{name}}", name=NAMES)
    output: "joined.txt"
    shell: "cat {{input}} > {{output}}"
rule count:
    input: "joined.txt"
    output: "count.txt"
    shell: "wc -w < {{input}} > {{output}}"
"""
DVC = """stages:
  copy:
    cmd: mkdir -p copies && cp in/* copies/
    deps: [in]
    outs: [copies]
  join:
    cmd: cat copies/* > joined.txt
    deps: [copies]
    outs: [joined.txt]
  count:
    cmd: wc -w < joined.txt > count.txt
    deps: [joined.txt]
    outs: [count.txt]
"""
MAKEFILE = """NAMES = {names}
count.txt: joined.txt
\twc -w < joined.txt > count.txt
joined.txt: $(addprefix copies/,$(NAMES))
\tcat $^ > joined.txt
copies/%: in/%
\tmkdir -p copies && cp $< $@
"""


def best(command, folder, environment):
    """Seconds of a command, the best of nine; it must succeed."""
    times = []
    for _ in range(9):
        began = time.monotonic()
        subprocess.run(command, cwd=folder, env=environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        times.append(time.monotonic() - began)
    return min(times)


def main():
    binary = binary_from(sys.argv[1:], __doc__)
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    peers, files = os.path.abspath(sys.argv[2]), [os.path.abspath(file) for file in sys.argv[3:]]
    tally = Tally()
    with tempfile.TemporaryDirectory() as scratch:
        root = pathlib.Path(scratch)
        environment = {**os.environ, "HOME": scratch, "PATH": peers + os.pathsep + os.environ["PATH"]}
        (root / "in").mkdir()
        for number, file in enumerate(files):
            shutil.copy(file, root / "in" / f"account{number}.txt")
        names = [f"account{number}.txt" for number in range(len(files))]
        (root / "Snakefile").write_text(SNAKEFILE.format(names=names))
        (root / "dvc.yaml").write_text(DVC)
        (root / "Makefile").write_text(MAKEFILE.format(names=" ".join(names)))
        quiet = {"cwd": root, "env": environment, "check": True, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run(["git", "init", "--quiet"], **quiet)
        subprocess.run(["dvc", "init", "--quiet"], **quiet)
        commands = {
            "collate": [binary, "compare", "in", "--quiet", "--cache", "--out", "result"],
            "make": ["make", "--silent", "count.txt"],
            "dvc": ["dvc", "repro", "--quiet"],
            "snakemake": ["snakemake", "--cores", "1", "--quiet"],
        }
        seconds = {}
        for name, command in commands.items():
            if name != "collate":
                for path in ("copies", "joined.txt", "count.txt"):
                    shutil.rmtree(root / path, ignore_errors=True) if path == "copies" else (root / path).unlink(missing_ok=True)
            subprocess.run(command, **quiet)
            seconds[name] = best(command, root, environment)
            print(f"{name:10} nothing changed {seconds[name] * 1000:8.1f} ms")
        seconds["--version"] = best([binary, "--version"], root, environment)
        print(f"collate    --version       {seconds['--version'] * 1000:8.1f} ms")
        tally.check("--version takes 20 ms at most", seconds["--version"] <= 0.020)
        for peer in ("dvc", "snakemake"):
            ratio = seconds[peer] / seconds["collate"]
            print(f"{peer} takes {ratio:.1f} times as long as collate")
            tally.check(f"a fifteenth of {peer} at most", ratio >= 15)
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())

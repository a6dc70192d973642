#!/usr/bin/env python3
"""terminal.py COLLATE: what a person and a program see around the answer: colour, progress, logs, completions, manual, doctor."""
import json
import os
import pathlib
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile

from harness import Tally, binary_from

COLLATE = binary_from(sys.argv[1:], __doc__)
TALLY = Tally()
SENTENCES = ["The dam at Oster broke on Monday.", "Four people were killed, the mayor said.", "The road to Lenz is closed until Friday."]


def plain(*words, **variables):
    environment = {"PATH": os.environ["PATH"], "HOME": HOME, **variables}
    return subprocess.run([COLLATE, *words], env=environment, capture_output=True, text=True, timeout=120)


def on_terminal(*words, **variables):
    """Everything that the program prints on a terminal, both streams together."""
    environment = {"PATH": os.environ["PATH"], "HOME": HOME, "TERM": "xterm", **variables}
    child, master = pty.fork()
    if child == 0:
        os.execve(COLLATE, [COLLATE, *words], environment)
    output = b""
    while select.select([master], [], [], 120)[0]:
        try:
            part = os.read(master, 65536)
        except OSError:
            break
        if not part:
            break
        output += part
    os.waitpid(child, 0)
    return output.decode()


def colours(samples):
    coloured = re.compile(r"\x1b\[[0-9;]*m")
    TALLY.check("a terminal is coloured", coloured.search(on_terminal("compare", samples)))
    TALLY.check("NO_COLOR ends colour", not coloured.search(on_terminal("compare", samples, NO_COLOR="1")))
    TALLY.check("an empty NO_COLOR does not", coloured.search(on_terminal("compare", samples, NO_COLOR="")))
    TALLY.check("a dumb terminal is not coloured", not coloured.search(on_terminal("compare", samples, TERM="dumb")))
    TALLY.check("a pipe is not coloured", "\x1b" not in plain("compare", samples).stdout)


def progress(folder):
    for number in range(400):
        text = " ".join(SENTENCES[(number + shift) % 3] for shift in range(240)) + f" Report {number}."
        (folder / f"{number}.txt").write_text(text)
    shown = on_terminal("run", "long-archive", "-p", f"sources={folder}", "--jobs", "1")
    TALLY.check("progress tells how far, how fast and how long", re.search(r"\d+ of \d+, [\d.]+/s, .*\d+ s left", shown), shown[-300:])
    TALLY.check("--quiet shows none", "\r" not in on_terminal("run", "long-archive", "-q", "-p", f"sources={folder / '1.txt'}").replace("\r\n", ""))


def logs(samples):
    result = plain("compare", samples, "--log-format", "json")
    lines = [json.loads(line) for line in result.stderr.splitlines()]
    TALLY.check("stages are told as JSON", result.returncode == 0 and any(line.get("stage") == "compare.claims" for line in lines))
    TALLY.check("the answer stays as it is", result.stdout == plain("compare", samples).stdout)
    result = plain("check", "newsroom", "-p", "sorces=x", "--log-format=json")
    line = json.loads(result.stderr.splitlines()[0])
    TALLY.check("a fault is told with its suggestion", result.returncode == 78 and line["suggestion"] == "sources", line)
    (pathlib.Path(HOME) / "p.yaml").write_text("collate: 1\nstages:\n  - use: load.fils\n")
    line = json.loads(plain("check", HOME + "/p.yaml", "--log-format", "json").stderr.splitlines()[0])
    TALLY.check("and with its place", (line["line"], line["column"], line["suggestion"]) == (3, 10, "load.files"), line)
    TALLY.check("another format is refused", plain("check", "--log-format", "xml").returncode == 64)


def completions():
    for shell in ["bash", "zsh", "fish"]:
        script = plain("completions", shell).stdout
        if shutil.which(shell):
            checked = subprocess.run([shell, "-n"], input=script, text=True, capture_output=True)
            TALLY.check(f"{shell} reads the completions", checked.returncode == 0 and script, checked.stderr[:200])
        else:
            TALLY.skip(f"{shell} reads the completions", "it is not installed")

    def offered(*words):
        return plain("---completion", *words, SAP_SHELL="bash", SAP_SHELL_VERSION="5.2").stdout.split()

    parameters = offered("run", "--", "--parameter", "3", "0", "collate", "run", "breaking-news", "-p", "")
    TALLY.check("parameters of the pipeline are offered", "severity=material" in parameters and "sources=" in parameters, parameters)
    profiles = offered("run", "--", "--profile", "3", "0", "collate", "run", "breaking-news", "--profile", "")
    TALLY.check("profiles are offered", profiles == ["thorough"], profiles)


def manual():
    page = plain("manual").stdout
    TALLY.check("the manual has every command", all(f".SS {name}\n" in page for name in ["compare", "plan", "diff", "doctor"]))
    TALLY.check("the manual is ASCII", page.isascii())
    if shutil.which("groff"):
        checked = subprocess.run(["groff", "-man", "-Tutf8", "-ww"], input=page, text=True, capture_output=True)
        TALLY.check("groff has nothing to say", checked.returncode == 0 and not checked.stderr, checked.stderr[:300])
    else:
        TALLY.skip("groff has nothing to say", "it is not installed")


def doctor():
    TALLY.check("all is well without settings", plain("doctor").returncode == 0)
    settings = pathlib.Path(HOME) / ".config/collate/settings.yaml"
    settings.write_text("collate: 1\nprograms: { here: sh, gone: no-such-program }\nregistries: { desk: /no/such/folder }\n")
    result = plain("doctor", "--format", "json")
    states = {check["subject"]: check["state"] for check in json.loads(result.stdout)}
    TALLY.check(
        "programs and registries are looked for",
        result.returncode == 78 and [states[f"program '{name}'"] for name in ["here", "gone"]] == ["ok", "FAIL"]
        and states["registry 'desk'"] == "FAIL", states)
    settings.write_text("collate: 1\nsingers: x\n")
    result = plain("doctor")
    TALLY.check("faults of the settings are told", result.returncode == 78 and "did you mean 'signers'?" in result.stdout, result.stdout)
    TALLY.check("a run refuses them too", plain("check").returncode == 78)


def programs(folder):
    """A program that a pipeline asks for runs once somebody grants it: on the command line or in the settings."""
    (folder / "in").mkdir(parents=True)
    (folder / "in/a.txt").write_text("The dam at Oster broke on Monday.")
    (folder / "in/b.scan").write_text("~~~Four people were killed on Monday, the mayor said.")
    pipeline = folder / "scans.yaml"
    pipeline.write_text(
        "collate: 1\nextends: compare-reports\nstages:\n  - use: load.command\n    after: load.files\n"
        "    with: { program: strip, suffixes: [.scan] }\n")
    words = ["run", str(pipeline), "-p", f"sources={folder}/in", "--format", "json"]
    refused = plain(*words)
    TALLY.check("nothing runs ungranted", refused.returncode == 77 and not refused.stdout and "'strip'" in refused.stderr, refused)
    plan = plain("plan", str(pipeline))
    TALLY.check("the plan names the program", "runs the program strip (not granted)" in plan.stdout, plan.stdout[:600])

    def converted(result):
        files = json.loads(result.stdout)["files"] if result.returncode == 0 else []
        return [entry["positions"] for entry in files if entry["file"] == "b.scan"] == ["converted"]

    granted = plain(*words, "--program", "strip=tail -c +4 {file}")
    TALLY.check("the command line grants it", converted(granted), granted)
    settings = pathlib.Path(HOME) / ".config/collate/settings.yaml"
    settings.parent.mkdir(parents=True)
    settings.write_text('collate: 1\nprograms: { strip: [tail, -c, "+4", "{file}"] }\n')
    TALLY.check("the settings grant it", converted(plain(*words)))
    settings.unlink()


with tempfile.TemporaryDirectory() as scratch:
    HOME = scratch + "/home"
    os.mkdir(HOME)
    sources = pathlib.Path(__file__).parents[2] / "pipelines/samples"
    colours(str(sources))
    (pathlib.Path(scratch) / "many").mkdir()
    progress(pathlib.Path(scratch) / "many")
    logs(str(sources))
    completions()
    manual()
    programs(pathlib.Path(scratch) / "programs")
    doctor()
sys.exit(TALLY.finish())

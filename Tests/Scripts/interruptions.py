#!/usr/bin/env python3
"""Kills and signals runs at random moments, starts two into one folder, and checks what they leave.

    interruptions.py COLLATE [--runs N]      N: runs per kind (default 20)
"""
import glob
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from harness import Tally, binary_from, take_count
from output_set import Sets

ENDING = {signal.SIGHUP: 129, signal.SIGINT: 130, signal.SIGTERM: 143}

BUSY = """return collate.stage {
  name = "extract.busy", api = 1, summary = "Never ends by itself.", provides = { "busy" },
  document = function(doc) while true do end end,
}
"""


def start(command):
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, start_new_session=True)


def duration(sets):
    """Seconds that a run takes, the longest of three."""
    longest = 0
    for _ in range(3):
        sets.restore()
        began = time.monotonic()
        subprocess.run(sets.command(), check=True)
        longest = max(longest, time.monotonic() - began)
    return longest


def check_kills(sets, tally, dice, runs):
    longest = duration(sets)
    for index in range(runs):
        sets.restore()
        run = start(sets.command())
        # Every other one where the set is written: near the end.
        time.sleep(dice.uniform(longest * 0.6 if index % 2 else 0, longest))
        run.kill()
        run.communicate()
        state = sets.state()
        tally.check(f"kill {index}: one set", state in ("old", "new", "journal", "old with a part"), state)
        settled = sets.settles()
        tally.check(f"kill {index}: the next run settles it", settled is True, settled)


def check_signals(sets, tally, dice, runs):
    longest = duration(sets)
    for number in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM, signal.SIGPIPE, signal.SIGXFSZ):
        for index in range(runs):
            sets.restore()
            run = start(sets.command())
            time.sleep(dice.uniform(0.02, longest))
            run.send_signal(number)
            error = run.communicate()[1]
            state = sets.state()
            # Before the program has taken the signal over, the system ends it, which shells show as the same code.
            codes = (0, ENDING[number], -number) if number in ENDING else (0, -number)
            ok = run.returncode in codes and state in (("new",) if run.returncode == 0 else ("old", "new"))
            tally.check(f"{number.name} {index}", ok, f"exit {run.returncode}, {state}: {error}")


def check_new_folder(sets, tally):
    """A signal takes along the folder that was made for the run."""
    folder = os.path.join(sets.scratch, "fresh")
    fifo_free = [sets.collate, "compare", "-", "--out", folder]
    run = subprocess.Popen(fifo_free, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    deadline = time.monotonic() + 20
    while not os.path.isdir(folder) and time.monotonic() < deadline:
        time.sleep(0.01)
    tally.check("the folder is made before anything runs", os.path.isdir(folder))
    other = subprocess.run(sets.command(folder=folder), capture_output=True, text=True)
    tally.check("a second run into the folder stops", other.returncode == 73 and "another run" in other.stderr,
                f"exit {other.returncode}: {other.stderr}")
    run.send_signal(signal.SIGTERM)
    run.communicate()
    tally.check("SIGTERM ends with 143 and leaves no folder", run.returncode == 143 and not os.path.exists(folder),
                f"exit {run.returncode}, {os.path.exists(folder)}")


def check_early_signals(sets, tally, dice, runs):
    """A signal before the program has taken it over ends it by itself, and nothing is left: no lock, no part, no folder."""
    early = 0
    for number in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM):
        for index in range(runs):
            sets.restore()
            is_fresh = index % 2 == 0
            folder = os.path.join(sets.scratch, "early") if is_fresh else sets.folder
            run = start(sets.command(folder=folder))
            time.sleep(dice.uniform(0, 0.036))
            run.send_signal(number)
            error = run.communicate()[1]
            early += run.returncode == -number
            left = sorted(os.listdir(folder)) if os.path.isdir(folder) else None
            ok = run.returncode in (0, -number, ENDING[number])
            if is_fresh:
                ok = ok and (left is None if run.returncode else left is not None)
                shutil.rmtree(folder, ignore_errors=True)
            else:
                ok = ok and sets.state() in ("old", "new")
            tally.check(f"early {number.name} {index}", ok, f"exit {run.returncode}, {left}: {error}")
    print(f"{early} of {3 * runs} early signals came before the program had taken them over")


def check_new_plugin(sets, tally, dice, runs):
    """`new` that is killed leaves the whole plugin, or nothing that looks like one."""
    folder = os.path.join(sets.scratch, "plugins")
    command = [sets.collate, "new", "plugin", "probe"]
    whole = ["README.md", "probe.lua", "probe.test.lua"]
    os.mkdir(folder)
    began = time.monotonic()
    subprocess.run(command, check=True, cwd=folder, stdout=subprocess.DEVNULL)
    longest = time.monotonic() - began
    for index in range(runs):
        shutil.rmtree(os.path.join(folder, "probe"), ignore_errors=True)
        run = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(dice.uniform(0, longest))
        run.kill()
        run.communicate()
        made = os.path.join(folder, "probe")
        left = sorted(os.listdir(made)) if os.path.isdir(made) else None
        tally.check(f"new killed {index}: whole or not there", left in (None, whole), left)
    shutil.rmtree(os.path.join(folder, "probe"), ignore_errors=True)
    # A part of a dead run, whatever the kills have hit.
    dead = subprocess.run(["sh", "-c", "echo $$"], capture_output=True, text=True, check=True).stdout.strip()
    os.mkdir(os.path.join(folder, f"probe.{dead}.partial"))
    subprocess.run(command, check=True, cwd=folder, stdout=subprocess.DEVNULL)
    tally.check("the next new removes what is left", os.listdir(folder) == ["probe"], os.listdir(folder))


def check_two_runs(sets, tally, dice, runs):
    for index in range(runs):
        sets.restore()
        first = start(sets.command("old"))
        time.sleep(dice.uniform(0, 0.05) if index % 2 else 0)
        second = start(sets.command("new"))
        errors = [first.communicate()[1], second.communicate()[1]]
        codes = (first.returncode, second.returncode)
        ok = all(code in (0, 73) for code in codes) and 0 in codes and sets.state() in ("old", "new")
        tally.check(f"two runs {index}", ok, f"exits {codes}, {sets.state()}: {errors}")


def check_file_limit(sets, tally):
    """A limit on the size of files is a fault of writing like any other."""
    sets.restore()
    done = subprocess.run(["sh", "-c", 'ulimit -f 2; exec "$@"', "sh", *sets.command()], capture_output=True, text=True)
    tally.check("a file over its limit: exit 74, the old set", done.returncode == 74 and sets.state() == "old",
                f"exit {done.returncode}, {sets.state()}: {done.stderr}")
    tally.check("it says why", "cannot write: File too large" in done.stderr, done.stderr)


def workers(pid):
    found = []
    for path in glob.glob(f"/proc/{pid}/task/*/children"):
        try:
            with open(path, encoding="ascii") as file:
                found += [int(word) for word in file.read().split()]
        except OSError:
            pass
    return found


def is_jailed(pid):
    try:
        with open(f"/proc/{pid}/status", encoding="ascii") as file:
            return "Seccomp:\t2" in file.read()
    except OSError:
        return False


def is_running(pid):
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii") as file:
            return file.read().rsplit(")", 1)[1].split()[0] not in "ZX"
    except OSError:
        return False


def check_workers(sets, tally):
    """Jailed workers end with the run, busy as they are, whatever ends it."""
    plugin = os.path.join(sets.scratch, "busy")
    os.mkdir(plugin)
    with open(os.path.join(plugin, "busy.lua"), "w", encoding="utf-8") as file:
        file.write(BUSY)
    pipeline = os.path.join(sets.scratch, "busy.yaml")
    with open(pipeline, "w", encoding="utf-8") as file:
        file.write(
            "collate: 1\nplugins: { busy: { from: busy, isolation: process } }\nstages:\n"
            "  - { use: load.files, with: { paths: [accounts-new] } }\n  - use: clean.normalise\n"
            "  - { use: extract.busy, limits: { instructions: 1000000M, time: 60s } }\n  - use: report.json\n")
    for number in (signal.SIGKILL, signal.SIGTERM, signal.SIGINT):
        run = start([sets.collate, "run", pipeline, "--quiet", "--jobs", "1", "--out", sets.folder])
        seen = []
        deadline = time.monotonic() + 30
        jailed_since = None
        while run.poll() is None and time.monotonic() < deadline:
            seen = [pid for pid in workers(run.pid) if is_jailed(pid)]
            # The first worker only tells what the stage is; the one that stays is busy.
            jailed_since = (jailed_since or time.monotonic()) if seen else None
            if jailed_since and time.monotonic() - jailed_since > 1:
                break
            time.sleep(0.01)
        if not tally.check(f"{number.name}: a worker is busy", seen and run.poll() is None, f"{seen}, {run.poll()}"):
            run.kill()
            run.communicate()
            continue
        groups = [os.getpgid(pid) for pid in seen]
        tally.check(f"{number.name}: its process group is its own", groups == seen, f"{groups} {seen}")
        run.send_signal(number)
        run.wait()
        deadline = time.monotonic() + 5
        while any(map(is_running, seen)) and time.monotonic() < deadline:
            time.sleep(0.01)
        left = [pid for pid in seen if is_running(pid)]
        tally.check(f"{number.name}: no worker outlives the run", not left, left)
        for pid in left:
            os.kill(pid, signal.SIGKILL)
        run.communicate()


def main():
    arguments = sys.argv[1:]
    runs = take_count(arguments, "--runs", 20)
    collate = binary_from(arguments, __doc__)
    tally = Tally()
    dice = random.Random(13)
    with tempfile.TemporaryDirectory() as scratch:
        sets = Sets(collate, scratch)
        check_kills(sets, tally, dice, runs)
        check_signals(sets, tally, dice, max(2, runs // 2))
        check_early_signals(sets, tally, dice, runs)
        check_new_plugin(sets, tally, dice, 2 * runs)
        check_two_runs(sets, tally, dice, runs)
        check_new_folder(sets, tally)
        check_file_limit(sets, tally)
        check_workers(sets, tally)
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())

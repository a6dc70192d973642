#!/usr/bin/env python3
"""Runs over accounts of several events as people meet them: --fail-on, diff, watch, view, and what a later run leaves.

    events.py COLLATE
"""
import http.cookiejar
import os
import re
import subprocess
import sys
import tempfile
import time
import urllib.request

from harness import Tally, binary_from, run

EVENTS = {
    "mill": [
        "A fire destroyed the grain mill in Torvall on Sunday and killed 4 workers.\n"
        "The mayor of Torvall, Ida Brekke, said inspectors would measure the damage.\n",
        "Fire swept through a grain mill in Torvall and killed 9 workers.\n"
        "Ida Brekke, the mayor of Torvall, called the damage to the mill terrible.\n",
    ],
    "vote": [
        "Voters in Hollin chose the fisherman Per Lund as governor by nine votes.\n"
        "Lund thanked the ferry crews who had carried ballots through a storm.\n",
        "Per Lund, a fisherman, won the vote for governor in Hollin.\n"
        "A storm had delayed the ferry with the last ballots, Lund said.\n",
    ],
}


def write(folder, events):
    """The accounts of some events in one folder."""
    os.makedirs(folder, exist_ok=True)
    for event in events:
        for number, text in enumerate(EVENTS[event]):
            with open(os.path.join(folder, f"{event}-{number}.txt"), "w", encoding="utf-8") as file:
                file.write(text)


def folders(out):
    """The folders of events below an output folder."""
    events = os.path.join(out, "events")
    return sorted(os.listdir(events)) if os.path.isdir(events) else []


def lines_of(process, seconds, until):
    """What a process writes until a line holds some words."""
    told, end = "", time.monotonic() + seconds
    while until not in told and time.monotonic() < end:
        line = process.stdout.readline()
        if not line:
            break
        told += line
    return told


def check_outputs(tally, binary, scratch, env):
    """--fail-on counts the conflicts of all events; reports of events that are gone go, what a person wrote stays."""
    accounts, out = os.path.join(scratch, "accounts"), os.path.join(scratch, "out")
    write(accounts, EVENTS)
    done = run([binary, "compare", "--quiet", "--fail-on", "material", "--out", out, accounts], env=env)
    tally.check("--fail-on finds a conflict in one of two events", done.code == 1, str(done))
    tally.check("two events have a folder each", len(folders(out)) == 2, str(folders(out)))
    both = set(folders(out))
    for name in os.listdir(accounts):
        if name.startswith("mill"):
            os.remove(os.path.join(accounts, name))
    notes = [os.path.join(out, "events", name, "notes.txt") for name in both]
    with open(notes[0], "w", encoding="utf-8") as file:
        file.write("mine")
    done = run([binary, "compare", "--quiet", "--fail-on", "minor", "--out", out, accounts], env=env)
    tally.check("--fail-on is quiet where the conflict is gone", done.code == 0, str(done))
    left = [os.path.join(base, name) for base, _, names in os.walk(out) for name in names]
    names = {os.path.relpath(path, out) for path in left}
    tally.check("of the events only what a person wrote is left", os.path.relpath(notes[0], out) in names and
                names - {os.path.relpath(notes[0], out)} ==
                {"result.json", "report.html", "report.md", "claims.csv"}, str(sorted(names)))
    told = run([binary, "diff"], env=env)
    tally.check("diff tells the conflict that went", told.code == 0 and re.search("^- conflict number", told.out, re.M),
                told.out + told.err)


def check_watch(tally, binary, scratch, env):
    """watch tells what another event brings, and writes its folder."""
    accounts, out = os.path.join(scratch, "watched"), os.path.join(scratch, "watch-out")
    write(accounts, ["vote"])
    pipeline = os.path.join(scratch, "desk.yaml")
    with open(pipeline, "w", encoding="utf-8") as file:
        file.write("collate: 1\nextends: compare-reports\nname: desk\nversion: 1.0.0\n")
    command = [binary, "watch", pipeline, "-p", f"sources={accounts}/", "--out", out]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          env=dict(os.environ, **env)) as process:
        lines_of(process, 60, "Ctrl-C")
        write(accounts, ["mill"])
        told = lines_of(process, 60, "+ conflict number")
        while len(folders(out)) < 2 and "+ conflict" in told:
            time.sleep(0.1)
        process.terminate()
    tally.check("watch tells the conflict of a new event", "+ conflict number" in told, told)
    tally.check("watch writes the folders of both", len(folders(out)) == 2, str(folders(out)))


def check_view(tally, binary, scratch, env):
    """view shows the list of events, and their reports behind it."""
    out = os.path.join(scratch, "watch-out")
    with subprocess.Popen([binary, "view", out, "--no-open"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          env=dict(os.environ, **env)) as process:
        address = process.stdout.readline().strip()
        opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        frame = opener.open(address, timeout=30).read().decode()
        page = re.search(r'src="(/run/[^"]*/)index.html"', frame)
        tally.check("view begins with the list of events", page is not None, frame[:400])
        if page:
            base = address.split("/?")[0] + page[1]
            listing = opener.open(base + "index.html", timeout=30).read().decode()
            reports = set(re.findall(r'href="(events/[^"#]*report.html)', listing))
            tally.check("the list leads to both reports", len(reports) == 2, str(reports))
            for report in reports:
                text = opener.open(base + report, timeout=30).read().decode()
                tally.check(f"view shows {report}", "Torvall" in text or "Hollin" in text, text[:200])
        process.terminate()


def main():
    binary = binary_from(sys.argv[1:], __doc__)
    tally = Tally()
    with tempfile.TemporaryDirectory() as scratch:
        env = {"XDG_STATE_HOME": os.path.join(scratch, "state"), "XDG_CACHE_HOME": os.path.join(scratch, "cache")}
        check_outputs(tally, binary, scratch, env)
        check_watch(tally, binary, scratch, env)
        check_view(tally, binary, scratch, env)
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""The pages of many accounts in a real browser: 50 files and 200 files, of one event and of several.

Usage: large_pages.py COLLATE FOLDER...

Each folder holds the accounts of one event, a sentence a line; many_accounts.py makes many of them. Checked: 50 files
give at most 3 MB, drawn within 2 s in 250 MB of the tab's process; 200 files are drawn within 4 s. Needs Chromium with
its driver and selenium.
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from browser import browser
import harness
import many_accounts


def memory(root):
    """Megabytes that the largest page process below a process holds."""
    children = {}
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parent = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
            except OSError:
                continue
            children.setdefault(parent, []).append(entry)
    todo, most = [root], 0
    while todo:
        for entry in children.get(todo.pop(), []):
            todo.append(int(entry.name))
            try:
                if b"--type=renderer" in (entry / "cmdline").read_bytes():
                    pages = int((entry / "statm").read_text().split()[1])
                    most = max(most, pages * 4096 / 1e6)
            except OSError:
                continue
    return most


def opened(page):
    """Seconds until the page is drawn, megabytes then, and after every part of it was scrolled by."""
    driver = browser(1280, 800)
    try:
        driver.get("about:blank")
        begun = time.monotonic()
        driver.get(page.as_uri())
        driver.execute_async_script("const done = arguments[0]; requestAnimationFrame(() => setTimeout(done, 0))")
        seconds = time.monotonic() - begun
        first = memory(driver.service.process.pid)
        driver.execute_async_script(
            "const done = arguments[0]; let y = 0;"
            "const step = () => { y += 800; scrollTo(0, y);"
            " if (y < document.documentElement.scrollHeight) requestAnimationFrame(step); else done() }; step()")
        return seconds, first, memory(driver.service.process.pid)
    finally:
        driver.quit()


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    if not shutil.which("chromium") or not shutil.which("chromedriver"):
        sys.exit(print("skip: chromium and chromedriver are not on this machine"))
    collate, folders = sys.argv[1], sys.argv[2:]
    tally = harness.Tally()
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        for number, most_seconds in ((50, 2), (200, 4)):
            for events in dict.fromkeys((1, min(5, len(folders)))):
                name = f"{number} files of {events} event{'' if events == 1 else 's'}"
                paths = many_accounts.write(scratch / name / "in", number, folders[:events])
                out = scratch / name / "out"
                subprocess.run([collate, "compare", "--quiet", "--no-record", "--out", out, *paths], check=True)
                page = out / "report.html"
                size = page.stat().st_size / 1e6
                seconds, first, whole = opened(page)
                print(f"{name}: {size:.2f} MB, {seconds:.2f} s, {first:.0f} MB, {whole:.0f} MB when all was seen")
                tally.check(f"{name}: seconds", seconds <= most_seconds, f"{seconds:.2f} s")
                if number == 50:
                    tally.check(f"{name}: size", size <= 3, f"{size:.2f} MB")
                    tally.check(f"{name}: memory", first <= 250, f"{first:.0f} MB")
    sys.exit(tally.finish())


if __name__ == "__main__":
    main()

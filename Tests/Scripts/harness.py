"""What the end-to-end scripts share: running the program under watch, and counting what passed.

Python 3 standard library only. A script prints one line per failure and ends with `N passed, N failed`.
"""
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time


class Tally:
    """Counts checks; `finish` prints the sum and gives the exit status."""

    def __init__(self, quiet=False):
        self.quiet = quiet
        self.passed = 0
        self.failed = 0
        self.skipped = 0

    def check(self, name, ok, detail=""):
        """Records one check; a failure is printed with its detail."""
        if ok:
            self.passed += 1
        else:
            self.failed += 1
            if not self.quiet:
                print(f"FAIL {name}" + (f": {detail}" if detail else ""))
        return ok

    def skip(self, name, reason):
        """Records a check that this machine cannot make."""
        self.skipped += 1
        print(f"skip {name}: {reason}")

    def finish(self):
        skipped = f", {self.skipped} skipped" if self.skipped else ""
        print(f"{self.passed} passed, {self.failed} failed{skipped}")
        return 1 if self.failed else 0


class Run:
    """One finished run: exit code (negative: killed by that signal), streams, seconds, peak memory in MB, and the
    processor time of the child and of what it started.

    The kernel counts the peak from the fork on, so it is never below what this script itself holds.
    """

    def __init__(self, code, out, err, seconds, peak_mb, timed_out, processor_seconds):
        self.code = code
        self.out = out
        self.err = err
        self.seconds = seconds
        self.peak_mb = peak_mb
        self.timed_out = timed_out
        self.processor_seconds = processor_seconds

    def __str__(self):
        state = "timed out" if self.timed_out else f"exit {self.code}"
        return f"{state}, {self.seconds:.2f} s, {self.peak_mb:.0f} MB; {self.err.strip()[-600:]!r}"


def run(command, cwd=None, env=None, stdin=b"", timeout=60, before=None):
    """Runs a command to its end or to `timeout` seconds; `before` is called in the child (to drop rights)."""
    full = dict(os.environ, **(env or {}))
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err, tempfile.TemporaryFile() as given:
        given.write(stdin)
        given.seek(0)
        started = time.monotonic()
        child = subprocess.Popen(
            command, cwd=cwd, env=full, stdin=given, stdout=out, stderr=err, preexec_fn=before,
            start_new_session=True)
        expired = threading.Event()

        def stop():
            expired.set()
            os.killpg(child.pid, signal.SIGKILL)

        timer = threading.Timer(timeout, stop)
        timer.start()
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.monotonic() - started
        timer.cancel()
        child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        return Run(
            child.returncode, out.read().decode("utf-8", "replace"), err.read().decode("utf-8", "replace"),
            seconds, usage.ru_maxrss / 1024, expired.is_set(), usage.ru_utime + usage.ru_stime)


def outputs(folder):
    """Relative path to bytes of every file under a folder."""
    found = {}
    for base, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(base, name)
            with open(path, "rb") as file:
                found[os.path.relpath(path, folder)] = file.read()
    return found


def take_count(arguments, option, standard):
    """The whole number behind an option, which is taken out of the arguments; `standard` where it is not given."""
    if option not in arguments:
        return standard
    at = arguments.index(option)
    count = int(arguments[at + 1])
    del arguments[at:at + 2]
    return count


def binary_from(arguments, usage):
    """Absolute path of the program named by the first argument, or an exit with the usage."""
    if not arguments or not os.access(arguments[0], os.X_OK):
        sys.exit(usage)
    return os.path.abspath(arguments[0])

#!/usr/bin/env python3
"""Uses the prompt, scripts and `collate watch` as a person does: through a terminal, through a pipe, by saving files.

    shell.py COLLATE FOLDER           FOLDER: accounts, among them a harbour-courier.html
"""
import json
import os
import pty
import re
import select
import shutil
import signal
import sys
import tempfile
import time

import harness

PATIENCE = 60


class Terminal:
    """A program that believes it is on a terminal."""

    def __init__(self, command, env):
        self.seen = ""
        self.pid, self.end = pty.fork()
        if self.pid == 0:
            os.execvpe(command[0], command, dict(os.environ, TERM="xterm", **env))

    def send(self, keys):
        os.write(self.end, keys.encode())

    def wait_for(self, pattern):
        """Reads until the pattern stands in what came since the last call."""
        deadline = time.monotonic() + PATIENCE
        while not re.search(pattern, self.seen, re.S):
            ready, _, _ = select.select([self.end], [], [], max(0, deadline - time.monotonic()))
            try:
                data = os.read(self.end, 65536) if ready else b""
            except OSError:
                data = b""
            if not data:
                return False
            self.seen += data.decode("utf-8", "replace")
        self.seen = self.seen[re.search(pattern, self.seen, re.S).end():]
        return True

    def finish(self):
        """The exit code; a program that does not end is killed."""
        deadline = time.monotonic() + PATIENCE
        ended, status = os.waitpid(self.pid, os.WNOHANG)
        while not ended:
            if time.monotonic() > deadline:
                os.kill(self.pid, signal.SIGKILL)
            time.sleep(0.01)
            ended, status = os.waitpid(self.pid, os.WNOHANG)
        os.close(self.end)
        return os.waitstatus_to_exitcode(status)


def check_piped_prompt(collate, folder, tally):
    entries = "\n".join([
        "n = #documents", "n", "for i = 1, 2 do", "  print(i)", "end", "doc.titel", "while true do end", "n + 1",
        "describe(collate.fold)", "exit", "help()"]) + "\n"
    run = harness.run(
        [collate, "lua", "repl", folder, "--instructions", "1000000"], stdin=entries.encode(), timeout=PATIENCE)
    count = len(os.listdir(folder))
    tally.check("piped: values and prints", run.out.startswith(f"{count}\n1\n2\n{count + 1}\n"), run.out)
    tally.check("piped: describe", "collate.fold(text: string)" in run.out, run.out)
    tally.check(
        "piped: errors", "did you mean 'title'?" in run.err and "stopped after 1000000 instructions" in run.err, run)
    tally.check(
        "piped: how to leave, and help", "'exit'; Ctrl-D ends" in run.err and "'help'; describe() shows" in run.err, run)
    tally.check("piped: exit 1 after an error", run.code == 1, run)
    tally.check("piped: no prompt", "> " not in run.out.replace("-> ", ""), run.out)


def check_endings(collate, folder, tally, scratch):
    script = os.path.join(scratch, "two.lua")
    with open(script, "w", encoding="utf-8") as file:
        file.write("print('seen')\nlocal x = nil + 1\n")
    missing = os.path.join(scratch, "missing")
    for what, arguments, code, message in [
            ("an error", [script], 1, "attempt to perform arithmetic"), ("no script", [missing, folder], 66, "no such file"),
            ("no account", [script, missing], 66, "no account could be read")]:
        run = harness.run([collate, "lua", "run", "--format", "json"] + arguments)
        ending = json.loads(run.out.splitlines()[-1] if run.out else "{}")
        tally.check(
            f"script: {what} is the last line", run.code == code and ending.get("status") == "error"
            and message in ending["message"] and not ending["message"].startswith("collate: "), run)


def check_prints(collate, tally, scratch):
    folder = os.path.join(scratch, "talks")
    os.mkdir(folder)
    with open(os.path.join(folder, "talks.lua"), "w", encoding="utf-8") as file:
        file.write("""return collate.stage {
  name = "extract.talks", api = 1, summary = "Talks.", provides = { "talk" },
  document = function(doc) for i = 1, #doc:text() do print("seen", i) end end,
}
""")
    with open(os.path.join(folder, "talks.test.lua"), "w", encoding="utf-8") as file:
        file.write("""return {
  { name = "fails", text = "ab", annotations = { talk = { "ab" } } },
  { name = "fails at length", text = ("a"):rep(50), annotations = { talk = { "a" } } },
  { name = "passes", text = "a", annotations = { talk = {} } },
}
""")
    run = harness.run([collate, "test", folder])
    tally.check("test: what a failing case printed", "it printed:\n        seen\t1\n        seen\t2\nFAIL" in run.out, run)
    tally.check(
        "test: the last of many lines",
        "the last 40 of 50 lines that it printed:\n        seen\t11\n" in run.out, run)
    tally.check("test: a passing case is silent", re.search(r"ok .*passes\n3 cases, 2 failed", run.out), run)


def check_own_stages(collate, tally, scratch):
    """Of the plugin that `check_prints` wrote."""
    folder = os.path.join(scratch, "talks")
    page = harness.run([collate, "stages", "extract.talks", "--plugin", folder])
    tally.check("stages: of a plugin", page.code == 0 and page.out.startswith("extract.talks\n  Talks.\n"), page)
    unknown = harness.run([collate, "stages", "extract.talks"])
    tally.check("stages: without its plugin", unknown.code == 64 and "unknown stage" in unknown.err, unknown)
    missing = harness.run([collate, "stages", "--plugin", os.path.join(scratch, "nothing")])
    tally.check("stages: no such plugin", missing.code == 78, missing)


def check_strict(collate, tally, scratch):
    """Needs a plugin that fails in a loop over the input: the place in the input is told as in any run."""
    folder = os.path.join(scratch, "fails")
    os.mkdir(folder)
    for name, text in {
            "fails.lua": """return collate.stage {
  name = "extract.fails", api = 1, summary = "Fails.",
  document = function(doc) for word in doc:matches("second") do error("no") end end,
}
""",
            "account.txt": "The first.\n\nThe second.\n",
            "desk.yaml": """collate: 1
plugins: { fails: . }
stages:
  - use: load.files
    with: { paths: [account.txt] }
  - use: extract.fails
""",
    }.items():
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(text)
    command = [collate, "run", os.path.join(folder, "desk.yaml"), "--quiet"]
    for kind in [[], ["--strict"]]:
        run = harness.run(command + kind)
        tally.check(
            "a failure tells its place in the input " + " ".join(kind), "in account.txt:3:5\n" in run.err, run)


def check_terminal_prompt(collate, folder, tally, scratch):
    terminal = Terminal(
        [collate, "lua", "repl", folder, "--instructions", "1000000000000"], {"XDG_STATE_HOME": scratch})
    tally.check("terminal: prompt", terminal.wait_for(r"\n.*> "))
    terminal.send("doc.na\t == nil\r")
    tally.check("terminal: completion", terminal.wait_for(r"doc\.name == nil\r\n.*false.*> "))
    terminal.send("for i = 1, 2 do\r")
    tally.check("terminal: goes on", terminal.wait_for(r"\.\. "))
    terminal.send("\x03")
    tally.check("terminal: Ctrl-C gives up a line", terminal.wait_for(r"\n.*> "))
    terminal.send("while true do end\r")
    tally.check("terminal: runs", terminal.wait_for(r"do end\r*\n"))
    time.sleep(0.3)
    terminal.send("\x03")
    tally.check("terminal: Ctrl-C stops what runs", terminal.wait_for(r"error: stopped from outside.*> "))
    terminal.send("\x1b[A\x01-- \r")
    tally.check("terminal: history", terminal.wait_for(r"-- while true do end\r*\n.*> "))
    terminal.send("for i = 1, 3e7 do end print('done')\r")
    tally.check("terminal: runs for a while", terminal.wait_for(r"'done'\)\r*\n"))
    time.sleep(0.1)
    terminal.send("1 + 1\r\x04")
    tally.check("terminal: what is typed meanwhile waits", terminal.wait_for(r"done\r*\n.*> 1 \+ 1\r*\n2\r*\n"))
    tally.check("terminal: Ctrl-D ends", terminal.finish() == 0)
    with open(os.path.join(scratch, "collate/lua-history"), encoding="utf-8") as file:
        lines = file.read().split("\n")
    tally.check("terminal: history file", lines[0] == "doc.name == nil" and "-- while true do end" in lines, lines)


def check_watch(collate, folder, tally, scratch):
    help_text = harness.run([collate, "watch", "--help"]).out
    tally.check("watch: help", "--out" in help_text and "--fail-on" not in help_text, help_text)
    shutil.copytree(folder, os.path.join(scratch, "accounts"))
    changed = os.path.join(scratch, "accounts/harbour-courier.html")
    with open(os.path.join(scratch, "accounts/empty.txt"), "w", encoding="utf-8"):
        pass
    root = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(root, "../../pipelines/compare-reports.yaml"), encoding="utf-8") as file:
        pipeline = file.read()
    path = os.path.join(scratch, "desk.yaml")
    with open(path, "w", encoding="utf-8") as file:
        file.write(pipeline)
    out = os.path.join(scratch, "out")
    terminal = Terminal(
        [collate, "watch", path, "-p", "sources=" + os.path.join(scratch, "accounts"), "--out", out], {})
    tally.check(
        "watch: first answer",
        terminal.wait_for(r"collate: empty\.txt: [^\n]*\[load\.files\].*independent accounts.*watching \d+ files"))
    with open(changed, encoding="utf-8") as file:
        text = file.read()
    with open(changed, "w", encoding="utf-8") as file:
        file.write(text.replace("</article>", "<p>A tanker named Ostrava sank on Friday.</p></article>"))
    tally.check(
        "watch: what is new", terminal.wait_for(r"changed: harbour-courier\.html.*\+ claim[^\n]*Ostrava[^\n]*\s+harbour-courier\.html:\d+:\d+.*watching"))
    shutil.rmtree(os.path.join(scratch, "accounts"))
    tally.check("watch: nothing to read", terminal.wait_for(r"no account could be read.*watching"))
    shutil.copytree(folder, os.path.join(scratch, "accounts"))
    tally.check("watch: reads again", terminal.wait_for(r"changed: .*[-~+] [a-z]+ .*watching"))
    with open(path, "w", encoding="utf-8") as file:
        file.write(pipeline.replace("clean.article", "clean.artcle"))
    tally.check("watch: a wrong pipeline", terminal.wait_for(r"did you mean 'clean\.article'.*watching"))
    with open(path, "w", encoding="utf-8") as file:
        file.write(pipeline)
    tally.check("watch: goes on", terminal.wait_for(r"changed: desk\.yaml.*nothing changed.*watching"))
    tally.check("watch: results are written", os.path.exists(os.path.join(out, "result.json")))
    terminal.send("\x03")
    tally.check("watch: Ctrl-C ends with 130", terminal.finish() == 130)


def check_templates(collate, tally, scratch):
    """What `new plugin` writes for a phase passes its own tests, and those tests fail where its stage does nothing."""
    for phase in ("load", "clean", "extract", "compare", "report"):
        name = "my-" + phase
        made = harness.run([collate, "new", "plugin", name, "--phase", phase], cwd=scratch)
        tally.check(f"new --phase {phase}", made.code == 0 and made.out.count("\n") == 3, made)
        tested = harness.run([collate, "test", name, "--quiet"], cwd=scratch)
        tally.check(f"new --phase {phase}: its tests pass", tested.code == 0 and " 0 failed" in tested.out, tested)
        path = os.path.join(scratch, name, name + ".lua")
        with open(path, encoding="utf-8") as file:
            text = file.read()
        with open(path, "w", encoding="utf-8") as file:
            file.write(re.sub(r"^(  (?:source|document|corpus|section) = function\(.*?\)\n).*^  end,$", r"\1  end,", text,
                              flags=re.M | re.S))
        tested = harness.run([collate, "test", name, "--quiet"], cwd=scratch)
        tally.check(f"new --phase {phase}: its tests tell", tested.code == 1, tested)
    wrong = harness.run([collate, "new", "plugin", "other", "--phase", "repot"], cwd=scratch)
    tally.check("new --phase repot", wrong.code == 64 and "'report'" in wrong.err, wrong)


def main():
    usage = "usage: shell.py COLLATE FOLDER"
    collate = harness.binary_from(sys.argv[1:], usage)
    folder = os.path.abspath(sys.argv[2]) if len(sys.argv) == 3 else sys.exit(usage)
    tally = harness.Tally()
    with tempfile.TemporaryDirectory() as scratch:
        check_piped_prompt(collate, folder, tally)
        check_endings(collate, folder, tally, scratch)
        check_prints(collate, tally, scratch)
        check_own_stages(collate, tally, scratch)
        check_strict(collate, tally, scratch)
        check_templates(collate, tally, scratch)
        check_terminal_prompt(collate, folder, tally, scratch)
        check_watch(collate, folder, tally, scratch)
    sys.exit(tally.finish())


if __name__ == "__main__":
    main()

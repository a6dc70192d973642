#!/usr/bin/env python3
"""Tries to make a run write outside its folder, over what was given or over what a person wrote, and read itself back.

    output_wall.py COLLATE
"""
import json
import os
import sys
import tempfile

from harness import Tally, binary_from, run
from output_set import OLD, tree

PIPELINE = """collate: 1
stages:
  - {{ use: load.files, with: {{ paths: [accounts] }} }}
  - use: clean.normalise
  - {{ use: report.markdown, with: {{ to: {first} }} }}
  - {{ use: report.html, with: {{ to: {second} }} }}
"""


class Bench:
    """A scratch folder with two accounts; runs start in it."""

    def __init__(self, collate, scratch, tally):
        self.collate = collate
        self.tally = tally
        self.folder = scratch
        for index, text in enumerate(OLD):
            self.write(f"accounts/{index}.txt", text + "\n")

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, text):
        os.makedirs(os.path.dirname(self.path(name)), exist_ok=True)
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(text)

    def read(self, name):
        with open(self.path(name), encoding="utf-8") as file:
            return file.read()

    def expect(self, what, code, *arguments, says=()):
        """Runs the program; checks its exit code, its words, and that nothing changed where it refuses."""
        before = tree(self.folder)
        done = run([self.collate, *arguments], cwd=self.folder)
        self.tally.check(f"{what}: exit {code}", done.code == code, done)
        for word in says:
            self.tally.check(f"{what}: says {word!r}", word in done.err, done)
        if code:
            self.tally.check(f"{what}: nothing changed", tree(self.folder) == before, sorted(tree(self.folder)))
        return done


def check_names(bench):
    for name, says in [("../notes.md", "lead out"), ("/tmp/notes.md", "relative"), ("a/../../b.md", "lead out"), ('""', "empty"),
                       ('"a\\tb.md"', "control characters"), ("a//b.md", "name a file"), (".collate-journal/0", "journal")]:
        bench.write("p.yaml", PIPELINE.format(first=name, second="report.html"))
        bench.expect(f"to: {name}", 78, "run", "p.yaml", "--out", "out", says=["p.yaml:5:", says])
    for first, second in [("report.html", "report.html"), ("Report.HTML", "report.html"), ("a", "a/b.html")]:
        bench.write("p.yaml", PIPELINE.format(first=first, second=second))
        bench.expect(f"{first} and {second}", 78, "run", "p.yaml", "--out", "out", says=["p.yaml:6:", "already"])
    bench.write("p.yaml", PIPELINE.format(first="deep/er/notes.md", second="deep/page.html"))
    bench.expect("folders below", 0, "run", "p.yaml", "--out", "out")
    bench.expect("folders below, again", 0, "run", "p.yaml", "--out", "out")
    bench.expect("no folder", 64, "compare", "accounts", "--out", "", says=["--out"])


def check_links(bench):
    bench.write("elsewhere/kept.md", "mine\n")
    os.mkdir(bench.path("linked"))
    os.symlink("../elsewhere", bench.path("linked/deep"))
    bench.write("p.yaml", PIPELINE.format(first="deep/kept.md", second="page.html"))
    bench.expect("a link to a folder", 73, "run", "p.yaml", "--out", "linked", says=["linked/deep/kept.md"])
    os.unlink(bench.path("linked/deep"))
    os.mkdir(bench.path("linked/deep"))
    os.symlink("../../elsewhere/kept.md", bench.path("linked/deep/kept.md"))
    bench.expect("a link to a file", 73, "run", "p.yaml", "--out", "linked", says=["linked/deep/kept.md"])


def check_ownership(bench):
    bench.write("mine/report.html", "<p>My own page.</p>\n")
    bench.expect("a page of somebody", 73, "compare", "accounts", "--out", "mine", says=["mine/report.html", "did not write"])
    bench.expect("a first run", 0, "compare", "accounts", "--quiet", "--out", "results")
    whole = tree(bench.path("results"))
    bench.expect("a second run", 0, "compare", "accounts", "--quiet", "--out", "results")
    bench.tally.check("it gives the same files", tree(bench.path("results")) == whole)
    bench.write("results/report.md", bench.read("results/report.md").replace("Aster Quay", "Aster Quay (check!)"))
    bench.expect("a page with notes in it", 73, "compare", "accounts", "--out", "results",
                 says=["results/report.md", "changed after Collate wrote it"])


def check_inputs(bench):
    bench.write("given/report.md", OLD[0] + "\n")
    bench.write("given/other.md", OLD[1] + "\n")
    bench.expect("an input as target", 73, "compare", "given", "--out", "given", says=["given/report.md", "input of this run"])
    os.mkdir(bench.path("hard"))
    os.link(bench.path("given/report.md"), bench.path("hard/report.html"))
    bench.expect("an input under another name", 73, "compare", "given/report.md", "given/other.md", "--out", "hard",
                 says=["hard/report.html", "given/report.md"])
    bench.expect("results among accounts", 0, "compare", "accounts", "--quiet", "--out", "accounts")
    first = json.loads(bench.read("accounts/result.json"))["files"]
    bench.expect("results among accounts, again", 0, "compare", "accounts", "--quiet", "--out", "accounts")
    result = json.loads(bench.read("accounts/result.json"))
    bench.tally.check("its own outputs are no accounts", result["files"] == first, [file["file"] for file in result["files"]])
    left_out = {note.get("file") for note in result["notes"] if "output of Collate" in note["reason"]}
    bench.tally.check("each is noted", left_out == {"result.json", "report.html", "report.md", "claims.csv"}, result["notes"])
    bench.expect("a result named by itself", 73, "compare", "accounts/result.json", "--out", "accounts",
                 says=["accounts/result.json", "input of this run"])
    os.mkdir(bench.path("desk"))
    for name in os.listdir(bench.path("given")):
        bench.write("desk/" + name, bench.read("given/" + name))
    for index in range(2):
        bench.expect(f"results below accounts, run {index}", 0, "compare", "desk", "--quiet", "--out", "desk/results")
        result = json.loads(bench.read("desk/results/result.json"))
        bench.tally.check("the output folder is no input", len(result["files"]) == 2, result["files"])
        bench.tally.check("it is noted", any("output folder" in note["reason"] for note in result["notes"]), result["notes"])
    bench.write("records/result.json", json.dumps({"text": OLD[0]}))
    bench.write("records/other.txt", OLD[1] + "\n")
    bench.expect("an account called result.json", 0, "compare", "records", "--quiet", "--out", "of-records")
    result = json.loads(bench.read("of-records/result.json"))
    bench.tally.check("it is read", len(result["files"]) == 2, result["notes"])


def main():
    collate = binary_from(sys.argv[1:], __doc__)
    tally = Tally()
    for check in (check_names, check_links, check_ownership, check_inputs):
        with tempfile.TemporaryDirectory() as scratch:
            check(Bench(collate, scratch, tally))
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())

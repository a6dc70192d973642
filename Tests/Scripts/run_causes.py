#!/usr/bin/env python3
"""run_causes.py COLLATE: plants one change between two runs, 50 times, and asks `collate diff` what caused the other answer, and
`collate explain` why stages ran.

Right is an answer that names the planted change and nothing else; stages before the one on which it acts are reused. Everything,
the user's folders included, is in a scratch folder.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from harness import Tally

COLLATE = os.path.abspath(sys.argv[1])
DOCUMENTS = {
    "courier.txt": "Ferry aground off Port Ambrey, 17 hurt\n\nA ferry with 208 people on board ran aground off Port Ambrey on Tuesday, "
    "the coastguard said. Seventeen people were injured. The gear was last inspected on 12 April.\n",
    "gazette.txt": "Island ferry strikes sandbank\n\nThe ferry to Tarn Island struck a sandbank off Port Ambrey on Tuesday. "
    "Twenty-three people were injured, according to the coastguard. The gear was last inspected on 28 March.\n",
    "mirror.txt": "Captain questioned\n\nThe police reportedly questioned the captain, Henrik Dossel, for two hours after the ferry "
    "ran aground off Port Ambrey on Tuesday.\n",
}
PLUGIN = """return collate.stage {
  name = "extract.shouts", api = 1,
  summary = "Marks words that shout.",
  needs = { "sentence" }, provides = { "shout" },
  options = {
    words = collate.list { default = { "aground", "hours" }, help = "Words." },
    least = collate.int { default = 3, help = "Fewest letters." },
    mark = collate.string { default = "loud", help = "Mark." },
  },
  document = function(doc, opt)
    for s in doc:each("sentence") do
      for _, word in ipairs(opt.words) do
        if #word >= opt.least and s.text:find(word, 1, true) then doc:annotate("shout", s.span, { mark = opt.mark .. word }) end
      end
    end
  end,
}
"""
BASE = """collate: 1
name: planted
extends: compare-reports
parameters:
  sources: { default: [in/] }
  one-event: { default: true }
  support: { type: int, default: 2, min: 2 }
  cut: { type: number, default: 0.25 }
  agencies: { type: list, default: [Reuters, AFP] }
plugins: { shouts: shouts }
stages:
  - change: compare.claims
    with: { min-support: "${support}" }
  - change: compare.discrepancies
    with: { cut: "${cut}" }
  - change: extract.wire-credit
    with: { agencies: "${agencies}" }
  - after: extract.frames
    use: extract.shouts
  - remove: report.html
profiles:
  strict: { parameters: { support: 3 } }
"""


class Place:
    """A scratch folder with documents, a plugin and a pipeline, as they stand before a change."""

    def __init__(self, root):
        self.root = pathlib.Path(root)
        shutil.rmtree(self.root, ignore_errors=True)
        for name, text in DOCUMENTS.items():
            self.write("in/" + name, text)
        self.write("shouts/shouts.lua", PLUGIN)
        self.write("p.yaml", BASE)
        self.arguments = []
        self.variables = {}

    def write(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def edit(self, path, old, new):
        text = (self.root / path).read_text()
        assert old in text, (path, old)
        self.write(path, text.replace(old, new))

    def collate(self, *words):
        home = {"HOME": str(self.root / "home"), "PATH": os.environ["PATH"], **self.variables}
        result = subprocess.run([COLLATE, *words], cwd=self.root, env=home, capture_output=True, text=True)
        assert result.returncode == 0, (words, result.stderr)
        return result.stdout

    def run(self):
        self.collate("run", "p.yaml", "--quiet", "--record", "--cache", *self.arguments)


def option(stage, name, value):
    entry = f"  - change: {stage}\n    with: {{ {name}: {value} }}\nprofiles:"
    return lambda place: place.edit("p.yaml", "profiles:", entry)


def edit(path, old, new):
    return lambda place: place.edit(path, old, new)


def entry(text):
    return lambda place: place.edit("p.yaml", "profiles:", f"  {text}\nprofiles:")


def arguments(*words):
    return lambda place: place.arguments.extend(words)


def parameter_file(text):
    def plant(place):
        place.write("x.yaml", text)
        place.arguments += ["--params", "x.yaml"]

    return plant


def setting(text):
    return lambda place: place.write("home/.config/collate/settings.yaml", "collate: 1\n" + text)


def changes():
    """Every planted change with the kind and the subject of the cause that must be named."""
    for stage, name, value in [
        ("load.files", "max-bytes", 2000), ("load.files", "field", "body"), ("load.files", "format", "plain"),
        ("clean.boilerplate", "rescue", 0.3), ("clean.boilerplate", "rescue", 0.9),
        ("compare.discrepancies", "least-severity", "material"),
        ("report.csv", "to", "rows.csv"), ("report.json", "to", "all.json"), ("report.markdown", "to", "all.md"),
        ("extract.shouts", "words", "[ferry]"), ("extract.shouts", "least", 7), ("extract.shouts", "mark", "soft"),
        ("compare.claims", "min-support", 5), ("compare.discrepancies", "cut", 0.9),
    ]:
        yield option(stage, name, value), "option", f"{stage} {name}"
    for name, old, new in [
        ("support", "default: 2,", "default: 3,"), ("cut", "default: 0.25", "default: 0.6"),
        ("agencies", "[Reuters, AFP]", "[dpa]"),
    ]:
        yield edit("p.yaml", old, new), "parameter", name
    yield edit("p.yaml", "one-event: { default: true }", "one-event: { default: false }"), "parameter", "one-event"
    yield arguments("-p", "support=4"), "parameter", "support"
    yield arguments("-p", "cut=0.5"), "parameter", "cut"
    yield arguments("-p", "one-event=false"), "parameter", "one-event"
    yield arguments("-p", "agencies=PA"), "parameter", "agencies"
    yield arguments("--profile", "strict"), "parameter", "support"
    yield (lambda place: place.variables.update(COLLATE_PARAM_CUT="0.7")), "parameter", "cut"
    yield (lambda place: place.variables.update(COLLATE_PARAM_SUPPORT="5")), "parameter", "support"
    yield parameter_file("cut: 0.4\n"), "parameter", "cut"
    yield parameter_file("agencies: [TASS]\n"), "parameter", "agencies"
    for name, old, new in [
        ("courier.txt", "Seventeen", "Nineteen"), ("courier.txt", "12 April", "14 April"),
        ("courier.txt", "208", "210"), ("gazette.txt", "Twenty-three", "Twenty-five"),
        ("gazette.txt", "28 March", "29 March"), ("mirror.txt", "two hours", "three hours"),
        ("mirror.txt", "Henrik Dossel", "Henrik Dorsel"), ("mirror.txt", "reportedly ", ""),
    ]:
        yield edit("in/" + name, old, new), "input", name
    for name in ["wire.txt", "late.txt"]:
        text = DOCUMENTS["gazette.txt"].replace("Twenty-three", "Thirty")
        yield (lambda place, name=name, text=text: place.write("in/" + name, text)), "input", name
    for name in DOCUMENTS:
        yield (lambda place, name=name: (place.root / "in" / name).unlink()), "input", name
    for name, old, new in [
        ("words", '"aground", "hours"', '"ferry"'), ("least", "default = 3", "default = 6"),
        ("mark", 'default = "loud"', 'default = "shrill"'),
    ]:
        yield edit("shouts/shouts.lua", old, new), "default", f"extract.shouts {name}"
    yield edit("shouts/shouts.lua", "opt.mark .. word", "word .. opt.mark"), "plugin", "shouts"
    yield edit("shouts/shouts.lua", "return collate", "-- another\nreturn collate"), "plugin", "shouts"
    yield entry("- remove: report.csv"), "stage", "report.csv"
    yield entry("- remove: compare.timeline"), "stage", "compare.timeline"
    yield entry("- { after: extract.shouts, use: extract.certainty }"), "stage", "extract.certainty"
    yield entry("- { before: report.json, use: report.readability }"), "stage", "report.readability"
    yield entry("- { replace: extract.wire-credit, use: extract.legal-terms }"), "stage", "extract.legal-terms"
    yield setting("options: { clean.boilerplate: { rescue: 0.2 } }\n"), "option", "clean.boilerplate rescue"
    yield setting("options: { report.csv: { to: mine.csv } }\n"), "option", "report.csv to"


# What differs beside a planted change because of it.
COMPANIONS = [("plugin", "shouts"), ("stage", "extract.wire-credit")]


def explained(place, kind, subject):
    """What is wrong with the explanation of the latest run; nothing where it names the planted change in the right place."""
    stages = json.loads(place.collate("explain", "--format", "json"))["stages"]
    first = next((index for index, stage in enumerate(stages) if stage["causes"]), None)
    if first is None:
        return "no stage has a cause"
    causes = [(cause["kind"], cause["subject"]) for stage in stages for cause in stage["causes"]]
    others = [cause for cause in causes if cause != (kind, subject) and cause not in COMPANIONS]
    told = [(cause["kind"], cause["subject"]) for cause in stages[first]["causes"]]
    if (kind, subject) not in told or others:
        return f"told {causes}"
    needless = [
        stage["id"] for stage in stages[:first]
        if stage["state"] != "reused" and not stage["id"].startswith(("load.", "report."))]
    return f"ran without need: {needless}" if needless else None


def main():
    tally = Tally()
    with tempfile.TemporaryDirectory() as scratch:
        for number, (plant, kind, subject) in enumerate(changes()):
            place = Place(pathlib.Path(scratch) / str(number))
            place.run()
            plant(place)
            place.run()
            answer = json.loads(place.collate("diff", "2", "1", "--format", "json"))
            causes = [(cause["kind"], cause["subject"]) for cause in answer["causes"]]
            others = [cause for cause in causes if cause != (kind, subject) and cause not in COMPANIONS]
            unattributed = [change for change in answer["changes"] if f"{kind} {subject}" not in change["causes"]]
            tally.check(
                f"{kind} {subject}", (kind, subject) in causes and not others and not unattributed,
                f"told {causes}, {len(unattributed)} of {len(answer['changes'])} changes without it")
            fault = explained(place, kind, subject)
            tally.check(f"why {kind} {subject}", fault is None, fault)
    tally.check("fifty changes are planted", tally.passed + tally.failed >= 100)
    sys.exit(tally.finish())


main()

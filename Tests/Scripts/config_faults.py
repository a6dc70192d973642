#!/usr/bin/env python3
"""config_faults.py COLLATE [--seed N] [--each N]: plants faults in pipelines that extend, include and vary each other, in their
tests, in parameter files, variables, flags and settings, one at a time, and asks `collate check` for each.

Right is an answer with exit 78 that stands at the file, line and column of the fault (at the name of a flag or a variable) and
names what was meant. One line for each kind, then the sums; fails below 100 % of places or 95 % of suggestions.
"""
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile

from harness import take_count

COLLATE = os.path.abspath(sys.argv[1])

BASE = """collate: 1
name: base
version: 1.0.0
parameters:
  sources: { type: paths, default: [in/] }
  support: { type: int, default: 2, min: 2 }
  cut: { type: number, default: 0.25, min: 0, max: 1 }
  severity: { type: choice, values: [material, minor], default: minor }
  agencies: { type: list, default: [Reuters, AFP] }
stages:
  - use: load.files
    with: { paths: "${sources}" }
  - use: clean.article
  - use: clean.normalise
  - use: clean.boilerplate
  - use: extract.sentences
  - use: extract.words
  - use: extract.document-date
  - use: extract.dates
  - use: extract.numbers
  - use: extract.entities
  - use: extract.aliases
  - include: lists/names.yaml
  - use: extract.frames
  - use: compare.events
  - use: compare.families
  - use: compare.claims
    with: { min-support: "${support}" }
  - use: compare.discrepancies
    with: { cut: "${cut}", least-severity: "${severity}" }
  - use: report.json
  - use: report.markdown
"""
LIST = """- use: extract.lists
- use: extract.quotes
- use: extract.attributions
- use: extract.wire-credit
  with: { agencies: "${agencies}" }
"""
DESK = """collate: 1
name: desk
extends: parents/base.yaml
requires: [collate >= 0.1]
parameters:
  sources: { default: [reports/] }
  support: { default: 3 }
  rescue: { type: number, default: 0.5, min: 0, max: 1 }
stages:
  - change: clean.boilerplate
    with: { rescue: "${rescue}" }
  - remove: extract.lists
  - after: compare.discrepancies
    use: compare.timeline
  - before: report.json
    use: report.voices
  - replace: report.markdown
    use: report.csv
    with: { to: rows.csv }
profiles:
  quick:
    parameters: { support: 2, severity: material }
    stages:
      - remove: compare.timeline
      - change: compare.discrepancies
        with: { cut: 0.5 }
  thorough:
    parameters: { cut: 0 }
tests:
  - name: two accounts
    documents:
      a.txt: Two people died at Lenz.
      b.txt: Three people died at Lenz.
    parameters: { support: 2, severity: minor }
    profile: thorough
    expect:
      documents: 2
      material: { min: 0, max: 3 }
      includes:
        - { conflict: [Two, Three], is: material, in: [a.txt] }
      excludes:
        - { claim: four }
"""
PARAMS = """support: 4
severity: material
agencies:
  - Reuters
  - dpa
cut: 0.3
"""
SETTINGS = """collate: 1
parameters: { lines: 3 }
options:
  report.voices: {}
  clean.boilerplate: { rescue: 0.4 }
  compare.events: { one-event: true }
programs: { ocr: /usr/bin/ocr }
signers: allowed_signers
registries: { desk: "oci://registry.example.org/collate" }
"""
FILES = {
    "desk.yaml": DESK, "parents/base.yaml": BASE, "parents/lists/names.yaml": LIST, "x.yaml": PARAMS,
    "home/.config/collate/settings.yaml": SETTINGS,
}


class Case:
    """The files, flags and variables of one check, with the fault that is planted in them."""

    def __init__(self, root, dice):
        self.root, self.dice = pathlib.Path(root), dice
        self.files = dict(FILES)
        self.flags = ["--params", "x.yaml"]
        self.variables = {}
        self.place = None
        self.meant = None

    def spell(self, word):
        """A misspelling of a word by one letter that is inside it."""
        while True:
            index = self.dice.randrange(1, len(word) - 1)
            letter = self.dice.choice("aeioursnt")
            options = [word[:index] + word[index + 1 :], word[:index] + letter + word[index:]]
            options += [word[: index - 1] + word[index] + word[index - 1] + word[index + 1 :], word[:index] + letter + word[index + 1 :]]
            result = self.dice.choice(options)
            if result != word and result[0] == word[0] and "-" not in set(result) ^ set(word):
                return result

    def plant(self, file, pattern, change=None, meant=None, at=0):
        """Changes the first group of one of the matches; the place is that of the group, `at` characters into it."""
        text = self.files[file]
        match = self.dice.choice(list(re.finditer(pattern, text, re.MULTILINE)))
        start, end = match.span(1)
        word = match.group(1)
        self.meant = word if change is None else meant
        self.files[file] = text[:start] + (change if change is not None else self.spell(word)) + text[end:]
        start += at
        shown = self.shown(file)
        self.place = f"{shown}:{text.count(chr(10), 0, start) + 1}:{start - text.rfind(chr(10), 0, start)}: "

    def shown(self, file):
        return str(self.root / file) if file.startswith("home/") else file

    def check(self):
        for name, text in self.files.items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        home = {"HOME": str(self.root / "home"), "PATH": os.environ["PATH"], **self.variables}
        result = subprocess.run(
            [COLLATE, "check", "--quiet", "desk.yaml", *self.flags], cwd=self.root, env=home, capture_output=True, text=True)
        lines = [line for line in result.stderr.split("\n") if not line.startswith("  ")]
        at_place = [line for line in lines if line.startswith(self.place)]
        has_place = result.returncode == 78 and bool(at_place)
        has_meant = self.meant is None or any(f"did you mean '{self.meant}'?" in line for line in at_place)
        return has_place, has_meant, result


def wrong(case, file, pattern, values):
    case.plant(file, pattern, case.dice.choice(values))


def cycle(case):
    case.files["parents/base.yaml"] = "collate: 1\nextends: ../desk.yaml\n"
    case.place = "parents/base.yaml:2:10: "


def damage(case, file, pattern, change, column):
    """A line that is no YAML; the fault in it stands at `column` of the new line."""
    case.plant(file, pattern, change)
    path, line, _, _ = case.place.rsplit(":", 3)
    case.place = f"{path}:{line}:{column}: "


def variable(case, name, value):
    case.variables["COLLATE_PARAM_" + name] = value
    case.place = f"COLLATE_PARAM_{name}: "


def misspelt_variable(case):
    name = case.dice.choice(["SUPPORT", "SEVERITY", "AGENCIES", "RESCUE", "SOURCES"])
    variable(case, case.spell(name.lower()).upper(), "2")
    case.meant = "COLLATE_PARAM_" + name


def flag(case, name, value):
    case.flags += ["-p", f"{name}={value}"]
    case.place = f"-p {name}: "


def misspelt_flag(case):
    name = case.dice.choice(["support", "severity", "agencies", "rescue", "sources"])
    flag(case, case.spell(name), "2")
    case.meant = name


def misspelt_profile(case):
    name = case.dice.choice(["quick", "thorough"])
    misspelt = case.spell(name)
    case.flags += ["--profile", misspelt]
    case.place, case.meant = f"--profile {misspelt}: ", name


def misspelt_variable_value(case):
    case.variables["COLLATE_PARAM_SEVERITY"] = case.spell("material")
    case.place, case.meant = "COLLATE_PARAM_SEVERITY: ", "material"


SETTINGS_FILE = "home/.config/collate/settings.yaml"
KINDS = {
    "extends: shipped name": lambda c: (
        c.files.update({"desk.yaml": DESK.replace("parents/base.yaml", "compare-reports")}),
        c.plant("desk.yaml", r"^extends: (\S+)")),
    "extends: path": lambda c: (
        c.plant("desk.yaml", r"^extends: parents/(\S+)\.yaml", None, at=-8),
        setattr(c, "meant", "parents/base.yaml")),
    "extends: cycle": cycle,
    "extends: id of a stage": lambda c: c.plant("desk.yaml", r"(?:change|remove|after|before|replace): ([a-z.-]+)$"),
    "extends: key of a change": lambda c: c.plant("desk.yaml", r"^  - (change|remove|after|before|replace):"),
    "extends: new stage": lambda c: c.plant("desk.yaml", r"^    use: [a-z]+\.([a-z]+)$", None, at=-8) or keep_phase(c),
    "extends: option": lambda c: c.plant("desk.yaml", r"with: \{ (rescue):"),
    "extends: parameter of the parent": lambda c: c.plant("desk.yaml", r"^  (sources|support): \{ default"),
    "extends: value of a default": lambda c: wrong(c, "desk.yaml", r"support: \{ default: (3)", ["many", "1", "[2]", "2.5"]),
    "extends: reference": lambda c: c.plant("desk.yaml", r"\"\$\{(rescue)\}\"", None, at=-3),
    "extends: fault of the parent": lambda c: c.plant("parents/base.yaml", r"with: \{ (min-support|cut):"),
    "extends: stage of the parent": lambda c: c.plant("parents/base.yaml", r"use: extract\.(words|frames|numbers)$", None, at=-8) or keep_phase(c),
    "include: path": lambda c: (
        c.plant("parents/base.yaml", r"include: lists/(names)\.yaml", None, at=-6), setattr(c, "meant", "lists/names.yaml")),
    "include: option in the list": lambda c: c.plant("parents/lists/names.yaml", r"with: \{ (agencies):"),
    "include: key in the list": lambda c: c.plant("parents/lists/names.yaml", r"^  (with):"),
    "profile: name on the command line": misspelt_profile,
    "profile: key": lambda c: c.plant("desk.yaml", r"^    (parameters|stages):(?= \{ support: 2, severity: mat|$)"),
    "profile: parameter": lambda c: c.plant("desk.yaml", r"parameters: \{ (support): 2, severity: mat"),
    "profile: value": lambda c: wrong(c, "desk.yaml", r"parameters: \{ support: (2), severity: mat", ["two", "1", "true"]),
    "profile: choice": lambda c: c.plant("desk.yaml", r"support: 2, severity: (material)"),
    "profile: id of a stage": lambda c: c.plant("desk.yaml", r"^      - (?:remove|change): ([a-z.]+)$"),
    "profile: option": lambda c: wrong(c, "desk.yaml", r"with: \{ cut: (0\.5)", ["high", "2", "-1"]),
    "tests: key": lambda c: c.plant("desk.yaml", r"^    (documents|parameters|profile|expect):"),
    "tests: expectation": lambda c: c.plant("desk.yaml", r"^      (documents|material|includes|excludes):"),
    "tests: parameter": lambda c: c.plant("desk.yaml", r"parameters: \{ (support): 2, severity: minor"),
    "tests: value": lambda c: c.plant("desk.yaml", r"support: 2, severity: (minor)"),
    "tests: profile": lambda c: c.plant("desk.yaml", r"profile: (thorough)"),
    "tests: pattern": lambda c: c.plant("desk.yaml", r"- \{ (conflict|claim):"),
    "tests: count": lambda c: wrong(c, "desk.yaml", r"^      documents: (2)", ["many", "-1", "[2]"]),
    "tests: range": lambda c: wrong(c, "desk.yaml", r"material: \{ min: (0)", ["none", "1.5"]),
    "params file: name": lambda c: c.plant("x.yaml", r"^(support|severity|agencies):"),
    "params file: value": lambda c: wrong(c, "x.yaml", r"^support: (4)", ["four", "1", "[4]", "true"]),
    "params file: choice": lambda c: c.plant("x.yaml", r"^severity: (material)"),
    "params file: entry": lambda c: wrong(c, "x.yaml", r"^  - (dpa)", ["3", "true", "[a]"]),
    "params file: tab": lambda c: damage(c, "x.yaml", r"(^  - dpa)", "\t- dpa", 1),
    "params file: given twice": lambda c: damage(c, "x.yaml", r"(^cut: 0.3)", "support: 5", 1),
    "variable: name": misspelt_variable,
    "variable: choice": misspelt_variable_value,
    "variable: value": lambda c: variable(c, "SUPPORT", c.dice.choice(["two", "1", "2.5", ""])),
    "flag: name": misspelt_flag,
    "flag: value": lambda c: flag(c, "cut", c.dice.choice(["high", "2", "-1", ""])),
    "settings: key": lambda c: c.plant(SETTINGS_FILE, r"^(options|programs|signers|registries|parameters):"),
    "settings: stage": lambda c: c.plant(SETTINGS_FILE, r"^  [a-z]+\.(boilerplate|events|voices): \{", None, at=0) or whole_name(c),
    "settings: option": lambda c: c.plant(SETTINGS_FILE, r": \{ (rescue|one-event):"),
    "settings: value": lambda c: wrong(c, SETTINGS_FILE, r"rescue: (0\.4)", ["high", "2", "[1]"]),
    "requires: version": lambda c: wrong(c, "desk.yaml", r"requires: \[(collate >= 0\.1)\]", ["collate >= 9", "collate > one", "collate"]),
    "requires: name": lambda c: (c.plant("desk.yaml", r"requires: \[(collate)"), None),
}


def keep_phase(case):
    """What was meant is the name of a stage with its phase, and its place is that of the whole name."""
    file, line, column = case.place.split(":")[:3]
    original = FILES[file].split("\n")[int(line) - 1]
    name = re.search(r"use: (\S+)", original)
    case.place, case.meant = f"{file}:{line}:{name.start(1) + 1}: ", name.group(1)


def whole_name(case):
    path, line, column = case.place.rsplit(": ", 1)[0].rsplit(":", 2)
    name = re.search(r"(\S+): ", SETTINGS.split("\n")[int(line) - 1])
    case.place, case.meant = f"{path}:{line}:{name.start(1) + 1}: ", name.group(1)


def main():
    seed, each = take_count(sys.argv, "--seed", 1), take_count(sys.argv, "--each", 5)
    dice = random.Random(seed)
    sums = [0, 0, 0, 0]
    with tempfile.TemporaryDirectory() as scratch:
        # The files are right as they stand: else nothing that is told would be the planted fault.
        clean = Case(pathlib.Path(scratch) / "clean", dice)
        clean.place = "none"
        result = clean.check()[2]
        assert result.returncode == 0, result.stderr
        for number, (kind, plant) in enumerate(KINDS.items()):
            places = meant = asked = 0
            for repetition in range(each):
                case = Case(pathlib.Path(scratch) / f"{number}-{repetition}", dice)
                plant(case)
                has_place, has_meant, result = case.check()
                places += has_place
                asked += case.meant is not None
                meant += case.meant is not None and has_meant
                if not (has_place and has_meant):
                    print(f"  {kind}: wanted {case.place}did you mean {case.meant}; exit {result.returncode}: {result.stderr[:300]!r}")
            print(f"{kind:34} place {places}/{each}  suggestion {meant}/{asked}")
            sums = [left + right for left, right in zip(sums, [places, each, meant, asked])]
    print(f"{sums[0]} of {sums[1]} places, {sums[2]} of {sums[3]} suggestions")
    sys.exit(0 if sums[0] == sums[1] and sums[2] >= 0.95 * sums[3] else 1)


main()

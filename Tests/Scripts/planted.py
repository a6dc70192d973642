#!/usr/bin/env python3
"""Says which planted items of an invented event a result has found.

    planted.py RESULT.json EXPECTED.json FOLDER        FOLDER: the source files

EXPECTED.json names conflicts, agreements, families, rewriting labels, dates and furniture by the text that stands in
each file (see EXPECTED.md beside it). One line an item: `found` or `missed`, its group and id.
"""
import json
import os
import sys


class Sources:
    """The files of a folder, and where a text stands in them."""

    def __init__(self, folder):
        self.raw = {}
        for name in os.listdir(folder):
            with open(os.path.join(folder, name), "rb") as file:
                self.raw[name] = file.read()

    def span(self, value):
        """The bytes of an expected text, which stands once in its file: (file, start, end)."""
        name, text = value["file"], value["text"].encode()
        start = self.raw[name].index(text)
        return name, start, start + len(text)


def touch(span, target):
    """Whether a span of the result shares at least half of the shorter of the two with an expected one."""
    name, start, end = target
    if os.path.basename(span["file"]) != name:
        return False
    common = min(span["end"], end) - max(span["start"], start)
    return common > 0 and 2 * common >= min(span["end"] - span["start"], end - start)


def touched(spans, targets):
    """Files of the expected spans that one of the result's spans touches."""
    return {target[0] for target in targets for span in spans if touch(span, target)}


def conflict(item, result, sources, families):
    """Whether a discrepancy of the type joins a deviant and another value; values of two families, where none is."""
    targets = [sources.span(value) for value in item["values"]]
    sides = [item["deviant"], [value["file"] for value in item["values"] if value["file"] not in item["deviant"]]]
    for found in result["discrepancies"]:
        if found["type"] != item["type"] or (item["severity"] == "material") != (found["severity"] == "material"):
            continue
        files = touched(found["values"], targets)
        if all(files & set(side) for side in (sides if item["deviant"] else families)):
            return True
    return False


def agreement(item, result, sources, families):
    """Whether one claim that is no single file's joins evidence of two families."""
    targets = [sources.span(value) for value in item["evidence"]]
    return any(
        claim["support"] in ("corroborated", "disputed")
        and all(touched(claim["evidence"], targets) & set(family) for family in families)
        for claim in result["claims"])


def alone(item, result, sources):
    """Whether a claim of one account, and no corroborated one, holds the evidence."""
    targets = [sources.span(value) for value in item["evidence"]]
    verdicts = {claim["support"] for claim in result["claims"] if touched(claim["evidence"], targets)}
    return bool(verdicts & {"one-account", "single-file"}) and "corroborated" not in verdicts


def compatible(item, result, sources):
    """Whether no material discrepancy joins evidence that says the same in other words."""
    targets = [sources.span(value) for value in item["evidence"]]
    return not any(
        found["severity"] == "material" and len(touched(found["values"], targets)) > 1
        for found in result["discrepancies"])


def findings(expected, result, sources):
    """Every expected item with whether it was found, as (group, id, found)."""
    base = os.path.basename
    for item in expected["planted"]:
        yield f"{item['severity']} {item['type']}", item["id"], conflict(item, result, sources, expected["families"])
    for item in expected["corroborated"]:
        yield "corroborated", item["id"], agreement(item, result, sources, expected["families"])
    for item in expected["one-account"]:
        yield "one account", item["id"], alone(item, result, sources)
    for item in expected["compatible"]:
        yield "no conflict", item["id"], compatible(item, result, sources)
    families = {frozenset(map(base, family)) for family in result["derivation"]["families"]}
    for family in expected["families"]:
        yield "family", " + ".join(family), frozenset(family) in families
    labels = {base(file): label for file, label in result["derivation"]["rewriting"].items()}
    for file, label in expected["rewriting"].items():
        yield "rewriting", f"{file} {label}", labels.get(file, "original") == label
    files = {base(file["file"]): file for file in result["files"]}
    for name, date in expected["dates"].items():
        found = article_date(files[name])
        yield "date", f"{name} {date['article'] or 'none'}", found == date["article"]
    evidence = [span for claim in result["claims"] for span in claim["evidence"]]
    for name, lines in expected["boilerplate"].items():
        for line in lines:
            target = sources.span({"file": name, "text": line})
            is_marked = touched(files[name]["boilerplate"], [target])
            yield "furniture", f"{name} {line[:50]!r}", bool(is_marked) and not touched(evidence, [target])


def article_date(file):
    """The date that a file's entry gives for the article, as YYYY-MM-DD; None when it gives none."""
    for date in file.get("dates", []):
        if date["kind"] == "date":
            return date["value"][:10]
    return None


def report(expected_path, result, folder):
    """The lines that say what was found, with a sum at the end."""
    with open(expected_path, encoding="utf-8") as file:
        expected = json.load(file)
    items = list(findings(expected, result, Sources(folder)))
    lines = [f"{'found' if found else 'missed':6} {group}: {name}" for group, name, found in items]
    return [*lines, f"{sum(found for _, _, found in items)} of {len(items)} found"]


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as file:
        result = json.load(file)
    print("\n".join(report(sys.argv[2], result, sys.argv[3])))


if __name__ == "__main__":
    main()

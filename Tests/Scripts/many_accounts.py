#!/usr/bin/env python3
"""Writes many accounts of a few events: real accounts, edited sentence by sentence.

Usage: many_accounts.py INTO NUMBER FOLDER... [--seed N]

Each folder holds the accounts of one event, a sentence a line. An account of the new event keeps most sentences of one
of them, leaves some out, takes some from its siblings, changes a figure here and there, tells one late sentence early and
uses other words for common ones. The accounts are dealt to the events in turn.
"""
import argparse
import pathlib
import random
import re

OTHER_WORDS = [
    ("said", "told reporters"), ("also", "in addition"), ("about", "some"), ("after", "following"), ("before", "prior to"),
    ("because", "as"), ("but", "yet"), ("however", "still"), ("several", "a number of"), ("began", "started"),
    ("died", "lost their lives"), ("killed", "fatally hurt"), ("police", "officers"), ("company", "firm"),
]
SKIPPED = {".json", ".md", ".csv"}


def accounts(folder):
    files = sorted(path for path in pathlib.Path(folder).iterdir() if path.suffix not in SKIPPED and path.is_file())
    return [[line.strip() for line in path.read_text().splitlines() if line.strip()] for path in files]


def edited(sentence, chance):
    if chance.random() < 0.15:
        sentence = re.sub(r"\b[1-9]\d?\b", lambda found: str(int(found[0]) + chance.choice((-1, 1, 2, 5))), sentence, count=1)
    if chance.random() < 0.5:
        for word, other in chance.sample(OTHER_WORDS, 3):
            sentence = re.sub(rf"\b{word}\b", other, sentence)
    return sentence


def account(originals, chance):
    base = chance.choice(originals)
    siblings = [sentence for other in originals if other is not base for sentence in other]
    keeping = chance.uniform(0.4, 0.9)
    kept = [sentence for sentence in base if chance.random() < keeping] or base[:1]
    for sentence in chance.sample(siblings, min(len(siblings), chance.randint(2, 8))):
        kept.insert(chance.randint(1, len(kept)), sentence)
    if len(kept) > 4:
        kept.insert(1, kept.pop(chance.randrange(3, len(kept))))
    return [edited(sentence, chance) for sentence in kept]


def write(into, number, folders, seed=1):
    """Writes `number` accounts and gives their paths."""
    chance = random.Random(seed)
    events = [accounts(folder) for folder in folders]
    into = pathlib.Path(into)
    into.mkdir(parents=True, exist_ok=True)
    paths = []
    for index in range(number):
        lines = account(events[index % len(events)], chance)
        path = into / f"account-{index + 1:03}.txt"
        path.write_text("\n".join(lines) + "\n")
        paths.append(path)
    return paths


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("into")
    parser.add_argument("number", type=int)
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    print(f"{len(write(given.into, given.number, given.folders, given.seed))} accounts in {given.into}")

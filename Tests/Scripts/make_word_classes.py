#!/usr/bin/env python3
"""Makes the lists of word classes of Sources/CollateLexicon/en from the lexicon of Brill's tagger.

  pip download --no-deps textblob==0.20.1 (unpack the wheel)
  make_word_classes.py LEXICON_FILE      e.g. ./textblob/en/en-lexicon.txt

A word is listed with the class that it has most often, and only where its ending does not tell: what no list holds is
an adverb in -ly, a participle in -ing or -ed, else a noun.
"""
import os
import re
import sys

TARGET = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "Sources", "CollateLexicon", "en")
VERBS = {"VB", "VBP", "VBZ", "VBD", "VBN"}
ADJECTIVES = {"JJ", "JJR", "JJS"}


def read(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            parts = line.split()
            if len(parts) == 2 and re.fullmatch(r"[a-z]{2,}", parts[0]):
                yield parts[0], parts[1].split("|")[0]


def guessed(word):
    if word.endswith("ly"):
        return "adverb"
    return "participle" if word.endswith(("ing", "ed")) else "noun"


def listed(word, tag):
    """The list that must hold a word; None where its ending tells."""
    if tag in ADJECTIVES:
        return "adjectives"
    if tag in VERBS:
        return None if guessed(word) == "participle" else "verbs"
    if tag in {"RB", "RBR"}:
        return None if guessed(word) == "adverb" else "adverbs"
    if tag == "NN" and guessed(word) != "noun":
        return "nouns"
    return None


def write(name, summary, entries):
    head = [
        f"# count: {len(entries)}",
        "# source: Lexicon of Brill's tagger, copyright 1993 Massachusetts Institute of Technology and University of Pennsylvania; "
        "permission in .notices; remade by Tests/Scripts/make_word_classes.py",
        f"# classes: {summary}",
    ]
    with open(os.path.join(TARGET, name + ".txt"), "w", encoding="ascii") as out:
        out.write("\n".join(head + sorted(entries)) + "\n")
    print(name, len(entries))


def main():
    lists = {"adjectives": set(), "verbs": set(), "adverbs": set(), "nouns": set()}
    for word, tag in read(sys.argv[1]):
        name = listed(word, tag)
        if name:
            lists[name].add(word)
    write("adjectives", "word that is an adjective most often", lists["adjectives"])
    write("verbs", "form of a verb, without the regular ones in -ed and -ing, that is a verb most often", lists["verbs"])
    write("adverbs", "adverb without the ending -ly", lists["adverbs"])
    write("nouns", "noun that ends in -ly, -ing or -ed", lists["nouns"])


if __name__ == "__main__":
    main()

